/**
 * A text field with suggestions below it, by the editable combobox pattern of ARIA: arrows move, Enter chooses, Escape closes and then clears.
 * The field names its list in aria-controls; a .combobox-status beside them tells the count.
 * find(text) gives suggestions, at once or as a promise: { label, note, noteLang }; where its list has a heading, they are no answer but ways on.
 * choose(suggestion) takes one.
 */
function combobox(input, { find, choose }) {
  const list = document.getElementById(input.getAttribute('aria-controls'));
  const status = input.parentElement.querySelector('.combobox-status');
  let shown = [];
  let active = -1;
  let asked = 0;

  const close = () => {
    asked++;
    list.hidden = true;
    list.replaceChildren();
    shown = [];
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const optionOf = (suggestion, index) => {
    const option = document.createElement('li');
    option.id = `${list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.append(suggestion.label);
    if (suggestion.note) {
      const note = document.createElement('span');
      note.className = 'option-note';
      note.textContent = suggestion.note;
      if (suggestion.noteLang) {
        note.lang = suggestion.noteLang;
      }
      option.append(' ', note);
    }
    return option;
  };

  const open = async () => {
    const question = ++asked;
    const found = await find(input.value.trim());
    if (question !== asked) {
      return;
    }
    shown = found;
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...shown.map(optionOf));
    list.hidden = shown.length === 0;
    list.dataset.heading = shown.heading ?? '';
    input.setAttribute('aria-expanded', String(shown.length > 0));
    if (status) {
      announceCount(status, shown.length);
      status.textContent = [shown.heading, status.textContent].filter(Boolean).join('. ');
    }
  };

  const move = to => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = (to + shown.length) % shown.length;
    const option = list.children[active];
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  };

  const take = index => {
    const suggestion = shown[index];
    close();
    choose(suggestion);
  };

  input.addEventListener('input', () => (input.value.trim() ? open() : close()));
  input.addEventListener('blur', close);
  input.addEventListener('keydown', async event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const down = event.key === 'ArrowDown';
      if (list.hidden) {
        await open();
      }
      if (shown.length > 0 && !event.altKey) {
        move(active < 0 ? (down ? 0 : shown.length - 1) : active + (down ? 1 : -1));
      }
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      take(active);
    } else if (event.key === 'Escape') {
      if (!list.hidden) {
        event.preventDefault();
        close();
      } else if (input.value) {
        event.preventDefault();
        input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
  });

  // The field keeps the focus while the mouse chooses.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role="option"]');
    if (option) {
      take([...list.children].indexOf(option));
    }
  });

  return { close };
}
