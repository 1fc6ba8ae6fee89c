import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './decodeText';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (content: string | Uint8Array, path = 'ladder.md') => decodeText({ path, content });
const told = (content: string | Uint8Array, path?: string) =>
  read(content, path).messages.map(({ code, text, place }) => `${place?.line}:${place?.column} ${code} ${text}`);

/** Encodes every character as two bytes. */
const utf16 = (text: string, littleEndian: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) =>
      littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );

test('UTF-8 is read with or without its byte order mark, and line ends stay', () => {
  expect(read(utf8('# Été\r\n* one\r\n'))).toEqual({ text: '# Été\r\n* one\r\n', messages: [] });
  expect(read(utf8('\ufeff# Été'))).toEqual({ text: '# Été', messages: [] });
  expect(read('\ufeff# Été')).toEqual({ text: '# Été', messages: [] });
});

test('UTF-16 is read in either order, marked or not', () => {
  for (const littleEndian of [true, false]) {
    for (const mark of ['', '\ufeff']) {
      expect(read(utf16(`${mark}# Senior engineer\nMentors.`, littleEndian))).toEqual({
        text: '# Senior engineer\nMentors.',
        messages: [],
      });
    }
  }
});

test('a spreadsheet in Windows-1252 is read as such, with a message', () => {
  const content = Uint8Array.from([...utf8('Level,R'), 0xe9, ...utf8('sum'), 0xe9, 0x92, ...utf8('s')]);
  expect(read(content).text).toBe('Level,Résumé’s');
  expect(told(content)).toEqual(['1:8 encoding-assumed This file is not UTF-8. It was read as Windows-1252.']);
});

test('a broken byte in UTF-8 is told with its place', () => {
  const content = Uint8Array.from([...utf8('Été\nlea'), 0xff, ...utf8('ds')]);
  expect(read(content).text).toBe('Été\nlea\ufffdds');
  expect(told(content)).toEqual([
    '2:4 text-damaged “lea\ufffdds” holds what is left of a damaged character; what it was cannot be told.',
  ]);
});

test('an empty file and a file that is no text are one clear message', () => {
  expect(told('')).toEqual(['1:1 file-empty This file is empty.']);
  expect(told(' \n')).toEqual(['1:1 file-empty This file is empty.']);
  expect(told(Uint8Array.from([1, 0, 0, 0, 2, 0, 9, 9, 0, 0, 0, 7, 0, 0, 3]))).toEqual([
    '1:1 file-binary This file is binary: it holds bytes that no text has.',
  ]);
  expect(told('%PDF-1.7\n…')).toEqual(['1:1 file-binary This file is a PDF, which cannot be read.']);
  expect(told('PK\u0003\u0004…', 'ladder.docx')).toEqual([
    '1:1 file-binary This file is a zip archive or an Office document, which cannot be read.',
  ]);
  expect(told('% ladder\n\\documentclass{article}')).toEqual([
    '1:1 file-unsupported This file is LaTeX, which cannot be read.',
  ]);
  expect(read('%PDF-1.7').messages[0]?.hint).toBe('Export it as Markdown or HTML.');
});

test('UTF-8 that was misread is mended word by word, and each message quotes what stood there', () => {
  expect(read('They donâ€™t read resum√©s‚Äîyet.\nÃ‰tÃ© at 20 Â°C, Ã¢â‚¬Å“quotedÃ¢â‚¬Â\u009d').text).toBe(
    'They don’t read resumés—yet.\nÉté at 20 °C, “quoted”',
  );
  expect(told('They donâ€™t read resum√©s‚Äîyet.')).toEqual([
    '1:6 text-mended “donâ€™t” was UTF-8 read as Windows-1252; it was mended to “don’t”.',
    '1:19 text-mended “resum√©s‚Äîyet.” was UTF-8 read as Mac Roman; it was mended to “resumés—yet.”.',
  ]);
});

test('places behind a mended word lead to the file as it was', () => {
  const { text, placeInFile } = read('donâ€™t; donâ€™t; sees\nplain');
  const column = text.indexOf('sees') + 1;
  expect(placeInFile?.({ path: 'a.md', line: 1, column, end: { line: 1, column: column + 4 } })).toEqual({
    path: 'a.md',
    line: 1,
    column: 19,
    end: { line: 1, column: 23 },
  });
  expect(placeInFile?.({ path: 'a.md', line: 1, column: 2 })).toMatchObject({ column: 2 });
  expect(placeInFile?.({ path: 'a.md', line: 2, column: 3 })).toMatchObject({ column: 3 });
});

test('honest text stays as it is', () => {
  const honest = [
    'NÃO PADRÃO MANHÃ “JOSÉ’S” CAFÉ™ NESTLÉ® „Ärger“ ‚Äpfel‘ l’été… «É» √π ≈ 3 — –über',
    '엔지니어 설계 · 中文（测试） · Привет, мир · Ελλάδα · עברית · ✓ 🚀 Ñandú Ångström',
  ].join('\n');
  expect(read(honest)).toEqual({ text: honest, messages: [] });
});

test('damage that cannot be undone is told and left', () => {
  const text =
    'cafÃ con\ndonâ€t caf\ufffd ï¿½ N\0ame of the level that is described here, at length, so that it is text and no binary file at all';
  expect(read(text).text).toBe(text.replace('\0', '\ufffd'));
  expect(read(text).messages.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
    ['text-damaged', 1, 4],
    ['text-damaged', 2, 4],
    ['text-damaged', 2, 11],
    ['text-damaged', 2, 13],
    ['text-damaged', 2, 18],
  ]);
});

test('look-alike letters are told and left', () => {
  expect(read('Сan lead. Can lead. Может.').text).toBe('Сan lead. Can lead. Может.');
  expect(told('Сan lead. Can lead. Может.')).toEqual([
    '1:1 look-alike-letter “Сan” mixes Latin letters with Cyrillic or Greek ones that look the same.',
  ]);
});

test('beyond the limit damages are counted, not listed', () => {
  const { messages } = decodeText({ path: 'a.md', content: 'donâ€™t '.repeat(5) }, { maxDamages: 2 });
  expect(messages.map(({ text }) => text)).toEqual([
    expect.stringContaining('donâ€™t'),
    expect.stringContaining('donâ€™t'),
    '3 more problems like those before are not told one by one.',
  ]);
});

test('whatever was misread is what it was before', () => {
  const misread = (text: string) => new TextDecoder('macintosh').decode(utf8(text));
  const words = fc.array(fc.constantFrom('é', 'ü', 'a', 'n', '’', 'ç', 'o', ' '), { minLength: 1 });
  fc.assert(
    fc.property(words, (letters) => {
      const text = `a${letters.join('')}z`;
      expect(read(misread(text)).text).toBe(text);
    }),
  );
});

test('nothing throws, whatever the bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (content) => void read(content)));
  const hard = ['Ã', 'â', '€', '™', '√', '©', 'ƒ', '‚', 'Ä', '\0', 'С', 'a', ' ', '\n', '\ufffd', 'ð', 'Ÿ'];
  fc.assert(fc.property(fc.array(fc.constantFrom(...hard)), (letters) => void read(letters.join(''))));
});

test('a line of ten million characters is read in linear time', () => {
  const units = ['a', 'donâ€™t ', 'Ã©', '√©', 'â€', 'Сa', '\u00c3', 'é'];
  for (const unit of units) {
    const { text } = read(unit.repeat(1_000_000 / unit.length));
    expect(text.length).toBeGreaterThan(0);
  }
});
