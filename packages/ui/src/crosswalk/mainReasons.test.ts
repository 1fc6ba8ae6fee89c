import { expect, test } from 'vitest';
import { mainReasons } from './mainReasons';

const reason = (text: string, weight: number) => ({ kind: 'word' as const, text, weight });

test('shows the weightiest reasons first, and leaves out words that weigh little', () => {
  const why = [reason('and', 0.02), reason('quarter', 0.2), reason('planning', 0.3), reason('it', 0.01)];
  expect(mainReasons(why).map(({ text }) => text)).toEqual(['planning', 'quarter']);
});
test('shows four at most', () => {
  expect(mainReasons(['a', 'b', 'c', 'd', 'e'].map((text) => reason(text, 0.2)))).toHaveLength(4);
});
test('shows nothing where nothing can be said', () => {
  expect(mainReasons([])).toEqual([]);
  expect(mainReasons([reason('', 0.3)])).toEqual([]);
});

test('names a concept by its last part, and not the broader one beside it', () => {
  const concept = (text: string, weight: number) => ({ kind: 'concept' as const, text, weight });
  const why = [concept('engineering', 0.2), concept('engineering/on-call', 0.3)];
  expect(mainReasons(why).map(({ text }) => text)).toEqual(['on call']);
});
