/** The fee calculator. Its state is in the address bar: kunta, asukkaat, kausi, and versio of the data that a link was made from. */
function startCalculator(root) {
  const form = root.querySelector('form');
  const { kunta, asukkaat, kausi } = form.elements;
  const summary = root.querySelector('.error-summary');
  const result = root.querySelector('.result');
  const status = root.querySelector('.result-status');
  const templateOf = name => root.querySelector(`template[data-result="${name}"]`);
  const newest = kausi.value;
  let municipality = null;
  let version = null;
  let shownQuery = location.search;

  const load = () => loadData('fees', root).catch(() => {
    root.querySelector('.load-failed').hidden = false;
    return null;
  });

  const showFaults = faults => {
    for (const input of [kunta, asukkaat]) {
      const text = input.dataset[faults.find(fault => fault.input === input)?.fault];
      const message = document.getElementById(input.id + '-virhe');
      input.closest('.field').classList.toggle('field-error', Boolean(text));
      input.toggleAttribute('aria-invalid', Boolean(text));
      if (text) {
        input.setAttribute('aria-invalid', 'true');
      }
      message.textContent = text ?? '';
      message.hidden = !text;
    }
    summary.hidden = faults.length === 0;
    summary.querySelector('ul').replaceChildren(...faults.map(({ input, fault }) => {
      const link = document.createElement('a');
      link.href = '#' + input.id;
      link.textContent = input.dataset[fault];
      link.addEventListener('click', event => {
        event.preventDefault();
        input.focus();
      });
      const item = document.createElement('li');
      item.append(link);
      return item;
    }));
  };

  const clear = () => {
    result.replaceChildren();
    status.textContent = '';
  };

  const show = (data, residents) => {
    const { cite, all } = citationsOf(data, root.dataset.sources);
    const asked = { data, texts: root.dataset, cite, municipality, residents };
    const season = data.seasons.find(({ id }) => id === kausi.value);
    const subject = { ...subjectValues(asked), outdated: version !== data.version };
    const values = season
      ? { ...feeValues(asked, season), ...stepValues(asked, season), ...changeValues(asked, season), ...subject }
      : { fees: data.seasons.map(one => ({ ...feeValues(asked, one), query: queryOf(data, residents, one.id) })), ...subject };
    if (season && subject.typedForMunicipality) {
      const own = populationOf(data, municipality, season);
      Object.assign(values, own && { ownResidents: formatNumber(own.residents), ownDay: lastDayOf(own.year) });
    }
    values.sources = all();
    result.replaceChildren(fillTemplate(templateOf(season ? 'one' : 'all'), values));
    status.textContent = [...result.querySelectorAll('[data-announce]')].map(part => part.textContent.trim()).join('. ');
  };

  const stateOf = (data, residents, season) => {
    const asked = municipality || residents !== null;
    return { kunta: municipality?.code, asukkaat: residents, kausi: season, versio: asked ? version : '' };
  };
  const queryOf = (data, residents, season) => '?' + new URLSearchParams(Object.entries(stateOf(data, residents, season)).filter(([, value]) => value));

  /** Reads the form and shows its fee; a fault is told in its place, and, after a press of the button, in the summary. */
  const calculate = async event => {
    event?.preventDefault();
    const data = await load();
    if (!data) {
      return;
    }
    municipality ??= await field.read();
    if (municipality) {
      kunta.value = nameOf(data, municipality);
    }
    const { value = null, fault } = asukkaat.value.trim() ? parseResidents(asukkaat.value) : {};
    const faults = [];
    if (!municipality && kunta.value.trim()) {
      faults.push({ input: kunta, fault: 'unknown' });
    } else if (!municipality && value === null && !fault) {
      faults.push({ input: kunta, fault: 'missing' });
    }
    if (fault) {
      faults.push({ input: asukkaat, fault });
    }
    showFaults(faults);
    if (faults.length > 0) {
      clear();
      summary.focus();
      return;
    }
    version = data.version;
    writeAddress(stateOf(data, value, kausi.value));
    shownQuery = location.search;
    show(data, value);
    if (event && result.getBoundingClientRect().top > innerHeight * 0.8) {
      result.scrollIntoView();
    }
  };

  const readState = async () => {
    shownQuery = location.search;
    const data = await load();
    if (!data) {
      return;
    }
    const given = readAddress(['kunta', 'asukkaat', 'kausi', 'versio']);
    const { value = null } = parseResidents(given.asukkaat);
    const season = data.seasons.find(({ id }) => id === given.kausi);
    municipality = municipalityOf(data, given.kunta);
    const asked = municipality || value !== null;
    version = asked && /^[0-9a-f]{8}$/.test(given.versio) ? given.versio : data.version;
    kunta.value = municipality ? nameOf(data, municipality) : '';
    asukkaat.value = value === null ? '' : formatNumber(value);
    kausi.value = season?.id ?? (asked ? '' : newest);
    showFaults([]);
    writeAddress(stateOf(data, value, season?.id), true);
    shownQuery = location.search;
    if (asked) {
      show(data, value);
    } else {
      clear();
    }
  };

  const field = municipalityField(kunta, load, chosen => {
    municipality = chosen;
    calculate();
  });
  kunta.addEventListener('input', () => {
    municipality = null;
  });
  kausi.addEventListener('change', () => {
    if (kunta.value.trim() || asukkaat.value.trim()) {
      calculate();
    }
  });
  form.addEventListener('submit', calculate);
  addEventListener('popstate', () => {
    if (location.search !== shownQuery) {
      readState();
    }
  });
  result.addEventListener('click', async ({ target }) => {
    const action = target.closest('button')?.dataset.action;
    if (action === 'known') {
      asukkaat.value = '';
      await calculate();
      asukkaat.focus();
    } else if (action === 'other') {
      asukkaat.focus();
      asukkaat.select();
    } else if (action === 'copy') {
      const told = target.closest('p').querySelector('[role="status"]');
      told.textContent = await navigator.clipboard.writeText(location.href).then(() => told.dataset.done, () => told.dataset.failed);
    }
  });

  if (location.search) {
    readState();
  }
}

for (const root of document.querySelectorAll('.calculator')) {
  startCalculator(root);
}
