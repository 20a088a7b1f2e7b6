// What the state in the address will change stays unseen until site.js has changed it (addressRead), so that nothing moves before a reader's eyes.
if (location.search) {
  document.documentElement.classList.add('address-waits');
}
