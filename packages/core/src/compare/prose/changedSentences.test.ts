import { expect, test } from 'vitest';
import { wordChanges } from '../words/wordChanges';
import { changedSentences } from './changedSentences';

const shown = (from: string, to: string) =>
  changedSentences(wordChanges(from, to))
    .map(({ change, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[change])
    .join('');

test.each([
  [
    'sentences before and after a change',
    'The mill is old. The wheel turns at night. Nobody minds.',
    'The mill is old. The wheel turns at noon. Nobody minds.',
    '… The wheel turns at [-night.-]{+noon.+} …',
  ],
  [
    'sentences between two changes',
    'Ask the miller. Wait for an answer. Then begin the work at once.',
    'Ask the baker. Wait for an answer. Then begin the work soon.',
    'Ask the [-miller.-]{+baker.+} … Then begin the work [-at once.-]{+soon.+}',
  ],
  [
    'a sentence that came at the end',
    'One stone. Two stones.',
    'One stone. Two stones. Three stones.',
    '…{+ Three stones.+}',
  ],
])('%s are left out', (_, from, to, text) => {
  expect(shown(from, to)).toBe(text);
});

test('a short text stays whole', () => {
  expect(shown('Turns the old wheel.', 'Turns the new wheel.')).toBe('Turns the [-old-]{+new+} wheel.');
});

test('of a long text that came, the first sentences are shown', () => {
  const sentence = 'Each stone is dressed by hand before the harvest comes in. ';
  expect(changedSentences([{ change: 'added', text: sentence.repeat(20) }])).toEqual([
    { change: 'added', text: `${sentence.repeat(5).trim()} …` },
  ]);
  expect(changedSentences([{ change: 'added', text: 'stone '.repeat(100) }])[0]?.text.length).toBeLessThanOrEqual(200);
});
