'use strict';

// The draft decision: copied with its formatting or as plain text, and printed.
{
  const draft = document.getElementById('luonnos');
  const tools = document.querySelector('.draft-tools');

  /** Single spaces, no-break spaces kept; a source marker stands apart from its word. */
  const tidy = text => text.replace(/]\u2060/g, ']').replace(/\u2060/g, ' ');
  const textOf = part => tidy(part.textContent.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, ''));

  /** The draft as the text file has it: one line for each heading, paragraph, item and row. */
  const plain = () => [...draft.querySelectorAll('h2, h3, h4, p, li, caption, tbody tr')].map(part => {
    const kind = part.localName;
    let line = textOf(part);
    if (kind === 'h3') {
      line = line.toUpperCase();
    } else if (kind === 'tr') {
      const columns = part.closest('table').tHead.rows[0].cells;
      line = '- ' + [...part.cells].map((cell, i) => (i ? textOf(columns[i]) + ': ' : '') + textOf(cell)).join('; ');
    } else if (kind === 'li') {
      const number = [...part.parentNode.children].indexOf(part) + 1;
      line = (part.matches('.sources > *') ? `[${number}] ` : part.matches('ol > *') ? number + '. ' : '- ') + line;
    }
    return (part.matches('li + li, tr + tr, caption ~ tbody > tr') ? '\n' : '\n\n') + line;
  }).join('').trim() + '\n';

  /** Headings, lists, a table and links that leave the site: what a word processor takes in. */
  const formatted = () => {
    const copy = draft.cloneNode(true);
    for (const part of copy.querySelectorAll('*')) {
      for (const { name, value } of [...part.attributes]) {
        if (!(name === 'lang' || name === 'scope' || (name === 'href' && /^https?:/.test(value)))) {
          part.removeAttribute(name);
        }
      }
      if (part.matches('table')) {
        part.border = 1;
      }
      if (part.matches('div, span:not([lang]), a:not([href])')) {
        part.replaceWith(...part.childNodes);
      }
    }
    return tidy(copy.innerHTML.replace(/(<\/?h)([2-4])/g, (_, tag, level) => tag + (level - 1)));
  };

  /** The way of browsers without the Clipboard API, or where it is refused. */
  const copyByCommand = types => {
    const fillIn = event => {
      Object.entries(types).forEach(([type, value]) => event.clipboardData.setData(type, value));
      event.preventDefault();
    };
    document.addEventListener('copy', fillIn);
    getSelection().selectAllChildren(draft);
    const done = document.execCommand('copy');
    getSelection().removeAllRanges();
    document.removeEventListener('copy', fillIn);
    return done;
  };

  const copy = async (types, message) => {
    const status = tools.querySelector('[role="status"]');
    status.textContent = '';
    let done = true;
    try {
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(
        Object.entries(types).map(([type, value]) => [type, new Blob([value], { type })])))]);
    } catch {
      done = copyByCommand(types);
    }
    status.textContent = done ? message : tools.dataset.failed;
  };

  if (tools) {
    const actions = {
      kopioi: () => copy({ 'text/html': formatted(), 'text/plain': plain() }, tools.dataset.copied),
      'kopioi-teksti': () => copy({ 'text/plain': plain() }, tools.dataset.copiedText),
      tulosta: () => print(),
    };
    for (const [id, action] of Object.entries(actions)) {
      const button = document.getElementById(id);
      button.hidden = false;
      button.addEventListener('click', action);
    }
  }
}
