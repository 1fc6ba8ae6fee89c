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

/** What breaks readers of any format: hostile keys, deep nesting, odd characters. */
const PIECES = [
  ...['\u0000', '\ufeff', '\ud800', '\u200b', '\ufffd', '\r', '\t', '\n\n', '\\', '"', "'", 'é', 'Ã©', 'А'],
  ...['&#0;', '&amp;', '&nbsp', '__proto__', 'constructor', 'toString'],
];

/** What breaks the readers of one format: marks without their partner, and structure where none belongs. */
const PIECES_BY_ENDING: Readonly<Record<string, readonly string[]>> = {
  md: [
    ...['---\n', '```', '|', '<!--', '](', '**', '#'.repeat(7), '> '.repeat(40), '- '.repeat(40), '{#x}', '0. '],
    ...[
      '(for teams)',
      ':::',
      '{{<',
      '[^1]',
      '![',
      '<table>',
      '</td>',
      '<ul><li>',
      '__proto__: 1\n',
      '\n# L3\n',
      ' -->',
    ],
  ],
  html: [
    ...['<table>', '</td>', '<td rowspan=9 colspan=999>', '<ul><li>', '</p>', '<h2>', '<svg>', '<template>', '<!--'],
    ...['<style>p{font-weight:bold}', '<a href="', '<select>', '<b>'.repeat(30), '<![CDATA[', '<br>', '<plaintext>'],
  ],
  csv: [',', ';', '""', '",\n"', ',,,,', '\n,\n', '=1+1', 'sep=;\n', ','.repeat(60), '|', 'L1', 'Level'],
  yml: [
    ...['- ', ': ', '\n  ', '&a ', '*a ', '<<: *a\n', '{', '}', '[', ']', '|\n', '>-\n', '!!js ', '? ', '#', '---\n'],
    ...['__proto__: {x: 1}\n', 'levels: 9\n', '- &a [*a, *a]\n', '[ '.repeat(40), '\n- - - - - x'],
  ],
  json: ['{', '}', '[', ']', ',', ':', '"x":', 'null', '1e999', '/*', '"\\u12', '"__proto__":{"x":1},', '['.repeat(90)],
};

/** A text with a few places cut out, doubled, swapped or broken by other pieces. */
export function mutate(text: string, random: () => number, ending = 'md'): string {
  const pieces = [...PIECES, ...(PIECES_BY_ENDING[ending] ?? [])];
  const pick = (below: number) => Math.floor(random() * below);
  let result = text.slice(0, 20_000);
  for (let times = 1 + pick(4); times > 0; times--) {
    const at = pick(result.length + 1);
    const end = Math.min(result.length, at + pick(60));
    const piece = pieces[pick(pieces.length)] ?? '';
    const kind = pick(4);
    if (kind === 0) result = result.slice(0, at) + piece + result.slice(at);
    else if (kind === 1) result = result.slice(0, at) + result.slice(end);
    else if (kind === 2) result = result.slice(0, at) + result.slice(at, end).repeat(3) + result.slice(end);
    else result = result.slice(0, at) + piece.repeat(1 + pick(8)) + result.slice(end);
  }
  return result;
}

/** The bytes of a text, some of them changed, at times those of another encoding. */
export function mutateBytes(text: string, random: () => number): Uint8Array {
  const wide = random() < 0.3;
  const bytes = wide ? new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer) : encode(text);
  for (let times = Math.floor(random() * 6); times > 0 && bytes.length > 0; times--)
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return bytes;
}

const encode = (text: string) => new TextEncoder().encode(text);
