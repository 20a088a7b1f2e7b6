/** The card that other sites show: the fee of the municipality in its address in the current season. */
async function startFeeCard(root) {
  const { load, show } = feeForm(root);
  const code = readAddress(['kunta']).kunta;
  const data = await load();
  const municipality = data && municipalityOf(data, code.padStart(3, '0'));
  if (municipality) {
    const question = feeQuestion(data, root.dataset, municipality, null);
    const values = resultValues(question, question.feeIn(currentSeason(data)));
    show('one', { ...values, ...subjectValues(question), help: values.help.filter(({ ofNeighbour }) => !ofNeighbour) });
  } else if (data) {
    show('none', { code: code || null, missing: !code });
  }
}

document.querySelectorAll('.fee-card').forEach(card => startFeeCard(card).finally(addressRead));
