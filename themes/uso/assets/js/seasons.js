// Two seasons of the reader's choice: the form leads to the page of the pair.
for (const form of document.querySelectorAll('.choose-seasons')) {
  const [first, second] = form.querySelectorAll('select');
  const error = form.querySelector('.error-message');

  form.addEventListener('submit', event => {
    event.preventDefault();
    const [older, newer] = [first.value, second.value].sort();
    const same = older === newer;
    error.hidden = !same;
    second.closest('.field').classList.toggle('field-error', same);
    if (same) {
      second.setAttribute('aria-invalid', 'true');
      second.setAttribute('aria-describedby', error.id);
      second.focus();
      return;
    }
    second.removeAttribute('aria-invalid');
    second.removeAttribute('aria-describedby');
    location.assign(`${form.action}${older}/${newer}/${location.protocol === 'file:' ? 'index.html' : ''}`);
  });
}
