// The map of municipalities: names on focus and hover; one tab stop, from which the arrow keys lead on.
for (const map of document.querySelectorAll('.map-frame > .map')) {
  const { width, height } = map.viewBox.baseVal;
  const frame = map.parentElement;
  const ring = document.createElementNS(map.namespaceURI, 'circle');
  const label = document.createElement('p');
  const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  const dots = [...map.querySelectorAll('a')].map(link => {
    const title = link.firstChild;
    const mark = link.lastChild;
    const [x, y] = mark.cx ? [mark.cx, mark.cy].map(length => length.baseVal.value) : mark.getAttribute('d').match(/[\d.]+/g).map(Number);
    link.setAttribute('aria-label', title.textContent);
    title.remove();
    return { link, name: title.textContent, x, y };
  });
  let stop = dots.at(-1);
  let shown;
  let touched;

  ring.setAttribute('class', 'map-ring');
  ring.setAttribute('r', 9);
  label.className = 'map-name';
  label.ariaHidden = 'true';

  const show = dot => {
    shown = dot;
    ring.remove();
    label.remove();
    if (dot) {
      ring.setAttribute('cx', dot.x);
      ring.setAttribute('cy', dot.y);
      label.textContent = dot.name.replace(': ', '\n');
      label.classList.toggle('map-name-left', dot.x > width / 2);
      label.style.left = dot.x / width * 100 + '%';
      label.style.top = dot.y / height * 100 + '%';
      map.append(ring);
      map.after(label);
    }
  };

  const nearest = far => dots.filter(dot => !dot.link.matches('.map-out') && far(dot) < Infinity).sort((a, b) => far(a) - far(b))[0];

  const under = event => {
    const box = map.getBoundingClientRect();
    return nearest(dot => {
      const far = Math.hypot(dot.x / width * box.width - event.clientX + box.left, dot.y / height * box.height - event.clientY + box.top);
      return far < 16 ? far : Infinity;
    });
  };

  // A dot aside of the direction counts as farther away.
  const towards = ([right, down]) => nearest(dot => {
    const [x, y] = [dot.x - stop.x, dot.y - stop.y];
    return x * right + y * down > 0.5 ? Math.hypot(x, y) + Math.abs(x * down + y * right) : Infinity;
  });

  map.addEventListener('pointermove', event => event.pointerType !== 'touch' && show(under(event)));
  frame.addEventListener('pointerleave', () => show(stop.link.matches(':focus') && stop));

  // A finger covers what it touches: the first touch shows the name, the second opens the page.
  map.addEventListener('pointerdown', event => {
    touched = shown;
    show(under(event));
  });
  map.addEventListener('click', event => {
    if (event.pointerType === 'touch' && shown !== touched) {
      event.preventDefault();
    } else if (shown && event.target === map) {
      shown.link.dispatchEvent(new MouseEvent('click', event));
    }
  });
  frame.addEventListener('focusin', event => {
    stop.link.setAttribute('tabindex', -1);
    stop = dots.find(dot => dot.link === event.target);
    stop.link.setAttribute('tabindex', 0);
    show(stop);
  });
  frame.addEventListener('focusout', () => show());
  map.addEventListener('keydown', event => {
    const way = directions[event.key];
    const next = !event.altKey && way && towards(way);
    if (next) {
      event.preventDefault();
      next.link.focus();
    }
  });
  addEventListener('keydown', event => event.key === 'Escape' && show());

  stop.link.setAttribute('tabindex', 0);
  document.querySelector('.map-help').hidden = false;
}
