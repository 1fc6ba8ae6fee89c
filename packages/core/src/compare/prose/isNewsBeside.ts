import type { Ladder } from '../../model/Ladder';
import { foldTypography } from '../../text/foldTypography';
import { plainText } from '../../text/plainText';
import type { Paragraph, Passage } from './passagesOf';

/**
 * Whether a paragraph without a counterpart at its place is news: not where its noun came or went as a whole, nor where the other
 * side says the same elsewhere, as an expectation or as prose. What is said of a level must be said of all levels there.
 */
export function isNewsBeside(
  other: readonly Passage[],
  { expectations }: Ladder,
  wholeNouns: ReadonlySet<string>,
): (paragraph: Paragraph) => boolean {
  const textsOf = (passages: readonly Passage[]) =>
    passages.flatMap(({ paragraphs }) => paragraphs.map(({ folded }) => folded));
  const asked = expectations.map(({ text }) => foldTypography(plainText(text)));
  const said = new Set([...asked, ...textsOf(other)]);
  const saidOfAll = new Set([...asked, ...textsOf(other.filter(({ noun }) => noun !== 'level'))]);
  return ({ folded, passage: { noun, id } }) =>
    !wholeNouns.has(`${noun} ${id}`) && !(noun === 'level' ? saidOfAll : said).has(folded);
}
