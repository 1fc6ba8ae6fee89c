import type { Comparison } from '@ladderkit/core';
import { compareLevels } from '@ladderkit/core/compare';
import { toText } from '@ladderkit/core/print';
import { expect, test } from 'vitest';
import { textLayout } from './textLayout';

const comparison: Comparison = compareLevels(
  {
    format: 'ladderkit/1',
    id: 'harbour',
    title: 'Harbour Ladder',
    levels: [
      { id: 'p1', title: 'Pilot' },
      { id: 'p2', title: 'Senior Pilot' },
    ],
    expectations: [
      { id: 'a', level: 'p1', text: 'Steers one *small* ferry through calm water.' },
      { id: 'b', level: 'p2', text: 'Steers any *small* ferry through calm water.' },
      { id: 'c', level: 'p2', text: 'Teaches the **new** pilots of the _whole **harbour**_ how to read a tide table.' },
    ],
  },
  'p1',
  'p2',
);

const codes = /\u001b\[[\d;]*m/g;

test('lines are as wide as asked and begin below the statement', () => {
  const text = toText(comparison, textLayout({ width: 40, color: false }));
  expect(text).toContain('  ~ Reworded  Steers [-one-] {+any+}\n              small ferry through calm\n');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
});

test('colours stand in place of brackets, and change no word', () => {
  const [colored, plain] = [true, false].map((color) => toText(comparison, textLayout({ width: 60, color })));
  expect(colored).toContain('Steers \u001b[33;9mone\u001b[0m \u001b[36;4many\u001b[0m');
  const words = (text = '') =>
    text
      .replace(codes, '')
      .replace(/\[-|-\]|\{\+|\+\}/g, '')
      .split(/\s+/);
  expect(words(colored)).toEqual(words(plain));
});

test('a style within another keeps both, and no line leaves one open', () => {
  const text = toText(comparison, textLayout({ width: 40, color: true }));
  expect(text).toContain('\u001b[3;1mharbour\u001b[0m');
  for (const line of text.split('\n')) expect(line.match(codes)?.at(-1) ?? '\u001b[0m').toBe('\u001b[0m');
});
