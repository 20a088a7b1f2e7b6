// Reads citations in BibTeX and CSL-JSON with Citation.js and compares what it finds: a file of pairs [BibTeX, CSL-JSON].
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-csl');

const pairs = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
const problems = pairs.filter(([bibtex, csl]) => {
  const [first, second] = [new Cite(bibtex).data, new Cite(JSON.parse(csl)).data];
  const of = ([item]) => JSON.stringify([item.title, item.author[0].literal ?? item.author[0].family, item.URL, item.issued?.['date-parts'], item.note]);
  return first.length !== 1 || second.length !== 1 || of(first) !== of(second);
});
console.log(`${pairs.length} citations, ${problems.length} problems`);
problems.slice(0, 5).forEach((problem) => console.log(problem.join('\n')));
process.exitCode = problems.length > 0 ? 1 : 0;
