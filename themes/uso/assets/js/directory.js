// The directory of municipalities: filters and sorting on top of the plain table, kept in the address bar.
{
  const form = document.querySelector('.filters');
  const directory = form && document.querySelector('.directory');

  const startDirectory = () => {
    const { maakunta, luokka, jasenyys } = form.elements;
    const [status, clear] = form.querySelectorAll('[role="status"], [type="reset"]');
    const letterIndex = document.querySelector('.letter-index');
    const letters = [...directory.tBodies];
    const together = document.createElement('tbody');
    const headers = [...directory.tHead.querySelectorAll('[data-sort]')];
    const fields = ['haku', 'maakunta', 'luokka', 'jasenyys'].filter(name => form.elements[name]);
    const dots = new Map([...document.querySelectorAll('.map a')].map(dot => [dot.getAttribute('href'), dot]));

    const figureIn = cell => (cell.querySelector('.unknown') ? NaN : Number(cell.textContent.replace(/\D/g, '')));
    // The lists of choices have the order that C# gave them: regions by the Finnish alphabet, tiers by size.
    const placeIn = (select, cell) => {
      const text = cell.textContent.trim();
      return select ? [...select.options].findIndex(option => option.value && option.text === text) : -1;
    };

    const municipalities = letters.flatMap(letter => [...letter.rows].slice(1).map(row => ({ row, letter }))).map((municipality, index) => {
      const [name, region, population, tier, fee, , memberships] = municipality.row.cells;
      return {
        ...municipality,
        names: fold(name.textContent),
        dot: dots.get(name.querySelector('a').getAttribute('href')),
        memberships: memberships.querySelector('.unknown') ? '' : memberships.textContent.replaceAll('–', '-'),
        nimi: index,
        maakunta: placeIn(maakunta, region),
        asukasluku: figureIn(population),
        luokka: placeIn(luokka, tier),
        maksu: figureIn(fee),
      };
    });

    let order = 'nimi';

    const matches = municipality =>
      municipality.names.includes(fold(form.elements.haku.value.trim()))
      && fields.slice(1).every(name => {
        const { value, selectedIndex } = form.elements[name];
        return !value
          || (name !== 'jasenyys' ? municipality[name] === selectedIndex
            : value === 'none' ? !municipality.memberships
            : value === 'any' ? municipality.memberships
            : municipality.memberships.includes(value));
      });

    // What is not known comes last in both directions.
    const compare = (a, b) => {
      const down = order.startsWith('-');
      const key = order.replace('-', '');
      const [x, y] = [a[key], b[key]];
      return Number.isNaN(x) - Number.isNaN(y) || (down ? y - x : x - y) || a.nimi - b.nimi;
    };

    const show = () => {
      const filtered = fields.some(name => form.elements[name].value.trim());
      const whole = !filtered && order === 'nimi';
      const shown = whole ? municipalities : municipalities.filter(matches).sort(compare);
      if (whole) {
        together.remove();
        municipalities.forEach(({ row, letter }) => letter.append(row));
        directory.append(...letters);
      } else {
        letters.forEach(letter => letter.remove());
        together.replaceChildren(...shown.map(({ row }) => row));
        directory.append(together);
      }
      letterIndex.hidden = !whole;
      clear.hidden = !filtered;
      directory.parentElement.hidden = shown.length === 0;
      for (const header of headers) {
        if (header.dataset.sort === order.replace('-', '')) {
          header.ariaSort = order.startsWith('-') ? 'descending' : 'ascending';
        } else {
          header.removeAttribute('aria-sort');
        }
      }
      const found = new Set(shown);
      municipalities.forEach(municipality => municipality.dot?.classList.toggle('map-out', !found.has(municipality)));
      if (shown.length) {
        announceCount(status, shown.length);
      } else {
        status.textContent = status.dataset.none;
      }
    };

    const save = replace => {
      show();
      writeAddress({
        ...Object.fromEntries(fields.map(name => [name, form.elements[name].value.trim()])),
        jarjestys: order === 'nimi' ? '' : order,
      }, replace);
    };

    const load = () => {
      const state = readAddress([...fields, 'jarjestys']);
      for (const name of fields) {
        form.elements[name].value = state[name];
        if (form.elements[name].selectedIndex === -1) {
          form.elements[name].value = '';
        }
      }
      order = headers.some(header => header.dataset.sort === state.jarjestys.replace('-', '')) ? state.jarjestys : 'nimi';
      save(true);
    };

    for (const header of headers) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.textContent = header.firstChild.data.trim();
      header.firstChild.replaceWith(button, ' ');
      button.addEventListener('click', () => {
        order = order === header.dataset.sort ? '-' + order : header.dataset.sort;
        save();
      });
    }
    form.addEventListener('input', event => save(event.target.name === 'haku'));
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => {
      save();
      form.elements.haku.focus();
    }));
    addEventListener('popstate', load);
    form.hidden = false;
    load();
  };

  if (directory) {
    startDirectory();
  }
}
