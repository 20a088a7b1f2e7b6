/** The strip of fee tiers below the calculator: bands, boundaries, the municipality's way since the first year or its last merger, and a slider for the number of residents. */
function feeStrip(root, filled, slide) {
  const slider = root.querySelector('.strip input');
  const most = +slider.max;
  const at = residents => Math.round(Math.min(residents, most) / most * 1000) / 10;

  slider.addEventListener('input', () => slide(+slider.value));

  return (data, season, municipality, residents) => {
    const bands = season.tiers.filter(({ min }) => (min ?? 0) < most).map(({ min, max, annual }, index) => {
      const [from, to] = [at(min ?? 0), at((max ?? most) + (max ? 1 : 0))];
      return { shade: index % 2, x: from, width: to - from, middle: (from + to) / 2, fee: annual === null ? slider.dataset.unknown : formatEuros(annual) };
    });
    const limits = [0, ...season.tiers.map(({ max }) => max).filter(max => max !== null && max < most).map(max => (max % 10 === 9 ? max + 1 : max)), most];
    const since = Math.max(0, ...data.former.filter(({ into }) => into === municipality?.code).map(({ includedFrom }) => includedFrom));
    const known = municipality?.residents.map((count, index) => ({ count, year: data.populationYears[index] })).filter(({ count, year }) => count !== null && year >= since) ?? [];
    const [last, first] = [known[0], known.at(-1)];
    root.querySelector('.strip-bands').replaceChildren(filled('strip', {
      bands,
      ticks: limits.map(limit => ({
        x: at(limit),
        residents: formatNumber(limit),
        anchor: limit === 0 ? 'start' : limit === most ? 'end' : 'middle',
        wide: limit === 0 || limit === most ? 'chart-wide-only' : '',
      })),
      trail: known.length > 1,
      years: known.map(({ count }) => ({ x: at(count) })),
      from: first && at(first.count),
      to: last && at(last.count),
      dot: residents === null ? null : at(residents),
      ...(known.length > 1 && {
        name: nameOf(data, municipality),
        firstDay: lastDayOf(first.year),
        before: formatNumber(first.count),
        lastDay: lastDayOf(last.year),
        after: formatNumber(last.count),
      }),
    }));
    slider.value = residents ?? 0;
    slider.setAttribute('aria-valuetext', fill(slider.dataset.value, { residents: formatNumber(residents ?? 0) }));
  };
}
