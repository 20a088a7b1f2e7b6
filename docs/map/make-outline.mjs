// Makes the partial with the outline of Finland: node make-outline.mjs FILE. Read README.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

// Finland and Åland, which the atlas has as a country of its own.
const countries = ['246', '248'];

// The frame of the map, as in MunicipalityMap.cs.
const [west, north, metresPerUnit] = [50_000, 7_800_000, 2000];

// In units of the drawing: what is nearer to a straight line than this is left out, and islands smaller than this.
const tolerance = 0.7;
const smallestIsland = 4;

/** ETRS-TM35FIN, as in FinnishGrid.cs: metres east and north of a point in degrees. */
function project([longitude, latitude]) {
  const flattening = 1 / 298.257222101;
  const n = flattening / (2 - flattening);
  const radius = 6_378_137 / (1 + n) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const eccentricity = Math.sqrt(flattening * (2 - flattening));
  const terms = [
    n / 2 - 2 * n ** 2 / 3 + 5 * n ** 3 / 16 + 41 * n ** 4 / 180,
    13 * n ** 2 / 48 - 3 * n ** 3 / 5 + 557 * n ** 4 / 1440,
    61 * n ** 3 / 240 - 103 * n ** 4 / 140,
    49_561 * n ** 4 / 161_280,
  ];
  const [phi, lambda] = [latitude, longitude - 27].map(degrees => degrees * Math.PI / 180);
  const conformal = Math.atan(Math.sinh(Math.asinh(Math.tan(phi)) - eccentricity * Math.atanh(eccentricity * Math.sin(phi))));
  const eta = Math.atanh(Math.cos(conformal) * Math.sin(lambda));
  const xi = Math.asin(Math.sin(conformal) * Math.cosh(eta));
  const sum = (start, one, other) => terms.reduce((total, term, i) => total + term * one(2 * (i + 1) * xi) * other(2 * (i + 1) * eta), start);
  return [radius * sum(eta, Math.cos, Math.sinh) * 0.9996 + 500_000, radius * sum(xi, Math.sin, Math.cosh) * 0.9996];
}

const toDrawing = point => {
  const [east, up] = project(point);
  return [(east - west) / metresPerUnit, (north - up) / metresPerUnit];
};

const areaOf = ring => Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - y * ring[(i + 1) % ring.length][0], 0)) / 2;

function distance([x, y], [x1, y1], [x2, y2]) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length === 0 ? Math.hypot(x - x1, y - y1) : Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

/** The line without the points that hardly bend it, by Ramer, Douglas and Peucker. */
function simplified(line) {
  const far = line.slice(1, -1).map(point => distance(point, line[0], line.at(-1)));
  const farthest = Math.max(0, ...far);
  if (farthest < tolerance) {
    return [line[0], line.at(-1)];
  }
  const at = far.indexOf(farthest) + 1;
  return [...simplified(line.slice(0, at + 1)).slice(0, -1), ...simplified(line.slice(at))];
}

/** A closed path in steps of a tenth of a unit. */
function pathOf(ring) {
  const points = ring.slice(0, -1).map(point => point.map(value => Math.round(value * 10)));
  const text = value => String(value / 10).replace(/^(-?)0\./, '$1.');
  const pair = ([x, y]) => text(x) + (y < 0 ? '' : ' ') + text(y);
  const steps = points.slice(1).map(([x, y], i) => [x - points[i][0], y - points[i][1]]);
  return `M${pair(points[0])}l${steps.map(pair).reduce((all, step) => all + (all && !step.startsWith('-') ? ' ' : '') + step, '')}z`;
}

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'));
const rings = feature(atlas, atlas.objects.countries).features
  .filter(({ id }) => countries.includes(id))
  .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
  .map(([outer]) => outer.map(toDrawing))
  .filter(ring => areaOf(ring) >= smallestIsland);
const path = rings.map(ring => pathOf(simplified(ring))).join('');
writeFileSync(process.argv[2], `<path class="map-land" d="${path}"/>\n`);
console.log(`${rings.length} rings, ${path.length} characters`);
