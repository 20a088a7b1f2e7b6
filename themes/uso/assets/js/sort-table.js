// Tables whose headers have data-sort are sorted by those columns: by the figure that a cell begins with, else in the order of the page.
for (const table of document.querySelectorAll('.timeline')) {
  const headers = [...table.querySelectorAll('[data-sort]')];
  const rows = [...table.tBodies[0].rows].map((row, index) => ({ row, index }));

  for (const header of headers) {
    addSortButton(header, () => {
      const sign = header.ariaSort === 'ascending' ? -1 : 1;
      const key = ({ row, index }) => parseInt(row.cells[header.cellIndex].textContent) || index;
      markSorted(headers, other => other === header, sign > 0);
      table.tBodies[0].append(...[...rows].sort((a, b) => sign * (key(a) - key(b))).map(({ row }) => row));
    });
  }
}
