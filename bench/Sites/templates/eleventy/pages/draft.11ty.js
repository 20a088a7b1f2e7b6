const { encode, frame } = require("../_includes/frame.js");

const known = (value) => value ? encode(value) : `<span class="unknown">–</span>`;

exports.data = {
  pagination: { data: "municipalities", size: 1, alias: "m" },
  permalink: ({ m }) => `kunnat/${m.slug}/paatosluonnos/index.html`,
};

exports.render = ({ m, m: { fees: [fee] } }) => frame(`Päätösluonnos: ${m.name}`, `<h1>Päätösluonnos: ${encode(m.name)}</h1>
<p><a href="../">${encode(m.name)}</a> · <a href="paatosluonnos.txt">Tekstinä</a></p>
<table>
<caption>Osallistuminen kaudelle ${encode(fee.season)}</caption>
<tbody>
<tr><th scope="row">Maksu €/vuosi</th><td class="num">${known(fee.annual)}</td></tr>
<tr><th scope="row">Koko kausi €</th><td class="num">${known(fee.total)}</td></tr>
<tr><th scope="row">Tieto</th><td><span class="state state-${encode(fee.state)}">${encode(fee.state)}</span></td></tr>
<tr><th scope="row">Asukasluku ${encode(fee.date)}</th><td class="num">${encode(fee.residents)}</td></tr>
</tbody>
</table>`);
