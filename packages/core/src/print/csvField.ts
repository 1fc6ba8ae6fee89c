/**
 * A field of a CSV line (RFC 4180), quoted where it must be. What a spreadsheet would take for a formula begins with an
 * apostrophe (OWASP, "CSV Injection"), and one more than it has, so that the first can be taken off again.
 */
export function csvField(text: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
