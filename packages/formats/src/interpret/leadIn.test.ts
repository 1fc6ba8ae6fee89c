import { expect, test } from 'vitest';
import { leadInOf } from './leadIn';

test.each([
  ['**Soil**: turns a bed over'],
  ['***Soil**: turns a bed over'],
  ['\\***Soil**: turns a bed over'],
  ['*__Soil:__ turns a bed over'],
])('the term of %s is read without its marks', (text) => {
  expect(leadInOf(text)).toEqual({ term: 'Soil', rest: 'turns a bed over', bold: true });
});

test('a star within the term makes none', () => {
  expect(leadInOf('***So*il**: turns a bed over')).toBeUndefined();
});
