/**
 * A filled copy of a <template>: {name} in texts and attributes, data-href as href. An element with data-if="name" stays where the value is
 * known and not false; one with data-each="name" is repeated for every item.
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
        fillElement(parent.insertBefore(node.cloneNode(true), node), { ...values, ...item });
      }
      node.remove();
    }
  }
}

function fillElement(element, values) {
  const { href, if: condition } = element.dataset;
  if (condition && (values[condition] ?? false) === false) {
    element.remove();
    return;
  }
  for (const attribute of element.attributes) {
    attribute.value = fill(attribute.value, values);
  }
  if (href || element.href) {
    element.setAttribute('href', localAddress(fill(href ?? element.getAttribute('href'), values)));
  }
  fillInside(element, values);
}
