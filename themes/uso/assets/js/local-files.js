/** Opened from a disk, a link to a folder shows a list of files: this completes it with the page's own name. */
function localAddress(address) {
  const [, folder, rest] = /^([^?#]*\/)?(.*)$/.exec(address);
  return location.protocol === 'file:' && folder && /^([?#]|$)/.test(rest) && !/^[a-z]+:/i.test(folder) ? folder + 'index.html' + rest : address;
}

if (location.protocol === 'file:') {
  for (const link of document.querySelectorAll('a[href]')) {
    link.setAttribute('href', localAddress(link.getAttribute('href')));
  }
}
