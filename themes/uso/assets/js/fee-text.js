// What the templates of a result show: figures as the page's language writes them, and which of the page's sentences hold.

function tierText(texts, { min, max }) {
  const shape = min === null ? (max === null ? 'all' : 'below') : max === null ? 'above' : 'between';
  return fill(texts[shape], { value: formatNumber(shape === 'below' ? max + 1 : min - 1), min: formatNumber(min), max: formatNumber(max) });
}

const orNull = format => value => (value == null ? null : format(value));
const eurosOf = orNull(value => formatEuros(value));
const numberOf = orNull(formatNumber);
const dayOf = orNull(formatDay);
const yearsOf = ({ id }) => id.replace('-', '–');
const lastDayOf = orNull(year => formatDay(`${year}-12-31`));

/** What a reader asks about, with the sources cited in the answer. Residents are null where nobody typed a number; two questions may share their sources. */
function feeQuestion(data, texts, municipality, residents, cited = new Map()) {
  const cite = id => {
    const { date, ...source } = data.sources[id];
    if (!cited.has(id)) {
      cited.set(id, { ...source, date: dayOf(date), number: cited.size + 1, url: `${texts.sources}#${id}` });
    }
    return cited.get(id);
  };
  return {
    data,
    texts,
    municipality,
    residents,
    cited,
    feeIn: season => feeOf(data, season, municipality, residents),
    cite: ids => (ids || []).map(cite),
    get sources() {
      return [...cited.values()];
    },
  };
}

/** The values of the question itself. */
function subjectValues({ data, texts, municipality, residents }) {
  const municipalityUrl = municipality && `${texts.municipalities}${municipality.slugs[data.languages.indexOf(language)]}/`;
  return {
    name: municipality && nameOf(data, municipality),
    code: municipality?.code,
    anyone: !municipality,
    number: numberOf(residents),
    typedForMunicipality: municipality && residents !== null,
    municipalityUrl,
    drafts: municipalityUrl ? data.drafts.map(({ season, part }) => ({ draftUrl: municipalityUrl + texts.draft + part, draftSeason: yearsOf({ id: season }) })) : [],
    mergers: data.former
      .filter(({ into }) => into === municipality?.code)
      .map(former => ({
        former: nameOf(data, former),
        merged: dayOf(former.date),
        since: String(former.includedFrom),
        included: data.populationYears[0] >= former.includedFrom,
        notIncluded: data.populationYears[0] < former.includedFrom,
      })),
  };
}

/** The values of one fee. */
function feeValues({ data, texts, cite, residents }, { season, state, annual, total, population, tier, decision, sources, vatExcluded }) {
  const unknown = annual === null;
  const typed = residents !== null;
  const totalStated = !typed && Boolean(decision?.joined) && decision.total !== null && decision.total === total;
  return {
    season: yearsOf(season),
    [`in-${season.id}`]: true,
    state,
    [state]: true,
    annual: eurosOf(annual),
    annualNumber: numberOf(annual),
    vatExcluded,
    feeSources: unknown ? [] : cite(sources),
    rowSources: cite(sources),
    noSources: sources.length === 0,
    total: eurosOf(total),
    totalNumber: numberOf(total),
    totalStated,
    totalComputed: !totalStated,
    feeYears: season.feeYears,
    perResident: !unknown && population?.residents > 0 && formatEuros(annual / population.residents, 2),
    tier: tier && tierText(texts, tier),
    tierSources: cite(tier?.sources),
    tierInferred: tier?.inferred,
    residents: numberOf(population?.residents),
    day: lastDayOf(population?.year),
    typed,
    older: population?.year < season.populationYear,
    populationSources: cite(population?.year && data.populationSources[data.populationYears.indexOf(population.year)]),
    noTier: !tier,
    whyPopulation: !population,
  };
}

/** The values of what is told beside a fee: travel costs and the municipality’s own decision on the season. */
function besideValues({ texts, cite }, { season, decision }) {
  return {
    travelCosts: season.travelCosts,
    travelSources: cite(season.travelCosts),
    ...(decision?.annual != null && {
      decision: eurosOf(decision.annual),
      decisionUrl: `${texts.decisions}#${decision.id}`,
      decisionDay: dayOf(decision.date),
      decisionUndated: !decision.date,
      extract: decision.dateKind === 'extract',
      meeting: decision.dateKind === 'meeting',
      decisionVat: decision.vatExcluded,
      decisionSources: cite(decision.sources),
      joined: decision.joined,
      proposed: !decision.joined,
    }),
  };
}

const stepCount = ({ residents, up }) => ({ step: numberOf(residents), [(up ? 'up' : 'down') + (residents === 1 ? 'One' : '')]: true });

/** The values of the way to the nearest boundary of fee tiers. */
function stepValues({ data, texts }, { season, population }) {
  const step = population && nearestStep(season, population.residents);
  const near = step && step.residents <= population.residents * data.nearShare;
  return step ? {
    ...stepCount(step),
    near: near && numberOf(step.residents),
    nearOne: near && step.residents === 1,
    nearOther: near && step.residents !== 1,
    stepTier: tierText(texts, step.to),
    stepAnnual: eurosOf(step.to.annual),
    stepUnknown: step.to.annual === null,
    stepInferred: step.to.inferred,
  } : { noStep: true };
}

/** The values of what the sources tell beside a fee that is not known: one item for each fact. */
function helpOf({ data, texts, municipality, residents, cite }, fee) {
  const { own, last, step } = helpWith(data, fee, residents === null ? municipality : null);
  const item = (kind, season, { annual, sources }, more) => ({ [kind]: true, helpSeason: yearsOf(season), helpFee: eurosOf(annual), helpSources: cite(sources), ...more });
  return fee.annual !== null ? [] : [
    own && item('ofOwn', { id: own.season }, own, { helpVat: own.vatExcluded }),
    last && item('ofTier', last.season, last.tier, { helpTier: tierText(texts, last.tier), helpInferred: last.tier.inferred }),
    step && item('ofNeighbour', fee.season, step.to, { helpTier: tierText(texts, step.to), helpInferred: step.to.inferred, ...stepCount(step) }),
  ].filter(Boolean);
}

/** The values of one fee with everything that stands beside it. */
function resultValues(question, fee) {
  const help = helpOf(question, fee);
  const asks = fee.annual === null && question.data.drafts.some(({ season }) => season === fee.season.id);
  return { ...feeValues(question, fee), ...besideValues(question, fee), ...stepValues(question, fee), help, asks };
}

/** The values of the change from the season before. */
function changeValues({ data, feeIn, municipality }, fee) {
  const season = data.seasons[data.seasons.indexOf(fee.season) + 1];
  const before = season && feeIn(season);
  const merged = before && mergedBetween(data, municipality, before, fee);
  const difference = before && !merged ? differenceOf(fee, before) : null;
  const missing = [fee, before].find(one => one?.annual === null);
  return before && {
    more: difference > 0,
    less: difference < 0,
    same: difference === 0,
    incomparable: difference === null,
    difference: eurosOf(difference && Math.abs(difference)),
    beforeSeason: yearsOf(season),
    beforeAnnual: eurosOf(before.annual),
    missingSeason: missing && yearsOf(missing.season),
    merged: !missing && merged,
    mixedVat: !missing && !merged && fee.state === before.state && difference === null,
    mixedStates: !missing && !merged && fee.state !== before.state,
  };
}
