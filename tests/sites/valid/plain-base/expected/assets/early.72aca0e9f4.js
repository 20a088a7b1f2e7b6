if (location.search) {
document.documentElement.classList.add('address-waits');
}
