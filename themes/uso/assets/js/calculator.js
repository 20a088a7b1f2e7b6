/** The fee calculator. Its state is in the address bar: kunta, vertaa, asukkaat, kausi, and versio of the data that a link was made from. */
function startCalculator(root) {
  const form = root.querySelector('form');
  const { kunta, vertaa, asukkaat, kausi } = form.elements;
  const summary = root.querySelector('.error-summary');
  const newest = kausi.value;
  let municipality = null;
  let other = null;
  let residents = null;
  let version;
  let shown;

  const stateOf = season => ({
    kunta: municipality?.code ?? '',
    vertaa: other?.code ?? '',
    asukkaat: residents ?? '',
    kausi: season,
    versio: municipality || residents !== null ? version : '',
  });
  const seasonIn = data => data.seasons.find(({ id }) => id === kausi.value);

  const draw = data => {
    const season = seasonIn(data) ?? data.seasons.find(({ tiers }) => tiers.length > 0) ?? data.seasons[0];
    strip(data, season, municipality, residents ?? (municipality && populationOf(data, municipality, season)?.residents) ?? null);
  };

  const values = (data, season) => {
    const question = feeQuestion(data, root.dataset, municipality, residents);
    if (other) {
      const { cited } = question;
      const both = [question, feeQuestion(data, root.dataset, other, null, cited)];
      return {
        subjects: both.map(subjectValues),
        rows: (season ? [season] : data.seasons).map(one => ({
          season: yearsOf(one),
          [`in-${one.id}`]: true,
          whole: Boolean(season),
          fees: both.map(each => ({ name: nameOf(data, each.municipality), ...feeValues(each, each.feeIn(one)), ...stepValues(each, each.feeIn(one)) })),
        })),
        sources: question.sources,
      };
    }
    const fee = season && question.feeIn(season);
    const own = season && municipality && populationOf(data, municipality, season);
    const queryOf = ({ id }) => '?' + new URLSearchParams(stateOf(id));
    return {
      ...(season
        ? { ...resultValues(question, fee), ...changeValues(question, fee) }
        : {
          fees: data.seasons.map(one => ({ ...feeValues(question, question.feeIn(one)), ...besideValues(question, question.feeIn(one)), query: queryOf(one) })),
          populationSources: question.cite(residents === null && [...new Set(data.populationSources.flat())]),
        }),
      ...subjectValues(question),
      ownResidents: numberOf(own?.residents),
      ownDay: lastDayOf(own?.year),
      sources: question.sources,
    };
  };

  const answer = (data, replace) => {
    const season = seasonIn(data);
    writeAddress(stateOf(kausi.value), replace);
    shown = location.search;
    show(other ? 'pair' : season ? 'one' : 'all', { ...values(data, season), outdated: version !== data.version });
    draw(data);
  };

  const tellFaults = faults => {
    [kunta, asukkaat, vertaa].forEach(input => setFault(input, faults.get(input)));
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

  const calculate = async (event, sliding) => {
    event?.preventDefault();
    const data = await load();
    if (!data) {
      return;
    }
    municipality ??= await field.read();
    other ??= await otherField.read();
    if (municipality) {
      kunta.value = nameOf(data, municipality);
    }
    if (other) {
      [vertaa.value, asukkaat.value] = [nameOf(data, other), ''];
    }
    const typed = asukkaat.value.trim() ? parseResidents(asukkaat.value) : {};
    const faults = new Map();
    if (!municipality && (kunta.value.trim() || !asukkaat.value.trim())) {
      faults.set(kunta, kunta.value.trim() ? 'unknown' : 'missing');
    }
    if (typed.fault) {
      faults.set(asukkaat, typed.fault);
    }
    if (vertaa.value.trim() && (!other || other === municipality)) {
      faults.set(vertaa, other ? 'alone' : 'unknown');
    }
    tellFaults(faults);
    if (faults.size > 0) {
      show(null);
      summary.focus();
      return;
    }
    residents = typed.value ?? null;
    version = data.version;
    answer(data, sliding);
    if (!sliding) {
      reveal();
    }
  };

  const readState = async () => {
    const given = readAddress(['kunta', 'vertaa', 'asukkaat', 'kausi', 'versio']);
    shown = location.search;
    const data = await load();
    if (!data) {
      return;
    }
    municipality = municipalityOf(data, given.kunta);
    other = municipality && municipalityOf(data, given.vertaa);
    other = other === municipality ? null : other;
    residents = other ? null : parseResidents(given.asukkaat).value ?? null;
    const asked = municipality || residents !== null;
    const season = data.seasons.find(({ id }) => id === given.kausi)?.id ?? '';
    version = /^[0-9a-f]{8}$/.test(given.versio) ? given.versio : data.version;
    kunta.value = municipality ? nameOf(data, municipality) : '';
    vertaa.value = other ? nameOf(data, other) : '';
    asukkaat.value = numberOf(residents) ?? '';
    kausi.value = asked ? season : season || newest;
    tellFaults(new Map());
    if (asked) {
      answer(data, true);
    } else {
      writeAddress(stateOf(season), true);
      shown = location.search;
      show(null);
      draw(data);
    }
  };

  const { load, result, fieldOf, filled, setFault, show, reveal } = feeForm(root);
  const field = fieldOf(kunta, chosen => {
    municipality = chosen;
    calculate();
  });
  const otherField = fieldOf(vertaa, chosen => {
    other = chosen;
    calculate();
  });
  const strip = feeStrip(root, filled, count => {
    [other, vertaa.value, asukkaat.value] = [null, '', formatNumber(count)];
    calculate(null, true);
  });

  kunta.addEventListener('input', () => (municipality = null));
  vertaa.addEventListener('input', () => (other = null));
  asukkaat.addEventListener('input', () => ([other, vertaa.value] = [null, '']));
  kausi.addEventListener('change', () => (kunta.value || asukkaat.value ? calculate() : load().then(data => data && draw(data))));
  form.addEventListener('submit', event => calculate(event));
  summary.addEventListener('click', event => {
    if (event.target.hash) {
      event.preventDefault();
      document.querySelector(event.target.hash).focus();
    }
  });
  result.addEventListener('click', async ({ target }) => {
    const { action } = target.dataset;
    if (action === 'single') {
      [other, vertaa.value] = [null, ''];
      await calculate();
      vertaa.focus();
    } else if (action) {
      if (action === 'known') {
        asukkaat.value = '';
        await calculate();
      }
      asukkaat.select();
    }
  });
  addEventListener('popstate', () => location.search !== shown && readState());
  readState().finally(addressRead);
}

document.querySelectorAll('.calculator').forEach(startCalculator);
