// The directory of municipalities: filters and sorting on top of the plain table, kept in the address bar.
for (const form of document.querySelectorAll('.filters')) {
  const table = document.querySelector('.directory');
  const fields = [...form.elements].filter(field => field.name);
  const [name, ...choices] = fields;
  const status = form.querySelector('[role="status"]');
  const clear = form.querySelector('button');
  const letters = [...table.tBodies];
  const together = document.createElement('tbody');
  const headers = [...table.querySelectorAll('[data-sort]')];
  const dots = new Map([...document.querySelectorAll('.map a')].map(dot => [dot.getAttribute('href'), dot]));
  let order = 'nimi';

  const figureIn = cell => (cell.querySelector('.unknown') ? NaN : Number(cell.textContent.replace(/\D/g, '')));

  // The choices are in the right order: regions by the Finnish alphabet, tiers by size.
  const placeIn = (select, cell) => [...select?.options ?? []].findIndex(option => option.text === cell.textContent);

  const rows = letters.flatMap(letter => [...letter.rows].slice(1).map(row => ({ row, letter }))).map(({ row, letter }, index) => {
    const [title, region, population, tier, fee, , memberships] = row.cells;
    return {
      row,
      letter,
      dot: dots.get(title.querySelector('a').getAttribute('href')),
      names: fold(title.textContent),
      nimi: index,
      maakunta: placeIn(form.maakunta, region),
      asukasluku: figureIn(population),
      luokka: placeIn(form.luokka, tier),
      maksu: figureIn(fee),
      jasenyys: memberships.querySelector('.unknown') ? 'none' : 'any ' + memberships.textContent.replaceAll('–', '-'),
    };
  });

  const show = () => {
    const key = order.replace('-', '');
    const sign = order === key ? 1 : -1;
    const wanted = fold(name.value.trim());
    const filtered = fields.some(field => field.value.trim());
    const whole = !filtered && order === 'nimi';
    const found = rows.filter(row => row.names.includes(wanted) && choices.every(({ name, value, selectedIndex }) =>
      !value || (name === 'jasenyys' ? row.jasenyys.includes(value) : row[name] === selectedIndex)));

    // What is not known comes last in both directions.
    found.sort((a, b) => isNaN(a[key]) - isNaN(b[key]) || sign * (a[key] - b[key]) || a.nimi - b.nimi);
    found.forEach(({ row, letter }) => (whole ? letter : together).append(row));
    rows.forEach(row => {
      const out = !found.includes(row);
      row.dot?.classList.toggle('map-out', out);
      if (out) {
        row.row.remove();
      }
    });
    table.append(...(whole ? letters : [together]));
    (whole ? [together] : letters).forEach(body => body.remove());
    document.querySelector('.letter-index').hidden = !whole;
    table.parentElement.hidden = !found.length;
    clear.hidden = !filtered;
    headers.forEach(header => {
      header.ariaSort = header.dataset.sort !== key ? null : sign > 0 ? 'ascending' : 'descending';
    });
    announceCount(status, found.length);
    if (!found.length) {
      status.textContent = status.dataset.none;
    }
  };

  const save = replace => {
    show();
    writeAddress({ ...Object.fromEntries(fields.map(field => [field.name, field.value.trim()])), jarjestys: order === 'nimi' ? '' : order }, replace);
  };

  const load = () => {
    const state = readAddress([...fields.map(field => field.name), 'jarjestys']);
    fields.forEach(field => {
      field.value = state[field.name];
      if (field.selectedIndex < 0) {
        field.value = '';
      }
    });
    order = headers.some(header => header.dataset.sort === state.jarjestys.replace('-', '')) ? state.jarjestys : 'nimi';
    save(true);
  };

  headers.forEach(header => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = header.firstChild.data.replace(/[\s\u2060]+$/, '');
    header.firstChild.replaceWith(button, ' ');
    button.addEventListener('click', () => {
      order = (order === header.dataset.sort ? '-' : '') + header.dataset.sort;
      save();
    });
  });
  form.addEventListener('input', event => save(event.target === name));
  form.addEventListener('submit', event => event.preventDefault());
  clear.addEventListener('click', () => {
    fields.forEach(field => {
      field.value = '';
    });
    save();
    name.focus();
  });
  addEventListener('popstate', load);
  form.hidden = false;
  load();
}
