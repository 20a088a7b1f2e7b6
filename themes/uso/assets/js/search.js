// How good a match is, the best first. Up to the last strict one, a match stays a match while a word is typed on.
const match = { exact: 0, prefix: 1, inflected: 2, inside: 3, typo: 4, unfinishedTypo: 4.5, none: Infinity };
const lessOutsideNames = 0.5;
const shortestForTypo = 4;
const shortestForFirstLetter = 7;
const shortestForSame = 3;
const fewResults = 5;
const suggestionCount = 8;

/** Words without dots; the groups of a figure are one: 12 000 € is 12000. */
const searchWords = text => fold(text).replace(/['’]s\b/g, '').replace(/(\d)[\s.,](?=\d{3}(?!\d))/g, '$1').split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** The value of a key, made the first time that it is asked for. */
const once = (memory, key, make) => {
  if (!memory.has(key)) {
    memory.set(key, make());
  }
  return memory.get(key);
};

/** The search over the data of search.LANG.js: results(text) gives all pages that match, suggestions(text) the first of them. */
function makeSearch({ kinds, ignored, same, endings, stems, ways, pages }) {
  const words = new Map();
  const tails = new Set();
  const silent = new Set(searchWords(ignored));
  for (const ending of endings.split(' ')) {
    for (let end = 1; end <= ending.length; end++) {
      tails.add(ending.slice(0, end));
    }
  }

  const wordOf = text => once(words, text, () => {
    const shortened = (Object.hasOwn(stems, text) ? stems[text] : '').split(' ').filter(Boolean);
    return { forms: [text, ...shortened.map(stem => text.slice(0, text.length - parseInt(stem)) + stem.replace(/^\d+/, ''))], uses: [] };
  });
  /** The words that say what is meant: all where none does. */
  const telling = text => {
    const all = searchWords(text);
    const left = all.filter(word => !silent.has(word));
    return left.length > 0 ? left : all;
  };

  // A use: the page's number and how much a match there counts less than one in a name.
  const use = (text, page, less) => searchWords(text).forEach(word => wordOf(word).uses.push([page, less]));

  const found = pages.map(([kind, title, address, context = '', other = '', names = '', more = '', lang = '', answer = ''], number) => {
    const all = [title, ...names.split('|').filter(Boolean)];
    all.forEach(name => use(name, number, 0));
    use(more, number, lessOutsideNames);
    return { kind: kinds[kind][0], group: kind, title, address, context, other, lang, answer, names: all.map(name => telling(name).join(' ')) };
  });
  const synonyms = same.map(([word, means]) => [wordOf(fold(word)), fold(means)]);
  const kindWords = kinds.map(([, text]) => searchWords(text).map(wordOf));

  /** What is left of the typed word and of the form must be the same as far as typed, or end in a beginning of an ending. */
  const fits = (typed, form) => form.startsWith(typed) || (typed.startsWith(form) && tails.has(typed.slice(form.length)));

  const typoOf = (typed, form) => {
    let at = 0;
    while (at < typed.length && typed[at] === form[at]) {
      at++;
    }
    let best = match.none;
    const cure = (skipTyped, skipForm) => {
      const [from, to] = [at + skipTyped, at + skipForm];
      if (from <= typed.length && to <= form.length && (typed[from] === form[to] || from === typed.length || to === form.length)) {
        const [left, rest] = [typed.slice(from), form.slice(to)];
        if (fits(left, rest)) {
          best = Math.min(best, left.length < rest.length ? match.unfinishedTypo : match.typo);
        }
      }
    };
    // Where the two part: a wrong letter, one too many, one too few, or two that changed places.
    cure(1, 1);
    cure(1, 0);
    cure(0, 1);
    if (typed[at] === form[at + 1] && typed[at + 1] === form[at]) {
      cure(2, 2);
    }
    return at > 0 ? best : typed.length < shortestForFirstLetter ? match.none : best + 0.25;
  };

  const matchOf = (typed, { forms }) => {
    const [word] = forms;
    if (word.startsWith(typed)) {
      return word === typed ? match.exact : match.prefix;
    }
    if (forms.some(form => fits(typed, form))) {
      return match.inflected;
    }
    if (typed.length < shortestForTypo || /^\d+$/.test(typed)) {
      return match.none;
    }
    return word.includes(typed) ? match.inside : forms.reduce((best, form) => (form.length < shortestForTypo ? best : Math.min(best, typoOf(typed, form))), match.none);
  };

  /** How well each page matches a word: by its own words, and by the words of its kind. */
  const scoresOfWord = typed => {
    const own = new Float32Array(found.length).fill(match.none);
    for (const word of words.values()) {
      const score = word.uses.length > 0 ? matchOf(typed, word) : match.none;
      if (score < match.none) {
        for (const [page, less] of word.uses) {
          own[page] = Math.min(own[page], score + less);
        }
      }
    }
    const ofKind = kindWords.map(list => {
      const best = Math.min(...list.map(word => matchOf(typed, word)));
      return best === match.exact ? match.exact + lessOutsideNames : best < match.typo ? match.inside : match.none;
    });
    return { own, ofKind };
  };

  /** The same for a typed word and all that it means. */
  const scoresOf = typed => {
    const scores = scoresOfWord(typed);
    for (const [word, means] of synonyms) {
      const score = matchOf(typed, word);
      if (score === match.exact || (score <= match.inflected && typed.length >= shortestForSame)) {
        const others = scoresOfWord(means);
        others.own.forEach((own, page) => (scores.own[page] = Math.min(scores.own[page], own < match.typo ? own + lessOutsideNames : match.none)));
        others.ofKind.forEach((own, kind) => (scores.ofKind[kind] = Math.min(scores.ofKind[kind], own)));
      }
    }
    return scores;
  };

  /** The lower, the better: the whole name, its beginning, the whole name inflected, then by the word that matches worst. */
  const rankOf = ({ names }, typed, query, worst) => {
    const at = test => names.findIndex(test);
    const ranks = [
      [0, at(name => name === query)],
      [1, at(name => name.startsWith(query))],
      [2, at(name => name.split(' ').length === typed.length && name.split(' ').every((word, index) => matchOf(typed[index], words.get(word)) <= match.inflected))],
    ];
    const [rank, name] = ranks.find(([, name]) => name >= 0) ?? [3 + worst, 0];
    return rank + (name > 0 ? 0.5 : 0);
  };

  const scored = new Map();
  const searched = new Map();

  const search = text => {
    const typed = telling(text);
    const query = typed.join(' ');
    return once(searched, query, () => {
      const scores = typed.map(word => once(scored, word, () => scoresOf(word)));
      const all = found.flatMap((page, number) => {
        const own = scores.map(score => score.own[number]);
        const worst = Math.max(...scores.map((score, index) => Math.min(own[index], score.ofKind[page.group])));
        return worst === match.none || Math.min(...own) === match.none
          ? []
          : [{ page, strict: worst < match.typo, rank: rankOf(page, typed, query, worst) }];
      });
      const strict = all.filter(result => result.strict);
      const shown = strict.length < fewResults ? all : strict;
      return {
        strict: new Set(strict.map(result => result.page)),
        pages: shown.sort((a, b) => a.rank - b.rank).map(result => result.page),
      };
    });
  };

  /** The first results, and those that were among the first when less of the last word was typed. */
  const suggestions = text => {
    const result = search(text);
    const first = result.pages.slice(0, suggestionCount);
    const [last = ''] = text.match(/[\p{L}\p{N}]*$/u);
    const before = last.length > 1 ? suggestions(text.slice(0, -1)) : [];
    return [...first, ...before.filter(page => result.strict.has(page) && !first.includes(page))];
  };

  return { results: text => search(text).pages, suggestions, ways: ways.map(way => found[way]) };
}

/** The search of the page's language; the form holds the address of its data. */
const loadSearch = (() => {
  let search;
  return form => (search ??= loadData('search', form).then(makeSearch));
})();
