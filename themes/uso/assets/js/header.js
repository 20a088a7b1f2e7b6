// On a narrow screen the search and the menu of the header wait behind buttons; one of them is open at a time.
{
  const buttons = document.querySelectorAll('.header-button[aria-controls]');
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const open = button.getAttribute('aria-expanded') === 'false';
      buttons.forEach(other => other.setAttribute('aria-expanded', String(open && other === button)));
      if (open) {
        document.getElementById(button.getAttribute('aria-controls')).querySelector('input')?.focus();
      }
    });
  }
}
