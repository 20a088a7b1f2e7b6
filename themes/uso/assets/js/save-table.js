/** Saves records as a CSV file in the form of the tables for download: commas, UTF-8, one line for each, a number that is none as nothing. */
function saveTable(file, records) {
  const cell = value => {
    const text = String(value ?? '').replace('NaN', '');
    return /[",\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  };
  const lines = [Object.keys(records[0]), ...records.map(Object.values)].map(cells => cells.map(cell).join() + '\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(lines, { type: 'text/csv' }));
  link.download = file;
  link.click();
}
