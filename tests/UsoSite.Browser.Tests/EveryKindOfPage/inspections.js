// What is wrong with the page that is open, as it is laid out now. Each function gives a list of faults in words.
window.inspect = (() => {
  const all = selector => [...document.querySelectorAll(selector)];
  const style = e => getComputedStyle(e);
  const className = e => (e.getAttribute('class') ?? '').trim();
  const name = e => e.localName + (e.id && '#' + e.id) + className(e).replace(/^(?=.)|\s+/g, '.');
  const words = e => `${name(e)} “${(e.innerText ?? e.textContent).trim().replace(/\s+/g, ' ').slice(0, 60)}”`;
  const unique = list => [...new Set(list)];

  const scrollsSideways = e => ['auto', 'scroll'].includes(style(e).overflowX);
  const scrollerOf = e => e && (scrollsSideways(e) ? e : scrollerOf(e.parentElement));
  const cuts = overflow => overflow === 'hidden' || overflow === 'clip';

  const isSeen = e => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 1;
  // A control without a box of its own can take the focus and cannot show it.
  const hasNoBox = e => style(e).display === 'contents';
  const isLabelled = e => Boolean(e.ariaLabel || document.getElementById(e.getAttribute('aria-labelledby')));
  const controls = () => all('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]').filter(e => isSeen(e) || hasNoBox(e));
  const isOutlined = e => style(e).outlineStyle !== 'none' && parseFloat(style(e).outlineWidth) >= 2;
  const isInline = node => node instanceof Text || node instanceof Element && style(node).display === 'inline';
  const isInSentence = e => isInline(e) && [...e.parentElement.childNodes].some(n => n !== e && isInline(n) && n.textContent.trim());
  const sizeOf = ({ width, height }) => `${width.toFixed(1)} × ${height.toFixed(1)}`;
  // A mark of a map may be small where the page has the same link elsewhere (WCAG 2.5.8, equivalent).
  const isRepeated = e => e.ownerSVGElement && all('a[href]').some(a => !a.ownerSVGElement && a.getAttribute('href') === e.getAttribute('href'));
  // A label that holds its field is pressed in its place.
  const targetOf = e => (e.closest('label') ?? e).getBoundingClientRect();

  const shifts = [];
  new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });

  const guidelines = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
  const ofColours = ['color-contrast', 'link-in-text-block'];

  async function violations(runOnly, left = []) {
    const rules = Object.fromEntries(left.map(rule => [rule, { enabled: false }]));
    const { violations } = await axe.run(document, { runOnly, rules, resultTypes: ['violations'], preload: false });
    return violations.flatMap(v => v.nodes.map(n => `breaks ${v.id} in ${n.target.join(' ')}: ${n.html}\n    ${n.failureSummary.replace(/\s+/g, ' ')}`));
  }

  /** What makes the page wider than the window. */
  function sidewaysScrolling() {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) { return []; }
    const wide = all('body *').filter(e => e.getBoundingClientRect().right > clientWidth + 1 && !scrollerOf(e) && !e.ownerSVGElement);
    return [`is ${scrollWidth} wide in ${clientWidth}: ${unique(wide.map(name)).slice(-4).join(', ')}`];
  }

  /** Text that its box or its drawing cuts off. Text for screen readers alone stands in a box of one pixel. */
  function textCutOff() {
    const boxes = all('html, body, body *').filter(e => !e.ownerSVGElement && e.localName !== 'svg' && e.clientWidth > 1 && e.textContent.trim());
    const drawn = all('svg text').filter(e => e.getBoundingClientRect().width > 0);
    return unique([
      ...boxes.filter(e => cuts(style(e).overflowX) && e.scrollWidth > e.clientWidth + 1).map(e => `cuts off the width of ${words(e)}`),
      ...boxes.filter(e => cuts(style(e).overflowY) && e.scrollHeight > e.clientHeight + 1).map(e => `cuts off the height of ${words(e)}`),
      ...drawn.filter(e => {
        const text = e.getBoundingClientRect();
        const drawing = e.ownerSVGElement.getBoundingClientRect();
        return cuts(style(e.ownerSVGElement).overflowX) && (text.left < drawing.left - 1 || text.right > drawing.right + 1);
      }).map(e => `cuts off in a drawing: ${words(e)}`),
    ]);
  }

  return {
    /** Rules of axe that are broken: rule, element, and why. */
    axe: () => violations(guidelines),

    /** The same without colours, which take most of the time and which no language changes. */
    axeWithoutColours: () => violations(guidelines, ofColours),

    /** The rules of axe that look at colours: all else is in the dark as it is in the light. */
    colours: () => violations({ type: 'rule', values: ofColours }),

    /** What moved by itself since the page was opened. */
    moves: async () => {
      await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
      const moved = shifts.filter(shift => !shift.hadRecentInput).flatMap(shift => shift.sources);
      return unique(moved.map(({ node, previousRect, currentRect }) => `moves ${node instanceof Element ? words(node) : 'a text'} from ${previousRect.y} to ${currentRect.y}`));
    },

    /** What does not fit: the page into the window, or text into its place. */
    misfits: () => [...sidewaysScrolling(), ...textCutOff()],

    /** What scrolls sideways and is no named region that the keyboard reaches. */
    closedScrollers: () => all('body *')
      .filter(e => scrollsSideways(e) && e.scrollWidth > e.clientWidth + 1)
      .filter(e => e.tabIndex !== 0 || e.getAttribute('role') !== 'region' || !isLabelled(e))
      .map(e => `scrolls in no named region that takes the focus: ${words(e)}`),

    /** Controls under 24 × 24 pixels. A link within a sentence may be as low as its line (WCAG 2.5.8). */
    smallTargets: () => controls().filter(e => !isInSentence(e) && !isRepeated(e) && !hasNoBox(e)).flatMap(e => {
      const target = targetOf(e);
      return target.width < 23.9 || target.height < 23.9 ? [`has a target of ${sizeOf(target)}: ${words(e)}`] : [];
    }),

    /** Controls that do not show the focus, after a key was pressed. One of each sort is looked at. */
    unseenFocus() {
      const sorts = new Map(controls().map(e => [[className(e.parentElement.closest('[class], body')), e.parentElement.localName, e.localName, className(e)].join(), e]));
      return [...sorts.values()].flatMap(e => {
        e.focus();
        return document.activeElement === e && !hasNoBox(e) && [e, ...e.children].some(isOutlined) ? [] : [`shows no focus on ${words(e)}`];
      });
    },

    /** Fields and buttons that would melt into the page where a reader's own few colours replace backgrounds and shadows. Underlined, a button is seen. */
    fieldsWithoutEdge: () => controls()
      .filter(e => e.matches('button, input:not([type=checkbox], [type=radio]), select, textarea'))
      .filter(e => !style(e).textDecorationLine.includes('underline'))
      .filter(e => style(e).borderBottomStyle === 'none' || parseFloat(style(e).borderBottomWidth) < 1)
      .map(e => `has no edge: ${words(e)}`),

    /** What has the focus, and whether it stands in the window. */
    focused() {
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return `${name(document.activeElement)} ${top >= 0 && bottom > top ? 'in sight' : 'out of sight'}`;
    },

    /** What is amiss with headings, landmarks and language. */
    structure: (language, embedded) => [
      ...['h1', 'main', 'main h1', ...(embedded ? [] : ['body > header', 'body > footer'])]
        .filter(selector => all(selector).length !== 1)
        .map(selector => `has ${all(selector).length} of ${selector}`),
      ...all('nav').filter(e => !isLabelled(e)).map(e => `has a nav without a name: ${words(e)}`),
      ...all('body > *')
        .filter(e => e.innerText.trim() && !e.matches('header, main, footer, .skip-link') && !e.querySelector('main'))
        .map(e => `has text outside its landmarks: ${words(e)}`),
      ...document.documentElement.lang === language ? [] : [`is in the language “${document.documentElement.lang}”`],
    ],
  };
})();
