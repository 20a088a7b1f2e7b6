// Checks a Data Package, its description by the standard's own JSON Schema and every row of its tables, with the library of the standard's authors.
const path = require('path');
const { Package, validate } = require('datapackage');

(async () => {
  const file = path.resolve(process.argv[2]);
  const { valid, errors } = await validate(file);
  let problems = valid ? [] : errors.map((error) => error.message);
  const data = await Package.load(file, { strict: true });
  let count = 0;
  for (const resource of data.resources) {
    const rows = await resource.read({ relations: true, forceCast: true });
    count += rows.length;
    for (const row of rows.filter((row) => row instanceof Error)) {
      problems.push(`${resource.name}: ${(row.errors || [row]).map((error) => error.message).join('; ')}`);
    }
  }
  console.log(`${data.resources.length} tables, ${count} rows, ${problems.length} problems`);
  problems.slice(0, 20).forEach((problem) => console.log(problem));
  process.exitCode = problems.length > 0 ? 1 : 0;
})();
