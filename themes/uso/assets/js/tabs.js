// Lists of which one is shown at a time (role="tablist"): the arrow keys lead from one to the next; an address that names a place in one opens it.
for (const list of document.querySelectorAll('[role="tablist"]')) {
  const tabs = [...list.children];
  const panels = tabs.map(tab => document.getElementById(tab.getAttribute('aria-controls')));
  const choose = chosen => tabs.forEach(tab => {
    tab.ariaSelected = tab === chosen;
    tab.tabIndex = tab === chosen ? 0 : -1;
  });
  const open = () => {
    const place = document.getElementById(location.hash.slice(1));
    const named = panels.findIndex(panel => panel.contains(place));
    if (named >= 0) {
      choose(tabs[named]);
      place.scrollIntoView();
    }
  };

  tabs.forEach((tab, i) => {
    panels[i].role = 'tabpanel';
    panels[i].setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', () => choose(tab));
  });
  list.addEventListener('keydown', event => {
    const at = tabs.indexOf(event.target);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      const tab = tabs.at(next % tabs.length);
      choose(tab);
      tab.focus();
    }
  });
  addEventListener('hashchange', open);
  open();
}
