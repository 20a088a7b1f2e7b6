/**
 * A filled copy of a <template>. {name} in texts and attributes becomes the value of that name, and data-href an href. An element with
 * data-if="name" stays only where the value is known and not false; one with data-each="name" is repeated for every item.
 */
function fillTemplate(template, values) {
  const copy = template.content.cloneNode(true);
  fillInside(copy, values);
  return copy;
}

function fillInside(parent, values) {
  for (const node of [...parent.childNodes]) {
    if (node.nodeType === Node.TEXT_NODE) {
      node.data = fill(node.data, values);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const { each } = node.dataset;
      delete node.dataset.each;
      for (const item of each ? values[each] : [{}]) {
        const copy = parent.insertBefore(node.cloneNode(true), node);
        fillElement(copy, { ...values, ...item });
      }
      node.remove();
    }
  }
}

function fillElement(element, values) {
  const condition = element.dataset.if;
  if (condition && (values[condition] ?? false) === false) {
    element.remove();
    return;
  }
  for (const { name, value } of [...element.attributes]) {
    const filled = fill(value, values);
    if (name === 'data-href') {
      element.setAttribute('href', localAddress(filled));
    } else if (filled !== value) {
      element.setAttribute(name, filled);
    }
  }
  element.removeAttribute('data-if');
  element.removeAttribute('data-href');
  fillInside(element, values);
}
