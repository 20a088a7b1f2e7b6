// Reads a catalogue in Turtle with N3.js and in JSON-LD with jsonld.js, compares the two, and looks for what DCAT-AP requires.
const fs = require('fs');
const { Parser } = require('n3');
const jsonld = require('jsonld');

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const REQUIRED = {
  Catalog: [DCT + 'title', DCT + 'description', DCT + 'publisher', DCAT + 'dataset'],
  Dataset: [DCT + 'title', DCT + 'description', DCAT + 'distribution'],
  Distribution: [DCAT + 'accessURL', DCAT + 'downloadURL', DCT + 'format'],
};

const canonical = (quads) => jsonld.canonize(quads, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' });

(async () => {
  const { Writer } = require('n3');
  const quads = new Parser().parse(fs.readFileSync(process.argv[2], 'utf8'));
  const lines = new Writer({ format: 'N-Quads' }).quadsToString(quads);
  const document = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
  const other = await jsonld.toRDF(document, { format: 'application/n-quads' });
  const problems = (await canonical(lines)) === (await canonical(other)) ? [] : ['the two forms differ'];
  const counts = {};
  for (const [type, properties] of Object.entries(REQUIRED)) {
    const subjects = quads.filter((quad) => quad.predicate.value.endsWith('#type') && quad.object.value === DCAT + type).map((quad) => quad.subject.value);
    counts[type] = subjects.length;
    for (const subject of subjects) {
      for (const property of properties.filter((name) => !quads.some((quad) => quad.subject.value === subject && quad.predicate.value === name))) {
        problems.push(`${subject} has no ${property}`);
      }
    }
  }
  console.log(`${counts.Catalog} catalogue, ${counts.Dataset} data sets, ${counts.Distribution} files, ${problems.length} problems`);
  problems.slice(0, 10).forEach((problem) => console.log(problem));
  process.exitCode = problems.length > 0 ? 1 : 0;
})();
