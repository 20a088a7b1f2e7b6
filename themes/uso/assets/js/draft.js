// The draft decision: copied with its formatting or as plain text, and printed.
{
  const draft = document.querySelector('.draft');
  const tools = document.querySelector('.draft-tools');

  /** A source marker stands apart from its word. */
  const apart = text => text.replace(/]\u2060/g, ']').replace(/\u2060/g, ' ');
  const textOf = part => apart(part.textContent.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, ''));

  /** The same text as in the file for download, by the same rules. */
  const plain = () => [...draft.querySelectorAll('h2, h3, h4, p, li, caption, tbody tr')].map(part => {
    let line = textOf(part);
    if (part.matches('h3')) {
      line = line.toUpperCase();
    } else if (part.matches('tr')) {
      const columns = part.closest('table').rows[0].cells;
      const cells = [...part.cells].map(textOf);
      line = '- ' + (cells.length === 2 ? cells.join(': ') : cells.map((cell, i) => (i ? textOf(columns[i]) + ': ' : '') + cell).join('; '));
    } else if (part.matches('li')) {
      line = (part.matches('ol *') ? [...part.parentNode.children].indexOf(part) + 1 + '. ' : '- ') + line;
    }
    return (part.matches('li + li, tr + tr, caption ~ * > tr') ? '\n' : '\n\n') + line;
  }).join('').trim() + '\n';

  /** What a word processor takes in: headings, lists, tables with thin lines, links that leave the site. */
  const formatted = () => {
    const copy = draft.cloneNode(true);
    for (const part of copy.querySelectorAll('*')) {
      for (const { name, value } of [...part.attributes]) {
        if (!/^(lang|scope|href=http.*)$/.test(name === 'href' ? name + '=' + value : name)) {
          part.removeAttribute(name);
        }
      }
      if (part.matches('span:not([lang]), a:not([href])')) {
        part.replaceWith(...part.childNodes);
      }
    }
    return apart(copy.innerHTML)
      .replace(/(<\/?h)(\d)/g, (_, tag, level) => tag + (level - 1))
      .replace(/<table/g, '<table border="1" rules="all" cellspacing="0" cellpadding="4"')
      .replace(/<t[hd](?=[ >])/g, '$& align="left"');
  };

  /** For browsers that have no Clipboard API or refuse it. */
  const copyByCommand = types => {
    document.addEventListener('copy', event => {
      types.forEach(type => event.clipboardData.setData(...type));
      event.preventDefault();
    }, { once: true });
    const selection = getSelection();
    selection.selectAllChildren(draft);
    const done = document.execCommand('copy');
    selection.removeAllRanges();
    return done;
  };

  const copy = async (types, message) => {
    const status = tools.lastElementChild;
    status.textContent = '';
    try {
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(types.map(([type, value]) => [type, new Blob([value], { type })])))]);
    } catch {
      message = copyByCommand(types) ? message : tools.dataset.failed;
    }
    status.textContent = message;
  };

  const actions = [
    () => copy([['text/html', formatted()], ['text/plain', plain()]], tools.dataset.copied),
    () => copy([['text/plain', plain()]], tools.dataset.copiedText),
    () => print(),
  ];
  tools?.querySelectorAll('button').forEach((button, i) => {
    button.onclick = actions[i];
  });
}
