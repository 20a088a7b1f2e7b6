// Opened from a disk, a link to a folder shows a list of files: complete it with the page's own name.
if (location.protocol === 'file:') {
  for (const link of document.querySelectorAll('a[href]')) {
    const [path, anchor] = link.getAttribute('href').split('#');
    if (path.endsWith('/') && !/^[a-z]+:/i.test(path)) {
      link.setAttribute('href', path + 'index.html' + (anchor === undefined ? '' : '#' + anchor));
    }
  }
}
