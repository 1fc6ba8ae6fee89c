/** What a spreadsheet may take for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that no spreadsheet runs as a formula: an apostrophe stands before what may be one. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Whether a text begins with such an apostrophe. */
export function isGuarded(text: string): boolean {
  return text.startsWith("'") && FORMULA.test(text.slice(1));
}
