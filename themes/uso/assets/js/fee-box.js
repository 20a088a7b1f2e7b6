/** The box of the home page: a municipality's fee in the current season. */
function startFeeBox(root) {
  const input = root.querySelector('[name="kunta"]');

  const answer = async municipality => {
    const data = await load();
    if (!data) {
      return;
    }
    setFault(input, municipality ? null : 'unknown');
    if (municipality) {
      input.value = nameOf(data, municipality);
      const question = feeQuestion(data, root.dataset, municipality, null);
      const values = { ...resultValues(question, question.feeIn(currentSeason(data))), ...subjectValues(question) };
      show('one', { ...values, sources: question.sources, query: `?kunta=${municipality.code}&versio=${data.version}` });
      reveal();
    } else {
      show(null);
      input.focus();
    }
  };

  const { load, fieldOf, setFault, show, reveal } = feeForm(root);
  const field = fieldOf(input, answer);
  root.querySelector('form').addEventListener('submit', async event => {
    event.preventDefault();
    answer(await field.read());
  });
}

document.querySelectorAll('.fee-box').forEach(startFeeBox);
