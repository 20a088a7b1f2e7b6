'use strict';

// What the other scripts share.

const dataWaiting = new Map();

/** Called by a script with data (fees.js, search.fi.js) when it has arrived. */
function receiveData(name, value) {
  dataWaiting.get(name)?.(value);
}

/** Loads a script with data once, also from a disk; gives its value. The element holds the address in data-NAME. */
const loadData = (loading => (name, element) => {
  if (!loading.has(name)) {
    loading.set(name, new Promise((resolve, reject) => {
      dataWaiting.set(name, resolve);
      const script = document.createElement('script');
      script.src = element.dataset[name];
      script.onerror = () => {
        loading.delete(name);
        reject(new Error(script.src));
      };
      document.head.append(script);
    }));
  }
  return loading.get(name);
})(new Map());

/** Fills {name} in a text that the page gave. */
function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Tells a count to screen readers: data-one and data-other of the region hold the texts. */
function announceCount(region, count) {
  region.textContent = fill(count === 1 ? region.dataset.one : region.dataset.other, { count: formatNumber(count) });
}

const language = document.documentElement.lang;
const gap = '\u00a0';

function formatNumber(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : gap);
}

/** Whole euros, or with cents where the number of decimals is told. */
function formatEuros(value, places = 0) {
  const amount = places ? formatDecimal(value, places) : formatNumber(value);
  return language === 'en' ? '€' + amount : amount + gap + '€';
}

function formatDecimal(value, places) {
  const [whole, decimals] = value.toFixed(places).split('.');
  return formatNumber(whole) + (language === 'en' ? '.' : ',') + decimals;
}

/** A day as in 2025-01-13; a year alone stays as it is. */
function formatDay(day) {
  const [year, month, date] = day.split('-');
  if (!month) {
    return year;
  }
  return language === 'en'
    ? new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).replaceAll(' ', gap)
    : `${+date}.${+month}.${year}`;
}

/** The state in the address bar: only the parameters that the page knows. */
function readAddress(names) {
  const given = new URLSearchParams(location.search);
  return Object.fromEntries(names.map(name => [name, given.get(name)?.trim() ?? '']));
}

/** Shows what waited for the state in the address (address-waits.js), once a frame has laid it out unseen. */
function addressRead() {
  requestAnimationFrame(() => requestAnimationFrame(() => document.documentElement.classList.remove('address-waits')));
}

/** Writes the state to the address bar, as a new step of the history or in place of the present one. */
function writeAddress(state, replace) {
  const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== '' && value != null)).toString();
  const address = location.pathname + (query && '?' + query) + location.hash;
  if (address !== location.pathname + location.search + location.hash) {
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
  }
}

/** Makes the name of a column a button by which its table is sorted. */
function addSortButton(header, sort) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.textContent = header.firstChild.data.replace(/[\s\u2060]+$/, '');
  header.firstChild.replaceWith(button, ' ');
  button.addEventListener('click', sort);
}

/** Tells which column a table is sorted by. */
function markSorted(headers, isSorted, ascending) {
  headers.forEach(header => {
    header.ariaSort = !isSorted(header) ? null : ascending ? 'ascending' : 'descending';
  });
}

/** Small letters without dots and accents: jyväskylä and Jyvaskyla are one. */
function fold(text) {
  return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
