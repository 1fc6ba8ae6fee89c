import { expect, test } from 'vitest';
import { excerptOf } from './excerptOf';

const at = (content: string | Uint8Array, line: number, column: number, end?: { line: number; column: number }) =>
  excerptOf([{ path: 'a.md', content }], { path: 'a.md', line, column, ...(end && { end }) });

test('shows the line, and marks what is meant', () => {
  expect(at('# E4\r\n  - Leads a team.', 2, 5, { line: 2, column: 10 })).toEqual({
    before: '- ',
    meant: 'Leads',
    after: ' a team.',
  });
});

test('marks the rest of the line where the place ends on another', () => {
  expect(at('one\ntwo', 1, 2, { line: 2, column: 2 })).toEqual({ before: 'o', meant: 'ne', after: '' });
});

test('cuts long lines around the place', () => {
  const { before, meant, after } = at(`${'a'.repeat(200)}!${'b'.repeat(200)}`, 1, 201, { line: 1, column: 202 }) ?? {};
  expect([before?.length, meant, after?.length]).toEqual([61, '!', 61]);
});

test('reads the encodings that begin with a mark', () => {
  expect(at(new Uint8Array([0xff, 0xfe, 0x45, 0, 0x34, 0]), 1, 1)?.after).toBe('E4');
});

test('has nothing to show for a line that is empty or not there', () => {
  expect(at('one\n\n', 2, 1)).toBeUndefined();
  expect(at('one', 9, 1)).toBeUndefined();
  expect(excerptOf([], { path: 'a.md', line: 1, column: 1 })).toBeUndefined();
});
