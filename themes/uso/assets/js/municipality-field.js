/** A municipality by its code or by that of one that has become part of it, or null. */
function municipalityOf(data, code) {
  const present = data.former.find(former => former.code === code)?.into ?? code;
  return data.municipalities.find(municipality => municipality.code === present) ?? null;
}

function nameOf(data, { names }) {
  return names[data.languages.indexOf(language)];
}

/** What can be found: municipalities with their other name as a note, former ones with the present one. */
function municipalitySuggestions(data, formerNote) {
  const present = data.municipalities.map(municipality => {
    const other = municipality.names.findIndex((name, at) => data.languages[at] !== 'en' && name !== nameOf(data, municipality));
    return { municipality, named: municipality, note: municipality.names[other], noteLang: data.languages[other] };
  });
  const former = data.former.map(named => {
    const municipality = municipalityOf(data, named.into);
    return { municipality, named, note: fill(formerNote, { name: nameOf(data, municipality) }) };
  });
  return [...present, ...former]
    .map(found => ({ ...found, label: nameOf(data, found.named), folded: found.named.names.map(fold) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fi'));
}

/**
 * Makes a text field find municipalities by their names in every language. load() promises the data, or null; choose(municipality) is told
 * of a choice; read() promises the municipality that the text names, or null.
 */
function municipalityField(input, load, choose) {
  let all;

  const find = async text => {
    const data = await load();
    all ??= data && municipalitySuggestions(data, input.dataset.former);
    const typed = fold(text);
    const having = test => all?.filter(({ folded }) => folded.some(test)) ?? [];
    return [...new Set([...having(name => name.startsWith(typed)), ...having(name => name.includes(typed))])];
  };

  const { close } = combobox(input, { find, choose: ({ municipality }) => choose(municipality) });

  return {
    async read() {
      close();
      const typed = input.value.trim();
      const found = typed ? await find(typed) : [];
      const named = found.find(({ folded }) => folded.includes(fold(typed))) ?? (found.length === 1 ? found[0] : null);
      return named?.municipality ?? null;
    },
  };
}
