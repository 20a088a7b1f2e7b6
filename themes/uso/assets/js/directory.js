// The directory of municipalities: filters and sorting on top of the plain table, kept in the address bar. Rows are read when first needed.
for (const form of document.querySelectorAll('.filters')) {
  const table = document.querySelector('.directory');
  const fields = [...form.elements].filter(field => field.name);
  const [name, ...choices] = fields;
  const status = form.querySelector('[role="status"]');
  const clear = form.querySelector('button');
  const letters = [...table.tBodies];
  const together = document.createElement('tbody');
  const headers = [...table.querySelectorAll('[data-sort]')];
  const views = document.querySelectorAll('.view-switch a');
  let order = 'nimi';
  let placed = order;
  let rows;
  let typing;
  let settling;

  const figureIn = cell => (cell.querySelector('.unknown') ? NaN : Number(cell.textContent.replace(/\D/g, '')));

  // The choices are in the right order: regions by the Finnish alphabet, tiers by size.
  const placeIn = (select, cell) => [...select?.options ?? []].findIndex(option => option.text === cell.textContent);

  const read = () => {
    const dots = new Map([...document.querySelectorAll('.map a')].map(dot => [dot.getAttribute('href'), dot]));
    return letters.flatMap(letter => [...letter.rows].slice(1).map(row => ({ row, letter }))).map(({ row, letter }, index) => {
      const [title, region, population, tier, fee, , memberships] = row.cells;
      const seasons = memberships.querySelector('.unknown') ? [] : memberships.textContent.match(/\d{4}–\d{4}/g).map(years => years.replace('–', '-'));
      return {
        row,
        letter,
        dot: dots.get(title.querySelector('a').getAttribute('href')),
        names: fold(title.textContent),
        seasons,
        nimi: index,
        maakunta: placeIn(form.maakunta, region),
        asukasluku: figureIn(population),
        luokka: placeIn(form.luokka, tier),
        maksu: figureIn(fee),
        jasenyys: parseInt(seasons.at(-1)),
      };
    });
  };

  const fits = (row, { name, value, selectedIndex }) => !value
    || (name !== 'jasenyys' ? row[name] === selectedIndex : value === 'any' ? row.seasons.length > 0 : value === 'none' ? row.seasons.length === 0 : row.seasons.includes(value));

  const place = (key, sign) => {
    const byName = order === 'nimi';
    // What is not known comes last in both directions.
    const sorted = byName ? rows : [...rows].sort((a, b) => isNaN(a[key]) - isNaN(b[key]) || sign * (a[key] - b[key]) || a.nimi - b.nimi);
    sorted.forEach(({ row, letter }) => (byName ? letter : together).append(row));
    (byName ? [together] : letters).forEach(body => body.remove());
    table.append(...(byName ? letters : [together]));
    placed = order;
  };

  // Rows become ready a few at a time, so that no key waits for all: from the first sign of a reader on, or when the page has long been quiet.
  const idle = window.requestIdleCallback ?? (run => setTimeout(run, 50));
  const settle = () => {
    const waiting = [...table.querySelectorAll('tbody tr:not(.group, .row-ready, [hidden])')].slice(0, 6);
    waiting.forEach(row => row.classList.add('row-ready'));
    settling = waiting.length > 0;
    if (settling) {
      idle(settle);
    }
  };
  const begin = () => {
    if (!settling) {
      settling = true;
      idle(settle);
    }
  };

  const show = () => {
    const key = order.replace('-', '');
    const sign = order === key ? 1 : -1;
    const wanted = fold(name.value.trim());
    const filtered = fields.some(field => field.value.trim());
    const whole = !filtered && order === 'nimi';
    let count = table.rows.length - letters.length - 1;
    if (!whole || rows) {
      rows ??= read();
      if (placed !== order) {
        place(key, sign);
      }
      count = 0;
      for (const item of rows) {
        const out = !item.names.includes(wanted) || !choices.every(choice => fits(item, choice));
        count += !out;
        if (item.row.hidden !== out) {
          item.row.hidden = out;
          item.row.classList.remove('row-ready');
          item.dot?.classList.toggle('map-out', out);
        }
      }
      table.classList.toggle('rows-filtered', filtered);
      document.querySelector('.letter-index').hidden = !whole;
      table.parentElement.hidden = !count;
    }
    if (rows) {
      begin();
    }
    clear.hidden = !filtered;
    markSorted(headers, header => header.dataset.sort === key, sign > 0);
    announceCount(status, count);
    if (!count) {
      status.textContent = status.dataset.none;
    }
  };

  const write = replace => writeAddress({ ...Object.fromEntries(fields.map(field => [field.name, field.value.trim()])), jarjestys: order === 'nimi' ? '' : order }, replace);

  const save = replace => {
    show();
    write(replace);
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
    views.forEach(view => {
      view.ariaCurrent = (view.hash === '#kartta') === (location.hash === '#kartta');
    });
    save(true);
  };

  headers.forEach(header => addSortButton(header, () => {
    order = (order === header.dataset.sort ? '-' : '') + header.dataset.sort;
    save();
  }));
  together.setAttribute('role', 'rowgroup');
  form.addEventListener('focusin', () => (rows ??= read()), { once: true });
  form.addEventListener('input', event => {
    clearTimeout(typing);
    if (event.target === name) {
      show();
      typing = setTimeout(write, 200, true);
    } else {
      save();
    }
  });
  form.addEventListener('submit', event => event.preventDefault());
  clear.addEventListener('click', () => {
    fields.forEach(field => {
      field.value = '';
    });
    save();
    name.focus();
  });
  addEventListener('popstate', load);
  ['keydown', 'focusin', 'pointermove', 'pointerdown', 'scroll'].forEach(sign => addEventListener(sign, begin, { once: true, passive: true }));
  setTimeout(begin, 5000);
  load();
}
