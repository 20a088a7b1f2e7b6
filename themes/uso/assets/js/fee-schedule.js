// Fees worked out from the data of fees.js, as FeeSchedule and Network.FeeOf of the generator do.

function tierOf(season, residents) {
  return season.tiers.find(tier => residents >= (tier.min ?? -Infinity) && residents <= (tier.max ?? Infinity)) ?? null;
}

/** The smallest change of a population that leads to another tier, or null. */
function nearestStep(season, residents) {
  const tier = tierOf(season, residents);
  const lower = tier && tier.min !== null && tierOf(season, tier.min - 1);
  const higher = tier && tier.max !== null && tierOf(season, tier.max + 1);
  const down = lower ? { residents: residents - tier.min + 1, to: lower, up: false } : null;
  const up = higher ? { residents: tier.max + 1 - residents, to: higher, up: true } : null;
  return !down || up?.residents < down.residents ? up : down;
}

/** The population that a season's fee is worked out from, or null: of the year before the season, or the newest earlier one. */
function populationOf(data, municipality, season) {
  const at = data.populationYears.findIndex((year, index) => year <= season.populationYear && municipality.residents[index] !== null);
  return at < 0 ? null : { residents: municipality.residents[at], year: data.populationYears[at] };
}

/** The fee of a municipality in a season; of a number of residents where one is given, whatever the municipality paid. */
function feeOf(data, season, municipality, residents = null) {
  const population = residents !== null ? { residents, year: null } : populationOf(data, municipality, season);
  const decision = municipality && data.decisions.find(own => own.municipality === municipality.code && own.season === season.id) || null;
  const tier = population && tierOf(season, population.residents);
  const decided = decision?.joined ? decision.annual : null;
  const published = tier?.annual ?? null;
  const paid = published === null && residents === null && decided !== null;
  const annual = paid ? decided : published;
  const sources = new Set(paid ? decision.sources : tier?.sources);
  if (residents === null && annual !== null && decided === annual) {
    decision.sources.forEach(id => sources.add(id));
  }
  return {
    season,
    population,
    tier,
    decision,
    state: paid ? 'paid' : published !== null ? 'published' : 'unknown',
    annual,
    total: annual === null ? null : annual * season.feeYears,
    vatExcluded: paid && decision.vatExcluded,
    sources: [...sources],
  };
}

/** Euros by which a yearly fee differs from that of the season before; null where the two do not compare. */
function differenceOf(fee, before) {
  return fee.annual === null || before.annual === null || fee.vatExcluded !== before.vatExcluded ? null : fee.annual - before.annual;
}
