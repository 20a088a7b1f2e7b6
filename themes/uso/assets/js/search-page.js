// The page of search results.
{
  const form = document.querySelector('.search-field');
  if (form) {
    const input = form.elements.q;
    const count = document.querySelector('.search-count');
    const help = document.querySelector('.search-none');
    const list = document.querySelector('.search-results');
    const browse = document.querySelector('.search-browse');

    const part = (name, className, ...content) => {
      const element = document.createElement(name);
      element.className = className;
      element.append(...content);
      return element;
    };

    const item = ({ kind, title, address, context, other, lang, answer }) => {
      const link = document.createElement('a');
      link.href = localAddress(form.dataset.root + address);
      link.textContent = title;
      if (lang) {
        link.lang = lang;
      }
      const meta = [other, context, answer].filter(Boolean).join(' · ');
      const body = part('div', 'entry-body', part('p', 'entry-title', link));
      if (meta) {
        body.append(part('p', 'entry-meta', meta));
      }
      const entry = document.createElement('li');
      entry.append(part('p', 'entry-date', kind), body);
      return entry;
    };

    const show = async () => {
      const query = input.value.trim();
      const search = query && (await loadSearch(form));
      if (query !== input.value.trim()) {
        return;
      }
      const pages = query ? search.results(query) : [];
      list.replaceChildren(...pages.map(item));
      help.hidden = query === '' || pages.length > 0;
      browse.hidden = pages.length > 0;
      if (pages.length > 0) {
        announceCount(count, pages.length);
        count.textContent = fill(count.textContent, { query });
      } else {
        count.textContent = query && fill(count.dataset.none, { query });
      }
    };
    const showOrTell = () => show().catch(() => (count.textContent = count.dataset.failed));

    const readQuery = () => {
      input.value = readAddress(['q']).q;
      showOrTell().finally(addressRead);
    };
    input.addEventListener('input', () => {
      writeAddress({ q: input.value.trim() }, true);
      showOrTell();
    });
    form.addEventListener('submit', event => {
      event.preventDefault();
      writeAddress({ q: input.value.trim() }, true);
      showOrTell();
    });
    addEventListener('popstate', readQuery);
    readQuery();
  }
}
