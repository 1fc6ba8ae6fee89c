import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WordChange } from '../Comparison';
import { wordChanges } from './wordChanges';

const printed = (pieces: WordChange[]) =>
  pieces
    .map(({ change, text }) => (change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

const rebuilt = (pieces: WordChange[], away: WordChange['change']) =>
  pieces.flatMap(({ change, text }) => (change === away ? [] : [text])).join('');

test.each([
  ['Leads a feature', 'Leads a project', 'Leads a [-feature-]{+project+}'],
  ['Leads', 'Leads a team', 'Leads{+ a team+}'],
  ['Leads a team', 'Always leads a team', '[-Leads-]{+Always leads+} a team'],
  ['a team', 'the whole team', '[-a-]{+the whole+} team'],
  ['reviews code', 'Calmly reviews code', '{+Calmly +}reviews code'],
  ['one two three, four', 'nine ten three, eleven', '[-one two-]{+nine ten+} three, [-four-]{+eleven+}'],
  ['one two and three four', 'five six and seven eight', '[-one two and three four-]{+five six and seven eight+}'],
  ['', 'new', '{+new+}'],
  ['same', 'same', 'same'],
])('someone reads what changed from "%s" to "%s"', (from, to, expected) => {
  expect(printed(wordChanges(from, to))).toBe(expected);
});

test('Japanese is cut into words, though it has no spaces', () => {
  expect(printed(wordChanges('設計を書く', '設計を読む', 'ja'))).toBe('設計を[-書く-]{+読む+}');
});

test('the pieces rebuild both texts exactly, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'team,', '設計', '🙂', 'é', ' ', '  '))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (from, to) => {
      const pieces = wordChanges(from, to);
      expect(rebuilt(pieces, 'added')).toBe(from);
      expect(rebuilt(pieces, 'removed')).toBe(to);
    }),
  );
});
