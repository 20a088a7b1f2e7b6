// What the templates of a result show: figures as the page's language writes them, and which of the page's sentences hold.

function tierText(texts, { min, max }) {
  const shape = min === null ? (max === null ? 'all' : 'below') : max === null ? 'above' : 'between';
  const value = shape === 'below' ? max + 1 : min - 1;
  return fill(texts[shape], { value: formatNumber(value), min: formatNumber(min), max: formatNumber(max) });
}

/** Numbers sources in the order in which they are first cited. */
function citationsOf(data, address) {
  const cited = new Map();
  const cite = id => {
    const source = data.sources[id];
    if (!cited.has(id)) {
      cited.set(id, { ...source, date: source.date && formatDay(source.date), number: cited.size + 1, url: `${address}#${id}` });
    }
    return cited.get(id);
  };
  return { cite: ids => ids.map(cite), all: () => [...cited.values()] };
}

const yearsOf = season => season.id.replace('-', '–');
const lastDayOf = year => formatDay(`${year}-12-31`);

/** The values of one fee. { data, texts, cite, municipality, residents } is what the page asks about. */
function feeValues({ data, texts, cite, municipality, residents }, season) {
  const fee = feeOf(data, season, municipality, residents);
  const { state, annual, population, tier } = fee;
  const known = annual !== null;
  const typed = residents !== null;
  return {
    season: yearsOf(season),
    seasonId: season.id,
    state,
    published: state === 'published',
    paid: state === 'paid',
    unknown: !known,
    annual: known && formatEuros(annual),
    annualNumber: known && formatNumber(annual),
    vatExcluded: fee.vatExcluded,
    feeSources: known ? cite(fee.sources) : [],
    total: known && formatEuros(fee.total),
    totalNumber: known && formatNumber(fee.total),
    totalStated: !typed && fee.decision?.total != null,
    totalComputed: typed || fee.decision?.total == null,
    feeYears: season.feeYears,
    perResident: known && population?.residents > 0 && formatDecimal(annual / population.residents, 2),
    tier: tier && tierText(texts, tier),
    tierSources: tier ? cite(tier.sources) : [],
    residents: population && formatNumber(population.residents),
    day: population?.year && lastDayOf(population.year),
    typed,
    older: population?.year < season.populationYear,
    populationSources: population?.year ? cite(data.populationSources) : [],
    whyTier: !known && tier,
    whySeason: !known && !tier && population,
    whyPopulation: !population,
    travelCosts: season.travelCosts,
    travelSources: season.travelCosts ? cite(season.travelCosts) : [],
    ...decisionValues(fee.decision, texts, cite),
  };
}

function decisionValues(decision, texts, cite) {
  return decision?.annual == null ? {} : {
    decision: formatEuros(decision.annual),
    decisionUrl: `${texts.decisions}#${decision.id}`,
    decisionDay: decision.date && formatDay(decision.date),
    decisionUndated: !decision.date,
    decisionVat: decision.vatExcluded,
    decisionSources: cite(decision.sources),
    joined: decision.joined,
    proposed: !decision.joined,
  };
}

/** The values of the way to the nearest boundary of fee tiers. */
function stepValues({ data, texts, municipality, residents }, season) {
  const population = feeOf(data, season, municipality, residents).population;
  const step = population && nearestStep(season, population.residents);
  return !step ? {} : {
    step: formatNumber(step.residents),
    [(step.up ? 'stepUp' : 'stepDown') + (step.residents === 1 ? 'One' : '')]: true,
    stepTier: tierText(texts, step.to),
    stepAnnual: step.to.annual !== null && formatEuros(step.to.annual),
    stepUnknown: step.to.annual === null,
  };
}

/** The values of the change from the season before. */
function changeValues({ data, municipality, residents }, season) {
  const before = data.seasons[data.seasons.indexOf(season) + 1];
  if (!before) {
    return {};
  }
  const [now, then] = [season, before].map(one => feeOf(data, one, municipality, residents));
  const difference = differenceOf(now, then);
  const missing = [now, then].find(fee => fee.annual === null);
  return {
    change: true,
    more: difference > 0,
    less: difference < 0,
    same: difference === 0,
    incomparable: difference === null,
    difference: difference !== null && formatEuros(Math.abs(difference)),
    beforeSeason: yearsOf(before),
    beforeAnnual: then.annual !== null && formatEuros(then.annual),
    missingSeason: missing && yearsOf(missing.season),
    mixedVat: !missing && difference === null,
    mixedStates: difference !== null && now.state !== then.state,
  };
}

/** The values that a result has whatever the season. */
function subjectValues({ data, texts, municipality, residents }) {
  return {
    name: municipality && nameOf(data, municipality),
    anyone: !municipality,
    number: residents !== null && formatNumber(residents),
    typedForMunicipality: municipality && residents !== null,
    municipalityUrl: municipality && `${texts.municipalities}${municipality.slugs[data.languages.indexOf(language)]}/`,
    mergers: data.former
      .filter(former => former.into === municipality?.code)
      .map(former => ({ former: nameOf(data, former), date: formatDay(former.date) })),
  };
}
