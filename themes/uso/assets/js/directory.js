// The directory of municipalities: filters and sorting on top of the plain table, kept in the address bar. Rows are read when first needed.
for (const form of document.querySelectorAll('.filters')) {
  const table = document.querySelector('.directory');
  const fields = [...form.elements].filter(field => field.name);
  const [name, ...choices] = fields;
  const status = form.querySelector('[role="status"]');
  const [clear, save] = form.querySelectorAll('button');
  const letters = [...table.tBodies];
  const together = document.createElement('tbody');
  const headers = [...table.querySelectorAll('[data-sort]')];
  const views = document.querySelectorAll('.view-switch a');
  let order = 'nimi';
  let placed = order;
  let rows;
  let arranged;
  let typing;
  let marking;

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
    arranged = sorted;
    sorted.forEach(({ row, letter }) => (byName ? letter : together).append(row));
    (byName ? [together] : letters).forEach(body => body.remove());
    table.append(...(byName ? letters : [together]));
    placed = order;
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
        }
      }
      // The map follows once the list has been painted.
      clearTimeout(marking);
      marking = setTimeout(() => rows.forEach(({ row, dot }) => dot?.classList.toggle('map-out', row.hidden)), 100);
      table.classList.toggle('rows-filtered', filtered);
      document.querySelector('.letter-index').hidden = !whole;
      table.parentElement.hidden = !count;
    }
    clear.hidden = !filtered;
    save.hidden = !count;
    save.nextElementSibling.textContent = '';
    markSorted(headers, header => header.dataset.sort === key, sign > 0);
    announceCount(status, count);
    if (!count) {
      status.textContent = status.dataset.none;
    }
  };

  const write = replace => writeAddress({ ...Object.fromEntries(fields.map(field => [field.name, field.value.trim()])), jarjestys: order === 'nimi' ? '' : order }, replace);

  const change = replace => {
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
    change(true);
  };

  // The rows that are shown, in their order, as in the tables for download: codes of municipalities and regions, lists with spaces, nothing where nothing is known.
  const records = () => {
    const { day, fees } = save.dataset;
    rows ??= read();
    return (arranged ?? rows).filter(({ row }) => !row.hidden).map(({ row, seasons, maakunta, asukasluku, luokka, maksu }) => {
      const [title, region, , , , state, memberships] = row.cells;
      const registered = [...memberships.querySelectorAll('.nowrap')].map(years => years.nextSibling?.data?.includes('('));
      return {
        code: row.dataset.code,
        name: title.firstChild.textContent,
        region: form.maakunta.options[maakunta].value,
        region_name: region.textContent,
        population: asukasluku,
        population_date: day,
        tier_from: form.luokka?.options[luokka]?.value,
        fee_season: fees,
        annual_fee_eur: maksu,
        fee_state: state.querySelector('.state')?.className.split('state-')[1] ?? 'unknown',
        member_seasons: seasons.filter((_, i) => !registered[i]).join(' '),
        registered_seasons: seasons.filter((_, i) => registered[i]).join(' '),
      };
    });
  };

  headers.forEach(header => addSortButton(header, () => {
    order = (order === header.dataset.sort ? '-' : '') + header.dataset.sort;
    change();
  }));
  together.setAttribute('role', 'rowgroup');
  form.addEventListener('focusin', () => (rows ??= read()), { once: true });
  form.addEventListener('input', event => {
    clearTimeout(typing);
    if (event.target === name) {
      show();
      typing = setTimeout(write, 200, true);
    } else {
      change();
    }
  });
  form.addEventListener('submit', event => event.preventDefault());
  clear.addEventListener('click', () => {
    fields.forEach(field => {
      field.value = '';
    });
    change();
    name.focus();
  });
  save.addEventListener('click', () => {
    const { whole, part, done } = save.dataset;
    const asked = fields.map(field => field.value.trim() && `-${field.name}-${field.value.trim()}`).join('');
    const file = (asked ? part : whole) + asked + '.csv';
    saveTable(file, records());
    save.nextElementSibling.textContent = fill(done, { file, count: status.textContent });
  });
  addEventListener('popstate', load);
  load();
  addressRead();
}
