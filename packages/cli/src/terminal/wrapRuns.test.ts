import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './textWidth';
import { wrapRuns } from './wrapRuns';

const plain = (text: string) => [{ text, style: '' }];

test('breaks lines at white space and indents all but the first', () => {
  expect(wrapRuns(plain('Writes designs that others can build.'), { first: plain('+ New  '), width: 24 })).toBe(
    '+ New  Writes designs\n       that others can\n       build.',
  );
});

test('keeps what touches a styled word on its line', () => {
  const runs = [...plain('Leads '), { text: 'a feature', style: '1' }, ...plain('.')];
  expect(wrapRuns(runs, { first: [], width: 15 })).toBe(
    'Leads \u001b[1ma\n\u001b[0m\u001b[1mfeature\u001b[0m.'.replace('\n\u001b[0m', '\u001b[0m\n'),
  );
});

test('cuts a word without spaces at the width, and never through a wide character', () => {
  expect(wrapRuns(plain('技術的な方向性を決める'), { first: [], width: 9 })).toBe('技術的な\n方向性を\n決める');
});

test('gives lines no wider than asked that hold every word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 30 })),
      fc.integer({ min: 8, max: 60 }),
      (texts, width) => {
        const text = texts.join(' ').replace(/\p{Cc}/gu, ' ');
        const wrapped = wrapRuns(plain(text), { first: [], width });
        expect(Math.max(...wrapped.split('\n').map(textWidth))).toBeLessThanOrEqual(width);
        expect(wrapped.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
