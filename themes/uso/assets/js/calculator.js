/** The fee calculator. Its state is in the address bar: kunta, asukkaat, kausi, and versio of the data that a link was made from. */
function startCalculator(root) {
  const form = root.querySelector('form');
  const { kunta, asukkaat, kausi } = form.elements;
  const summary = root.querySelector('.error-summary');
  const newest = kausi.value;
  let municipality = null;
  let residents = null;
  let version;
  let shown;

  const stateOf = season => ({
    kunta: municipality?.code ?? '',
    asukkaat: residents ?? '',
    kausi: season,
    versio: municipality || residents !== null ? version : '',
  });

  const answer = (data, replace) => {
    writeAddress(stateOf(kausi.value), replace);
    shown = location.search;
    const question = feeQuestion(data, root.dataset, municipality, residents);
    const season = data.seasons.find(({ id }) => id === kausi.value);
    const fee = season && question.feeIn(season);
    const own = season && municipality && populationOf(data, municipality, season);
    const queryOf = ({ id }) => '?' + new URLSearchParams(stateOf(id));
    show(season ? 'one' : 'all', {
      ...(season
        ? { ...feeValues(question, fee), ...stepValues(question, fee), ...changeValues(question, fee) }
        : {
          fees: data.seasons.map(one => ({ ...feeValues(question, question.feeIn(one)), query: queryOf(one) })),
          populationSources: question.cite(residents === null && [...new Set(data.populationSources.flat())]),
        }),
      ...subjectValues(question),
      ownResidents: numberOf(own?.residents),
      ownDay: lastDayOf(own?.year),
      outdated: version !== data.version,
      sources: question.sources,
    });
  };

  const tellFaults = faults => {
    [kunta, asukkaat].forEach(input => setFault(input, faults.get(input)));
    summary.hidden = faults.size === 0;
    summary.querySelector('ul').replaceChildren(...[...faults].map(([input, fault]) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = '#' + input.id;
      link.textContent = input.dataset[fault];
      item.append(link);
      return item;
    }));
  };

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
    const typed = asukkaat.value.trim() ? parseResidents(asukkaat.value) : {};
    const faults = new Map();
    if (!municipality && (kunta.value.trim() || !asukkaat.value.trim())) {
      faults.set(kunta, kunta.value.trim() ? 'unknown' : 'missing');
    }
    if (typed.fault) {
      faults.set(asukkaat, typed.fault);
    }
    tellFaults(faults);
    if (faults.size > 0) {
      show(null);
      summary.focus();
      return;
    }
    residents = typed.value ?? null;
    version = data.version;
    answer(data);
    if (event && result.getBoundingClientRect().top > innerHeight * 0.8) {
      result.scrollIntoView();
    }
  };

  const readState = async () => {
    const given = readAddress(['kunta', 'asukkaat', 'kausi', 'versio']);
    shown = location.search;
    const data = await load();
    if (!data) {
      return;
    }
    municipality = municipalityOf(data, given.kunta);
    residents = parseResidents(given.asukkaat).value ?? null;
    const asked = municipality || residents !== null;
    const season = data.seasons.find(({ id }) => id === given.kausi)?.id ?? '';
    version = /^[0-9a-f]{8}$/.test(given.versio) ? given.versio : data.version;
    kunta.value = municipality ? nameOf(data, municipality) : '';
    asukkaat.value = numberOf(residents) ?? '';
    kausi.value = asked ? season : season || newest;
    tellFaults(new Map());
    if (asked) {
      answer(data, true);
    } else {
      writeAddress(stateOf(season), true);
      shown = location.search;
      show(null);
    }
  };

  const { load, result, field, setFault, show } = feeForm(root, chosen => {
    municipality = chosen;
    calculate();
  });

  kunta.addEventListener('input', () => {
    municipality = null;
  });
  kausi.addEventListener('change', () => (kunta.value || asukkaat.value) && calculate());
  form.addEventListener('submit', calculate);
  summary.addEventListener('click', event => {
    if (event.target.hash) {
      event.preventDefault();
      document.querySelector(event.target.hash).focus();
    }
  });
  result.addEventListener('click', async ({ target }) => {
    const { action } = target.dataset;
    if (action === 'copy') {
      const { dataset } = target;
      const told = await navigator.clipboard.writeText(location.href).then(() => dataset.done, () => dataset.failed);
      target.nextElementSibling.textContent = told;
    } else if (action) {
      if (action === 'known') {
        asukkaat.value = '';
        await calculate();
      }
      asukkaat.select();
    }
  });
  addEventListener('popstate', () => location.search !== shown && readState());
  if (location.search) {
    readState();
  }
}

document.querySelectorAll('.calculator').forEach(startCalculator);
