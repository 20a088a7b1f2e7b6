import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { existsSync } from 'node:fs';
import { serve } from './server.mjs';

const [folder, rounds] = [process.argv[2], Number(process.argv[3])];
const pages = ['/', '/maksulaskuri/', '/kunnat/kajaani/', '/kaudet/2025-2026/', '/vertailu/', '/liittyminen/', '/tietoaineisto/', '/kunnat/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const programs = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const slower = 4;

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Scores of a page on a phone, how far anything moved while it loaded, and what but speed is not as it should be. */
async function scoresOf(browser, address) {
  const page = await browser.newPage();
  const { lhr } = await lighthouse(address, { onlyCategories: categories, logLevel: 'silent' }, undefined, page);
  await page.close();
  const failed = categories.slice(1).flatMap(name => lhr.categories[name].auditRefs).map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null && score < 1);
  return {
    scores: categories.map(name => Math.round(lhr.categories[name].score * 100)),
    shift: lhr.audits['cumulative-layout-shift'].numericValue,
    faults: [...lhr.runtimeError ? [lhr.runtimeError.message] : [], ...failed.map(({ id }) => id)],
  };
}

/** From each key that types a name, takes it back letter by letter and clears the field at once to the next frame, on a processor so many times slower, in milliseconds. */
async function keysOf(browser, address, text) {
  const page = await browser.newPage();
  await page.setViewport({ width: 412, height: 823 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  const field = await page.$('[name=haku]');
  await field.click();
  await page.emulateCPUThrottling(slower);
  await page.evaluate(() => {
    window.keys = [];
    document.querySelector('[name=haku]').addEventListener('input', () => {
      const start = performance.now();
      requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => window.keys.push(performance.now() - start); channel.port2.postMessage(0); });
    }, { capture: true });
  });
  for (const [i, key] of [...text, ...Array(text.length).fill('Backspace'), text[0], 'Escape'].entries()) {
    await page.keyboard.press(key);
    await page.waitForFunction(count => window.keys.length === count, {}, i + 1);
  }
  const times = await page.evaluate(() => window.keys);
  await page.close();
  return times;
}

const site = await serve(folder);
const browser = await puppeteer.launch({
  executablePath: programs.find(program => program && existsSync(program)),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  console.log(`page                      ${categories.join('  ')}  layout shift   (${rounds} rounds, the median; Lighthouse, phone)`);
  for (const address of pages) {
    const results = [];
    for (let round = 0; round < rounds; round++) {
      results.push(await scoresOf(browser, site.origin + address));
    }
    const scores = categories.map((name, i) => String(median(results.map(result => result.scores[i]))).padStart(name.length));
    console.log(`${address.padEnd(24)}  ${scores.join('  ')}  ${Math.max(...results.map(result => result.shift)).toFixed(3).padStart(12)}  ${[...new Set(results.flatMap(result => result.faults))].join(', ')}`);
  }
  const keys = [];
  for (let round = 0; round < rounds; round++) {
    keys.push(...await keysOf(browser, site.origin + '/kunnat/', 'kajani'));
  }
  console.log(`A key in the directory’s filter, on a processor ${slower} times slower: median ${median(keys).toFixed(0)} ms, longest ${Math.max(...keys).toFixed(0)} ms (${keys.length} keys)`);
} finally {
  await browser.close();
  site.close();
}
