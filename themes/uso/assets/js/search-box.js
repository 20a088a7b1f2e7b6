// The search box of the header.
{
  const form = document.querySelector('.search');
  if (form) {
    const input = form.elements.q;
    const go = address => location.assign(localAddress(address));
    const results = () => `${localAddress(form.getAttribute('action'))}?${new URLSearchParams({ q: input.value.trim() })}`;

    combobox(input, {
      find: async text => {
        const search = await loadSearch(form);
        const shown = search.suggestions(text);
        const suggestions = (shown.length > 0 ? shown : search.ways).map(({ title, answer, kind, other, address }) =>
          ({ label: [title, answer].filter(Boolean).join(': '), note: [kind, other].filter(Boolean).join(' · '), address }));
        const count = search.results(text).length;
        if (count === 0) {
          suggestions.heading = fill(form.dataset.none, { query: text });
        }
        return count > shown.length ? [...suggestions, { label: form.dataset.all, note: formatNumber(count) }] : suggestions;
      },
      choose: ({ address }) => (address === undefined ? location.assign(results()) : go(form.dataset.root + address)),
    });
    input.addEventListener('focus', () => loadSearch(form).catch(() => {}), { once: true });
    form.addEventListener('submit', event => {
      event.preventDefault();
      location.assign(results());
    });
  }
}
