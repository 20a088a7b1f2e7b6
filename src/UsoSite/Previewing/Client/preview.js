// Served by `uso preview` alone: follows changes of the page and shows what is wrong with the site.
(() => {
  'use strict';

  const script = document.currentScript;
  const folder = new URL('.', script.src);
  const kept = 'uso-preview:' + location.pathname;
  const retryAfter = 500;
  let version = script.dataset.version;
  let overlay = null;

  // Fields in the order of the page; the same page has the same ones after it is loaded again.
  const fields = () => [...document.querySelectorAll('input, textarea, select')].filter(field => field.type !== 'password' && field.type !== 'file');

  const valueOf = field => field.type === 'checkbox' || field.type === 'radio' ? field.checked
    : field.multiple ? [...field.selectedOptions].map(option => option.value) : field.value;

  function keep() {
    const all = fields();
    const focused = document.activeElement;
    sessionStorage.setItem(kept, JSON.stringify({
      x: scrollX,
      y: scrollY,
      fields: all.map(field => [field.name || field.id, valueOf(field)]),
      open: [...document.querySelectorAll('details')].map(details => details.open),
      focus: all.indexOf(focused),
      selection: all.includes(focused) && 'selectionStart' in focused ? [focused.selectionStart, focused.selectionEnd] : null,
    }));
  }

  function fill(field, value) {
    if (JSON.stringify(valueOf(field)) === JSON.stringify(value)) return;
    if (typeof value === 'boolean') field.checked = value;
    else if (Array.isArray(value)) for (const option of field.options) option.selected = value.includes(option.value);
    else field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function restore() {
    const text = sessionStorage.getItem(kept);
    if (!text) return;
    sessionStorage.removeItem(kept);
    const state = JSON.parse(text);
    const all = fields();
    [...document.querySelectorAll('details')].forEach((details, i) => { if (i in state.open) details.open = state.open[i]; });
    const same = all.map((field, i) => state.fields[i] && state.fields[i][0] === (field.name || field.id));
    all.forEach((field, i) => { if (same[i]) fill(field, state.fields[i][1]); });
    const focused = same[state.focus] ? all[state.focus] : null;
    if (focused) {
      focused.focus({ preventScroll: true });
      try { if (state.selection && state.selection[0] !== null) focused.setSelectionRange(...state.selection); } catch { /* a field without a selection */ }
    }
    scrollTo({ left: state.x, top: state.y, behavior: 'instant' });
  }

  function reload() {
    keep();
    location.reload();
  }

  function swapStyles(styles) {
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
      for (const [old, path] of Object.entries(styles)) {
        const href = link.getAttribute('href');
        if (!href.endsWith(old)) continue;
        const next = link.cloneNode();
        next.href = href.slice(0, -old.length) + path;
        next.onload = next.onerror = () => link.remove();
        link.after(next);
      }
    }
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function item(problem) {
    const made = element('li', problem.severity);
    const place = element('p', 'place');
    const shown = element(problem.link ? 'a' : 'span', '', problem.place);
    if (problem.link) shown.href = problem.link;
    place.append(shown, ' ', element('span', 'rule', problem.rule));
    made.append(place, element('p', 'message', problem.message), ...problem.notes.map(note => element('p', 'note', note)));
    return made;
  }

  function show({ title, hide, problems }) {
    overlay?.remove();
    overlay = null;
    if (problems.length === 0) return;
    overlay = document.createElement('uso-preview-problems');
    const shadow = overlay.attachShadow({ mode: 'open' });
    const style = element('link');
    style.rel = 'stylesheet';
    style.href = new URL('preview.css', folder);
    const box = element('section', 'problems');
    box.setAttribute('role', 'alert');
    const header = element('header');
    const button = element('button', '', hide);
    button.type = 'button';
    button.onclick = () => { overlay.remove(); };
    const list = element('ol');
    list.append(...problems.map(item));
    header.append(element('h2', '', title), button);
    box.append(header, list);
    shadow.append(style, box);
    document.body.append(overlay);
  }

  function listen() {
    const url = new URL('events', folder);
    url.searchParams.set('page', decodeURIComponent(location.pathname));
    url.searchParams.set('version', version);
    const source = new EventSource(url);
    const on = (name, then) => source.addEventListener(name, event => then(JSON.parse(event.data)));
    on('page', reload);
    on('problems', show);
    on('styles', message => {
      version = message.version;
      swapStyles(message.styles);
    });
    source.onopen = () => document.documentElement.setAttribute('data-uso-preview', 'listening');
    source.onerror = () => {
      // By hand, since the address tells which version is shown by now.
      source.close();
      document.documentElement.setAttribute('data-uso-preview', 'waiting');
      setTimeout(listen, retryAfter);
    };
    addEventListener('pagehide', () => source.close(), { once: true });
  }

  addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
  restore();
  listen();
})();
