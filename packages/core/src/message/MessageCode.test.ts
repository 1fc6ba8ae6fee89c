import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('every message code has a heading in the documentation, and every heading a code', () => {
  const codes = Array.from(read('./MessageCode.ts').matchAll(/^ {2}\| '([\w-]+)'/gm), ([, code]) => code);
  const headings = Array.from(read('../../../../docs/messages.md').matchAll(/^## `([\w-]+)`$/gm), ([, code]) => code);
  expect(codes.length).toBeGreaterThan(10);
  expect(headings).toEqual(codes);
});
