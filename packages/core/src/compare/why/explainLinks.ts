import type { Reason } from '../Comparison';
import type { LinkExplainer } from '../CompareOptions';
import { defined } from '../defined';
import type { Vectors } from '../inverted-index/Vectors';
import type { Subject } from '../match/Subject';
import { normalise } from '../tokens/normalise';
import { wordsOf } from '../tokens/wordsOf';
import type { Tokeniser } from '../tokens/createTokeniser';

/**
 * Says why statements are linked: what they have in common, the weightiest first. The weights of the reasons sum up to the
 * similarity. Equal texts, and what a person has pinned, need no reason.
 *
 * @example compareLadders(ours, theirs, { lexicon: lexiconEn, why: explainLinks })
 */
export const explainLinks: LinkExplainer = ({ groups, scores }, tokenise) => {
  const groupOf = (side: 'from' | 'to') =>
    new Map(groups[side].flatMap(({ members }, group) => members.map((member) => [member, group] as const)));
  const [left, right] = [groupOf('from'), groupOf('to')];
  return ({ from, to, similarity, confidence }) => {
    const [i, j] = [left.get(from) ?? -1, right.get(to) ?? -1];
    const [a, b] = [groups.from[i]?.subject, groups.to[j]?.subject];
    if (confidence === 'certain' || !a || !b) return [];
    const own = { from: weightsOf(scores.own.from, i), to: weightsOf(scores.own.to, j) };
    const read = { from: weightsOf(scores.read.from, i), to: weightsOf(scores.read.to, j) };
    const reasons = new Map<string, Reason>();
    let rest = similarity;
    for (const [token, weight] of read.from) {
      const product = weight * (read.to.get(token) ?? 0);
      if (product === 0) continue;
      rest -= product;
      const name = scores.vocabulary.tokens[token] ?? '';
      const shown = (subject: Subject) => wordFor(token, subject, tokenise);
      const reason = own.from.has(token) && own.to.has(token) ? ownReason(name, shown(a), shown(b)) : SECTION;
      const key = `${reason.kind} ${reason.text}`;
      reasons.set(key, { ...reason, weight: (reasons.get(key)?.weight ?? 0) + product });
    }
    const id = a.statement.id === b.statement.id ? a.statement.id : undefined;
    const other: Omit<Reason, 'weight'> = id === undefined ? { kind: 'meaning', text: '' } : { kind: 'word', text: id };
    if (rest > 0.005) reasons.set('rest', { ...other, weight: rest });
    return [...reasons.values()]
      .map((reason) => ({ ...reason, weight: Math.round(reason.weight * 1e4) / 1e4 }))
      .sort((x, y) => y.weight - x.weight || (x.text < y.text ? -1 : 1));
  };
};

const SECTION = { kind: 'section', text: '' } as const;

function weightsOf({ offsets, tokens, weights }: Vectors, text: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let k = offsets[text] ?? 0; k < (offsets[text + 1] ?? 0); k++) found.set(tokens[k] ?? 0, weights[k] ?? 0);
  return found;
}

/** A common word or concept, with the words of each side that show it; common letters are one reason together. */
function ownReason(token: string, from: string | undefined, to: string | undefined): Omit<Reason, 'weight'> {
  if (token.startsWith('^')) return { kind: 'letters', text: '' };
  const shown = defined({ from, to });
  if (token.startsWith('#')) return { kind: 'concept', text: token.slice(1), ...shown };
  return { kind: 'word', text: to ?? token, ...shown };
}

/** The word of a text that gives a token; a phrase of several words is not looked for. */
const wordFor = (token: number, { plain }: Subject, tokenise: Tokeniser) =>
  wordsOf(normalise(plain)).find((word) => tokenise(word).includes(token));
