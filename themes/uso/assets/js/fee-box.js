/** The box of the home page: a municipality's fee in the newest season. */
function startFeeBox(root) {
  const form = root.querySelector('form');
  const input = form.elements.kunta;
  const result = root.querySelector('.result');
  const status = root.querySelector('.result-status');
  const message = document.getElementById(input.id + '-virhe');

  const load = () => loadData('fees', root).catch(() => {
    root.querySelector('.load-failed').hidden = false;
    return null;
  });

  const tell = municipality => {
    message.hidden = Boolean(municipality);
    input.closest('.field').classList.toggle('field-error', !municipality);
    input.setAttribute('aria-invalid', String(!municipality));
  };

  const show = async municipality => {
    const data = await load();
    tell(municipality);
    const { cite, all } = citationsOf(data, root.dataset.sources);
    const asked = { data, texts: root.dataset, cite, municipality, residents: null };
    const values = { ...feeValues(asked, data.seasons[0]), ...subjectValues(asked), query: `?kunta=${municipality.code}&versio=${data.version}` };
    result.replaceChildren(fillTemplate(root.querySelector('template'), { ...values, sources: all() }));
    status.textContent = [...result.querySelectorAll('[data-announce]')].map(part => part.textContent.trim()).join('. ');
  };

  const field = municipalityField(input, load, show);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const municipality = await field.read();
    if (municipality) {
      await show(municipality);
    } else {
      tell(null);
      result.replaceChildren();
      input.focus();
    }
  });
}

for (const root of document.querySelectorAll('.fee-box')) {
  startFeeBox(root);
}
