// Prints the fees of a municipality in every season, as the API tells them:
//   node docs/api/fee-history.mjs http://127.0.0.1:5080/ 205
const [home = 'http://127.0.0.1:5080/', code = '205'] = process.argv.slice(2);
const answer = await fetch(new URL(`api/v1/municipalities/${code}.json`, home));
if (!answer.ok) {
  console.error(`${answer.url}: ${answer.status}`);
  process.exit(1);
}

const { revision, municipality, seasons, sources } = await answer.json();
const titles = new Map(sources.map((source) => [source.id, source.title]));
console.log(`${municipality.name.fi} (${municipality.code}), data ${revision.version} of ${revision.modified ?? 'an unknown day'}`);
for (const { season, fee } of seasons) {
  const amount = fee.eur_per_year === null ? 'not in the sources' : `${fee.eur_per_year} € a year (${fee.state})`;
  const from = fee.eur_per_year === null ? '' : `: ${fee.sources.map((id) => titles.get(id)).join('; ')}`;
  console.log(`${season}  ${amount}${from}`);
}
