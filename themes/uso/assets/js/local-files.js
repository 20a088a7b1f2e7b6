/** The address of a page as a link needs it: opened from a disk, a folder shows a list of files unless the page's own name is added. */
function pageAddress(address) {
  const [path, anchor] = address.split('#');
  const completed = location.protocol === 'file:' && (path === '' || path.endsWith('/')) ? path + 'index.html' : path;
  return completed + (anchor === undefined ? '' : '#' + anchor);
}

if (location.protocol === 'file:') {
  for (const link of document.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href');
    if (!/^(#|[a-z]+:)/i.test(address)) {
      link.setAttribute('href', pageAddress(address));
    }
  }
}
