import { expect, test } from 'vitest';
import { markedParts } from './markedParts';

const marked = (text: string, ...words: string[]) =>
  markedParts(text, words)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test('marks whole words, whatever their case', () => {
  expect(marked('Growth of grown growths.', 'growth')).toBe('[Growth] of grown growths.');
});
test('marks the longest of overlapping phrases, and several given with commas', () => {
  expect(marked('Talks twice a year.', 'year', 'twice a year, talks')).toBe('[Talks] [twice a year].');
});
test('leaves a text as it is where nothing is to be marked', () => {
  expect(marked('Talks.', '', 'walks')).toBe('Talks.');
});
test('takes signs in words as they are', () => {
  expect(marked('Writes C++ and C.', 'c++', '(', '[')).toBe('Writes [C++] and C.');
});
