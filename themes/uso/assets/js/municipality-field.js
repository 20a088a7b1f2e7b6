/** A municipality by its code or by that of one that has become part of it, or null. */
function municipalityOf(data, code) {
  const present = data.former.find(former => former.code === code)?.into ?? code;
  return data.municipalities.find(municipality => municipality.code === present) ?? null;
}

function nameOf(data, { names }) {
  return names[data.languages.indexOf(language)];
}

/**
 * Makes a text field find municipalities by their names in every language; a former one leads to the present one, as the field's data-former
 * says. load() promises the data or null; choose(municipality) is told of a choice. read() gives the municipality that the text names.
 */
function municipalityField(input, load, choose) {
  let known;
  let all;

  const suggestionsOf = data => [
    ...data.municipalities.map(municipality => {
      const label = nameOf(data, municipality);
      const other = data.languages.findIndex((code, at) => code !== 'en' && municipality.names[at] !== label);
      return { municipality, label, note: municipality.names[other], noteLang: data.languages[other], names: municipality.names };
    }),
    ...data.former.map(former => {
      const municipality = municipalityOf(data, former.into);
      return { municipality, label: nameOf(data, former), note: fill(input.dataset.former, { name: nameOf(data, municipality) }), names: former.names };
    }),
  ]
    .map(({ names, ...suggestion }) => ({ ...suggestion, folded: names.map(fold) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fi'));

  const find = async text => {
    known = await load();
    all ??= known && suggestionsOf(known);
    const typed = fold(text);
    const having = test => (all ?? []).filter(({ folded }) => folded.some(test));
    return [...new Set([...having(name => name.startsWith(typed)), ...having(name => name.includes(typed))])];
  };

  const take = ({ municipality }) => {
    input.value = nameOf(known, municipality);
    choose(municipality);
  };

  const { close } = combobox(input, { find, choose: take });

  return {
    async read() {
      close();
      const typed = fold(input.value.trim());
      const found = typed ? await find(typed) : [];
      const named = found.find(({ folded }) => folded.includes(typed)) ?? (found.length === 1 ? found[0] : null);
      return named?.municipality ?? null;
    },
  };
}
