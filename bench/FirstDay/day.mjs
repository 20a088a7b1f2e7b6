import puppeteer from 'puppeteer-core';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [clone, address, language, pictures] = process.argv.slice(2);
const guides = { fi: 'content/fi/ohjeet/ensimmainen-paiva.md', en: 'content/en/guide/first-day.md' };
const calculators = { fi: 'maksulaskuri/', en: 'en/fee-calculator/' };
const fees = { fi: ['12\u00a0000', '12\u00a0500'], en: ['12,000', '12,500'] };
const programs = [process.env.CHROMIUM, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const read = file => readFileSync(join(clone, file), 'utf8');
const save = (file, change) => {
  const text = read(file);
  const changed = change(text);
  if (changed === text) { throw new Error(`${file} has nothing to change: the guide and the tables no longer agree.`); }
  writeFileSync(join(clone, file), changed);
};
/** What a person needs at least to find a file and a row. */
const think = () => new Promise(done => setTimeout(done, 8000));
const rowOfGuide = () => /```csv\nid,season[^\n]*\n([^\n]+)\n```/.exec(read(guides[language]))[1];

const browser = await puppeteer.launch({
  executablePath: programs.find(program => program && existsSync(program)),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 560, deviceScaleFactor: 1 });
  const calculator = new URL(calculators[language], address);
  calculator.search = '?kunta=205';
  const shows = text => page.waitForFunction(sought => (document.querySelector('main')?.innerText ?? '').includes(sought), { polling: 10 }, text);
  const overlay = gone => page.waitForFunction(none => {
    const text = [...document.querySelectorAll('body > *, html > *')].map(e => (e.shadowRoot ?? e).textContent).join(' ');
    return text.includes('USO1007') !== none;
  }, { polling: 10 }, gone);
  const timed = async (what, wait) => {
    const start = performance.now();
    await wait();
    console.log(`${language}: ${what} after ${Math.round(performance.now() - start)} ms`);
  };

  await page.goto(calculator);
  await shows(fees[language][0]);
  await think();
  save('data/fee_tiers.csv', text => text.replace(/^(2025-2026,.*),12000,/m, '$1,12500,'));
  save('data/worked_examples.csv', text => text.replaceAll(',12000,24000,', ',12500,25000,'));
  await timed('the new fee is in the calculator', () => shows(fees[language][1]));

  await think();
  const events = read('data/events.csv');
  save('data/events.csv', text => `${text.trimEnd()}\n${rowOfGuide()}\n`);
  await timed('the message stands over the page', () => overlay(false));
  if (pictures) {
    await page.screenshot({ path: join(pictures, `message-${language}.png`) });
  }

  await think();
  save('data/events.csv', () => events);
  await timed('the message is gone', () => overlay(true));
} finally {
  await browser.close();
}
