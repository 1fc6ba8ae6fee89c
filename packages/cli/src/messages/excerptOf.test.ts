import { expect, test } from 'vitest';
import { excerptOf } from './excerptOf';

const at = (line: number, column: number, end?: number) => ({
  path: 'page.md',
  line,
  column,
  ...(end !== undefined && { end: { line, column: end } }),
});

test('puts a caret beneath every character that is meant', () => {
  expect(excerptOf('# Engineer\r\n- Mends what they braek.\r\n', at(2, 19, 24), 80)).toEqual([
    '- Mends what they braek.',
    '                  ^^^^^',
  ]);
});

test('keeps the caret in its column behind tabs and wide letters', () => {
  expect(excerptOf('\t上級 x', at(1, 5, 6), 80)).toEqual([' 上級 x', '      ^']);
});

test('cuts a long line around the place', () => {
  const [line = '', carets = ''] =
    excerptOf(`${'a '.repeat(500)}here ${'b '.repeat(500)}`, at(1, 1001, 1005), 60) ?? [];
  expect(line.length).toBeLessThanOrEqual(60);
  expect(line.slice(carets.indexOf('^'), carets.length)).toBe('here');
});

test('shows control characters of a source as spaces', () => {
  expect(excerptOf('\u001b[31mred', at(1, 6, 9), 80)?.[0]).toBe(' [31mred');
});

test.each([at(9, 1), at(2, 1)])('shows nothing where there is no such line, or an empty one', (place) => {
  expect(excerptOf('one\n\n', place, 80)).toBeUndefined();
});
