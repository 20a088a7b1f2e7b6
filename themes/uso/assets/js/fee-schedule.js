// Fees worked out from the data of fees.js, as FeeSchedule and Network.FeeOf of the generator do.

function tierOf(season, residents) {
  return season.tiers.find(tier => residents >= (tier.min ?? -Infinity) && residents <= (tier.max ?? Infinity)) ?? null;
}

/** The smallest change of a population that leads to another tier, or null. */
function nearestStep(season, residents) {
  const { min = null, max = null } = tierOf(season, residents) ?? {};
  const lower = min !== null && tierOf(season, min - 1);
  const higher = max !== null && tierOf(season, max + 1);
  const down = lower ? { residents: residents - min + 1, to: lower, up: false } : null;
  const up = higher ? { residents: max + 1 - residents, to: higher, up: true } : null;
  return !down || up?.residents < down.residents ? up : down;
}

/** The season that is shown first. */
const currentSeason = data => data.seasons.find(({ id }) => id === data.currentSeason);

/** The population that a season's fee is worked out from, or null: of the year before the season, or the newest earlier one. */
function populationOf(data, municipality, season) {
  const at = data.populationYears.findIndex((year, index) => year <= season.populationYear && municipality.residents[index] !== null);
  return at < 0 ? null : { residents: municipality.residents[at], year: data.populationYears[at] };
}

/** The fee of a municipality in a season; of a number of residents where one is given, whatever the municipality’s decision says. */
function feeOf(data, season, municipality, residents = null) {
  const typed = residents !== null;
  const population = typed ? { residents } : populationOf(data, municipality, season);
  const tier = population && tierOf(season, population.residents);
  const decision = data.decisions.find(own => own.municipality === municipality?.code && own.season === season.id);
  const decided = decision?.joined && !typed ? decision.annual : null;
  const published = tier?.annual ?? null;
  const annual = published ?? decided;
  const byDecision = published === null && annual !== null;
  return {
    season,
    population,
    tier,
    decision,
    state: byDecision ? 'decided' : annual === null ? 'unknown' : 'published',
    annual,
    total: annual === null ? null : annual * season.feeYears,
    vatExcluded: byDecision && decision.vatExcluded,
    sources: [...new Set([...(byDecision ? [] : tier?.sources ?? []), ...(annual !== null && annual === decided ? decision.sources : [])])],
  };
}

/** Whether another municipality became part of this one between the populations of two fees. */
function mergedBetween(data, municipality, before, fee) {
  return data.former.some(({ into, includedFrom }) =>
    into === municipality?.code && before.population?.year < includedFrom && includedFrom <= fee.population?.year);
}

/** What the sources tell beside a fee that they do not give, as FeeHelp of the generator: the own last fee, the last one of the tier, the nearest other tier's. */
function helpWith(data, { season, population, tier }, municipality) {
  const earlier = data.seasons.slice(data.seasons.indexOf(season) + 1);
  const decisions = earlier.map(({ id }) => data.decisions.find(own => own.municipality === municipality?.code && own.season === id));
  const tiers = population ? earlier.map(one => ({ season: one, tier: tierOf(one, population.residents) })) : [];
  const step = population && nearestStep(season, population.residents);
  return {
    own: decisions.find(decision => decision?.joined && decision.annual !== null),
    last: tiers.find(({ tier: known }) => known && known.annual !== null && (!tier || (tier.min === known.min && tier.max === known.max))),
    step: step && step.to.annual !== null ? step : null,
  };
}

/** Euros by which a yearly fee differs from another; null where one is not known or the two are of different kinds. */
function differenceOf(fee, before) {
  return fee.annual === null || before.annual === null || fee.state !== before.state || fee.vatExcluded !== before.vatExcluded ? null : fee.annual - before.annual;
}
