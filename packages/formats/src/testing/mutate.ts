/** A source of numbers that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What breaks readers: marks without their partner, hostile keys, deep nesting, odd characters. */
const PIECES = [
  '---\n',
  '```',
  '|',
  '<table>',
  '</td>',
  '<!--',
  '](',
  '**',
  '#'.repeat(7),
  '> '.repeat(40),
  '- '.repeat(40),
  '\u0000',
  '\ufeff',
  '\ud800',
  '&#0;',
  '__proto__: 1\n',
  '{#x}',
  '(for teams)',
  ':::',
  '{{<',
  '\r',
  '\t',
  '0. ',
  '&amp;',
  '<ul><li>',
  '\u200b',
  '[^1]',
  '![',
  '\\',
];

/** A text with a few places cut out, doubled, swapped or broken by other pieces. */
export function mutate(text: string, random: () => number): string {
  let result = text.slice(0, 20_000);
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const at = Math.floor(random() * (result.length + 1));
    const end = Math.min(result.length, at + Math.floor(random() * 60));
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
    const kind = Math.floor(random() * 4);
    if (kind === 0) result = result.slice(0, at) + piece + result.slice(at);
    else if (kind === 1) result = result.slice(0, at) + result.slice(end);
    else if (kind === 2) result = result.slice(0, at) + result.slice(at, end).repeat(3) + result.slice(end);
    else result = result.slice(0, at) + piece.repeat(1 + Math.floor(random() * 8)) + result.slice(end);
  }
  return result;
}
