/** What the calculator and the box of the home page share: the data, the field of the municipality, faults of fields, the place of the result. */
function feeForm(root, choose) {
  const result = root.querySelector('.result');
  const load = () => loadData('fees', root).catch(() => {
    root.querySelector('.load-failed').hidden = false;
    return null;
  });
  return {
    load,
    result,
    field: municipalityField(root.querySelector('[name="kunta"]'), load, choose),
    setFault(input, fault) {
      const message = document.getElementById(input.id + '-virhe');
      message.textContent = fault ? input.dataset[fault] : '';
      message.hidden = !fault;
      input.closest('.field').classList.toggle('field-error', Boolean(fault));
      input.setAttribute('aria-invalid', String(Boolean(fault)));
    },
    show(name, values) {
      result.replaceChildren(...(name ? [fillTemplate(root.querySelector(`[data-result="${name}"]`), values)] : []));
      root.querySelector('.result-status').textContent = [...result.querySelectorAll('[data-announce]')].map(part => part.textContent.trim()).join('. ');
    },
  };
}
