/** A text folded for comparing: compatibility forms, case, accents' order, straight quotes, `1:1` as one word. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/\b(?:1\s?[:-]\s?1|1\s?on\s?1|one[\s-]on[\s-]one)(?:'?s)?\b/g, '1on1');
}
