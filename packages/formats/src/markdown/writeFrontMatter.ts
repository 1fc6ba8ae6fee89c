/** Writes front matter: a line a key, lists of things a line an item. Values are JSON, which is YAML. Absent values are left out. */
export function writeFrontMatter(data: Record<string, unknown>): string {
  const lines = Object.entries(data).flatMap(([key, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'object')) return [`${key}: ${json(value)}`];
    return [`${key}:`, ...value.map((item) => `  - ${json(item)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

/** JSON with a space after commas and colons, and plain words without quotes. */
function json(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(json).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return entries.length === 0
      ? '{}'
      : `{ ${entries.map(([key, inner]) => `${json(key)}: ${json(inner)}`).join(', ')} }`;
  }
  if (typeof value === 'string' && isPlainWord(value)) return value;
  return escaped(JSON.stringify(value) ?? 'null');
}

/** Words that YAML reads as themselves, in any place. */
const isPlainWord = (text: string) =>
  /^\p{L}[\p{L}\p{N}_/-]*(?: [\p{L}\p{N}_/-]*[\p{L}\p{N}])*$/u.test(text) &&
  !/^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i.test(text) &&
  !/(?:^|\s)-/.test(text);

/** YAML counts these as line breaks or control characters; JSON does not escape them. */
const escaped = (text: string) =>
  text.replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
