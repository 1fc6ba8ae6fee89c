/** The columns a text takes on a terminal: wide letters and emoji take two, combining marks none. */
export function textWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    width += INVISIBLE.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  }
  return width;
}

const INVISIBLE = /^[\p{M}\p{Cf}\p{Cc}]+$/u;

/** Unicode's East Asian Width W and F, by block (UAX #11), and what is drawn as emoji. */
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
