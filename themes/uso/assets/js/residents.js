// Larger than any municipality of Finland, and as far as fees are checked against the generator.
const mostResidents = 1_000_000;

/**
 * A number of residents as people type it: 12599, 12 599 with any kind of space, 12.599, and in English 12,599.
 * Gives { value } or { fault }: text, negative, decimal or large.
 */
function parseResidents(text) {
  const typed = text.trim();
  if (/^[-−–]\s*\d/.test(typed)) {
    return { fault: 'negative' };
  }
  const group = language === 'en' ? '[\\s.,]' : '[\\s.]';
  if (new RegExp(`^\\d{1,3}(${group})\\d{3}(\\1\\d{3})*$|^\\d+$`).test(typed)) {
    const value = Number(typed.replace(/\D/g, ''));
    return value <= mostResidents ? { value } : { fault: 'large' };
  }
  return { fault: /^\d[\d\s.,]*[.,]\d+$/.test(typed) ? 'decimal' : 'text' };
}
