import type { Row } from '../../compare/Comparison';
import { plainText } from '../../text/plainText';
import { stemLightly } from '../../text/stemLightly';

/**
 * Whether a statement is reworded in grammar alone: person, number, articles and possessives, as `Know your team` and `Knows their
 * team`. Told for English, and only where its scope is the same.
 */
export function isGrammarOnly({ change, from, to, moved, remarks, scope }: Row, language = 'en'): boolean {
  if (change !== 'reworded' || moved || remarks || scope?.[0] || !/^en\b/i.test(language)) return false;
  const [before, after] = [from, to].map((side) => side.map(({ text }) => contentOf(text)).join('\n'));
  return before === after;
}

const contentOf = (text: string): string =>
  (
    plainText(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
    .filter((word) => !GRAMMAR.has(word))
    .map(stemLightly)
    .join(' ');

/** Words that say who or that something is, not what is asked. */
const GRAMMAR = new Set(
  'a an the s i me my we us our you your yours they them their theirs he him his she her hers it its am is are was were be been being has have had do does did and'.split(' '), // prettier-ignore
);
