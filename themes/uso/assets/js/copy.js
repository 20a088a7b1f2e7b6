// Buttons that copy a text of the page, or the page's address, and tell beside them how it went: data-copies is the class of what holds the text,
// data-copies-text the id of what is the text; where the page has no such place, the address is copied.
document.addEventListener('click', async ({ target }) => {
  const { copies, copiesText, done, failed } = target.dataset;
  if (copies !== undefined || copiesText) {
    const lines = copies ? [...target.closest('.' + copies).querySelectorAll('details :is(p, li)')] : [];
    const text = copiesText ? document.getElementById(copiesText)?.textContent ?? location.href : lines.map(line => (line.matches('li') ? '- ' : '') + line.textContent.trim()).join('\n') || location.href;
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject();
    target.nextElementSibling.textContent = await copied.then(() => done, () => failed);
  }
});
