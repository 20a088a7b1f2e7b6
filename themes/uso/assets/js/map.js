// The map of municipalities: names on focus and hover, one tab stop, arrows and letters move.
{
  const map = document.querySelector('.map-frame > .map');

  const startMap = () => {
    const dots = [...map.querySelectorAll('a')].map(link => {
      const mark = link.querySelector('circle, path').getBBox();
      const title = link.querySelector('title');
      const name = title.textContent;
      link.setAttribute('aria-label', name);
      title.remove();
      return { link, name, x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
    });
    const { width, height } = map.viewBox.baseVal;
    const reach = 16;
    const ring = document.createElementNS(map.namespaceURI, 'circle');
    const label = document.createElement('p');
    let shown = null;
    let stop = null;
    let touched = null;

    ring.setAttribute('class', 'map-ring');
    ring.setAttribute('r', 9);
    label.className = 'map-name';
    label.setAttribute('aria-hidden', 'true');

    const show = dot => {
      shown = dot;
      if (!dot) {
        ring.remove();
        label.remove();
        return;
      }
      ring.setAttribute('cx', dot.x);
      ring.setAttribute('cy', dot.y);
      map.append(ring);
      const [name, seasons] = dot.name.split(': ');
      label.replaceChildren(Object.assign(document.createElement('strong'), { textContent: name }), seasons ? ' ' + seasons : '');
      label.style.top = dot.y / height * 100 + '%';
      label.style.left = dot.x / width * 100 + '%';
      label.classList.toggle('map-name-left', dot.x > width / 2);
      map.parentElement.append(label);
    };

    const stopAt = dot => {
      stop?.link.setAttribute('tabindex', '-1');
      stop = dot;
      stop.link.setAttribute('tabindex', '0');
    };

    const inFilter = dot => !dot.link.classList.contains('map-out');

    const nearest = (candidates, far) => candidates.reduce((best, dot) => (far(dot) < far(best) ? dot : best), candidates[0]);

    /** The dot under the pointer, or the nearest one within reach. */
    const under = event => {
      const box = map.getBoundingClientRect();
      const scale = width / box.width;
      const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
      const far = dot => Math.hypot(dot.x - x, dot.y - y);
      const dot = nearest(dots.filter(inFilter), far);
      return dot && far(dot) / scale <= reach ? dot : null;
    };

    /** The next dot in a direction; one that lies aside counts as farther away. */
    const towards = (right, down) => nearest(
      dots.filter(dot => inFilter(dot) && (dot.x - stop.x) * right + (dot.y - stop.y) * down > 0.5),
      dot => Math.hypot(dot.x - stop.x, dot.y - stop.y) + 2 * Math.abs((dot.x - stop.x) * down + (dot.y - stop.y) * right));

    const startingWith = letter => {
      const named = dots.filter(dot => inFilter(dot) && fold(dot.name).startsWith(fold(letter)));
      return named[(named.indexOf(stop) + 1) % named.length];
    };

    const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

    map.addEventListener('pointermove', event => event.pointerType !== 'touch' && show(under(event)));
    map.parentElement.addEventListener('pointerleave', () => show(document.activeElement === stop.link ? stop : null));
    // A finger covers what it touches: the first touch shows the name, the second follows the link.
    map.addEventListener('pointerdown', event => {
      touched = event.pointerType === 'touch' ? shown : null;
      show(under(event));
    });
    map.addEventListener('click', event => {
      if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      if (shown && (event.pointerType !== 'touch' || shown === touched)) {
        location.assign(shown.link.href.baseVal);
      }
    });
    map.addEventListener('focusin', event => {
      const dot = dots.find(({ link }) => link === event.target);
      stopAt(dot);
      show(dot);
    });
    map.addEventListener('focusout', () => show(null));
    map.addEventListener('keydown', event => {
      if (event.ctrlKey || event.altKey || event.metaKey) {
        return;
      }
      const next = directions[event.key] ? towards(...directions[event.key]) : /^\p{L}$/u.test(event.key) ? startingWith(event.key) : null;
      if (next) {
        next.link.focus();
      }
      if (directions[event.key]) {
        event.preventDefault();
      }
    });
    addEventListener('keydown', event => event.key === 'Escape' && show(null));

    stopAt(dots.at(-1));
    document.querySelector('[data-map-help]').hidden = false;
  };

  if (map) {
    startMap();
  }
}
