const { encode, frame } = require("../_includes/frame.js");

const each = (items, show) => items.map(show).join("\n");
const known = (value) => value ? encode(value) : `<span class="unknown">–</span>`;

exports.data = {
  pagination: { data: "municipalities", size: 1, alias: "m" },
  permalink: ({ m }) => `kunnat/${m.slug}/index.html`,
};

exports.render = ({ m }) => frame(m.name, `<h1>${encode(m.name)}</h1>
<p class="lead">${encode(m.name)}, ${encode(m.region)}. Asukasluku ${encode(m.date)}: ${encode(m.residents)}.</p>
<h2 id="asukasluku">Asukasluku</h2>
<figure>
<figcaption>Asukasluku ${encode(m.first_year)}–${encode(m.last_year)}</figcaption>
<svg class="chart" width="100%" height="${encode(m.chart.height)}" role="img" aria-labelledby="kuvio kuvaus"><title id="kuvio">Asukasluku ${encode(m.first_year)}–${encode(m.last_year)}</title><desc id="kuvaus">Vuonna ${encode(m.first_year)} ${encode(m.first_residents)}, vuonna ${encode(m.last_year)} ${encode(m.residents)}</desc>
${each(m.chart.grid, (g) => `<line class="chart-grid" x1="0" x2="100%" y1="${encode(g.y)}" y2="${encode(g.y)}"/><text class="chart-note" x="0" y="${encode(g.text_y)}">${encode(g.residents)}</text>`)}
${each(m.chart.limits, (l) => `<line class="chart-limit" x1="0" x2="100%" y1="${encode(l.y)}" y2="${encode(l.y)}"/><text x="${encode(l.x)}" y="${encode(l.text_y)}" text-anchor="${encode(l.anchor)}">raja ${encode(l.residents)}</text>`)}
${each(m.chart.line, (s) => `<line class="chart-line" x1="${encode(s.x1)}" y1="${encode(s.y1)}" x2="${encode(s.x2)}" y2="${encode(s.y2)}"/>`)}
${each(m.chart.points, (p) => `<circle class="chart-point${p.newest ? " chart-point-last" : ""}" cx="${encode(p.x)}" cy="${encode(p.y)}" r="4"/>${p.named ? `<text class="chart-note" x="${encode(p.x)}" y="${encode(m.chart.year_y)}" text-anchor="middle">${encode(p.year)}</text>` : ""}`)}
${each(m.chart.labels, (l) => `<text class="chart-value" x="${encode(l.x)}" y="${encode(l.y)}" text-anchor="${encode(l.anchor)}">${encode(l.residents)}</text>`)}
</svg>
</figure>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="vuosittain">
<table>
<caption id="vuosittain">Asukasluku vuosittain</caption>
<thead><tr><th scope="col">Vuosi</th><th scope="col" class="num">Asukasluku</th><th scope="col" class="num">Muutos</th></tr></thead>
<tbody>
${each(m.years, (y) => `<tr><th scope="row">${encode(y.year)}</th><td class="num">${encode(y.residents)}</td><td class="num">${encode(y.change || "–")}</td></tr>`)}
</tbody>
</table>
</div>
<h2 id="kaudet">Maksut kausittain</h2>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="kausittain">
<table>
<caption id="kausittain">Maksut kausittain</caption>
<thead><tr><th scope="col">Kausi</th><th scope="col" class="num">Maksu <span class="unit">€/vuosi</span></th><th scope="col" class="num">Koko kausi <span class="unit">€</span></th><th scope="col">Tieto</th><th scope="col" class="num">Asukasluku</th><th scope="col">Päivä</th></tr></thead>
<tbody>
${each(m.fees, (f) => `<tr><th scope="row"><span class="nowrap">${encode(f.season)}</span></th><td class="num">${known(f.annual)}</td><td class="num">${known(f.total)}</td><td><span class="state state-${encode(f.state)}">${encode(f.state)}</span></td><td class="num">${known(f.residents)}</td><td>${encode(f.date)}</td></tr>`)}
</tbody>
</table>
</div>
<h2 id="tiedot">Perustiedot</h2>
<dl class="pairs">
<div><dt>Nimi suomeksi</dt><dd>${encode(m.name)}</dd></div>
<div><dt>Nimi ruotsiksi</dt><dd><span lang="sv">${encode(m.swedish_name)}</span></dd></div>
<div><dt>Kuntanumero</dt><dd>${encode(m.code)}</dd></div>
<div><dt>Maakunta</dt><dd>${encode(m.region)}</dd></div>
<div><dt>Hyvinvointialue</dt><dd>${encode(m.county)}</dd></div>
<div><dt>Kielet</dt><dd>${encode(m.languages)}</dd></div>
<div><dt>Kuntaryhmä</dt><dd>${encode(m.kind)}</dd></div>
</dl>`);
