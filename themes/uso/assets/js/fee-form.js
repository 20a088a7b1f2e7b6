/** What the calculator and the box of the home page share: the data, fields of municipalities, faults of fields, the place of the result. */
function feeForm(root) {
  const result = root.querySelector('.result');
  const filled = (name, values) => fillTemplate(root.querySelector(`[data-result="${name}"]`), values);
  const load = () => loadData('fees', root).catch(() => {
    root.querySelector('.load-failed').hidden = false;
    return null;
  });
  return {
    load,
    result,
    fieldOf: (input, choose) => municipalityField(input, load, choose),
    setFault(input, fault) {
      const message = document.getElementById(input.id + '-virhe');
      message.textContent = fault ? input.dataset[fault] : '';
      message.hidden = !fault;
      input.closest('.field').classList.toggle('field-error', Boolean(fault));
      input.setAttribute('aria-invalid', String(Boolean(fault)));
    },
    filled,
    show(name, values) {
      result.replaceChildren(...(name ? [filled(name, values)] : []));
      root.querySelector('.answer-before').hidden = Boolean(name);
      root.querySelector('.result-status').textContent = [...result.querySelectorAll('[data-announce]')].map(part => part.textContent.trim()).join('. ');
    },
    reveal: () => result.scrollIntoView({ block: 'nearest' }),
  };
}
