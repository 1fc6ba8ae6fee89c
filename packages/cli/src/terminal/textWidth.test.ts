import { expect, test } from 'vitest';
import { textWidth } from './textWidth';

test.each([
  ['', 0],
  ['Senior Engineer', 15],
  ['“é” → naïve', 11],
  ['e\u0301', 1],
  ['上級エンジニア', 14],
  ['수석', 4],
  ['👩‍💻!', 3],
  ['🇧🇷', 2],
  ['☂️', 2],
  ['zero\u200bwidth', 9],
])('counts the columns of %j as a terminal does', (text, width) => {
  expect(textWidth(text)).toBe(width);
});
