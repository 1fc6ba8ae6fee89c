import type { Link, Side, SideLevel, Statement, WordChange } from '../../compare/Comparison';
import { parseText } from '../../text/parseText';
import type { Phrase } from './Report';

export const soft = (text: string): Phrase => text && { type: 'soft', children: [text] };
export const strong = (text: string): Phrase => ({ type: 'strong', children: [{ type: 'text', text }] });

/** `1 statement`, `3 statements` */
export const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** `14 new, 3 raised`; what there is none of is left out. */
export const listed = (counts: readonly (readonly [count: number, word: string])[]) =>
  counts.flatMap(([number, word]) => (number > 0 ? [`${number} ${word}`] : [])).join(', ');

/** `Senior Engineer (E4)` */
export const levelName = ({ title, code = title }: Pick<SideLevel, 'title' | 'code'>) =>
  code === title ? title : `${title} (${code})`;

/** `Northwind Engineering Ladder 2.0` */
export const ladderName = ({ ladder }: Side) => [ladder.title, ladder.version].filter(Boolean).join(' ');

/** The heading of what names no competency. */
export const NO_COMPETENCY = 'Under no competency';

/** `Design › Boundaries`; empty for what names no competency. */
export function competencyName({ competencies }: Side, id: string | undefined): string {
  const path = new Map<string, string>();
  for (let at = id; at !== undefined && !path.has(at);) {
    const found = competencies.find((each) => each.id === at);
    path.set(at, found?.title ?? at);
    at = found?.parent;
  }
  return [...path.values()].reverse().join(' › ');
}

/** A statement whole: what kind it is, its words, on what condition it holds, and which level it is taken from. */
export function statementPhrase(
  { text, kind, appliesTo, inheritedFrom }: Pick<Statement, 'text' | 'kind' | 'appliesTo' | 'inheritedFrom'>,
  levels: readonly SideLevel[],
  words: Phrase = parseText(text),
): Phrase {
  const origin = levels.find(({ id }) => id === inheritedFrom);
  const beside = [
    appliesTo && conditionText(appliesTo),
    inheritedFrom && `from ${origin?.code ?? origin?.title ?? inheritedFrom}`,
  ].filter(Boolean);
  return [
    soft(kind === 'example' ? 'Example: ' : kind === 'anti-pattern' ? 'Not expected: ' : ''),
    words,
    soft(beside[0] ? ` (${beside.join('; ')})` : ''),
  ];
}

/** `for product teams`, `if the lead has reports`: a condition that begins as one is left as it is. */
export const conditionText = (appliesTo: string) =>
  /^(?:at|for|if|in|on|only|unless|until|when|where|with)\b/i.test(appliesTo) ? appliesTo : `for ${appliesTo}`;

/** What changed between two statements, word by word. */
export function wordsPhrase({ words }: Link, from: Statement, to: Statement): Phrase {
  if (!words) return [{ type: 'removed', children: parseText(from.text) }, ' ', { type: 'added', children: parseText(to.text) }]; // prettier-ignore
  return changesPhrase(words);
}

/** Words that stayed, came or went. */
export function changesPhrase(words: readonly WordChange[]): Phrase {
  return words.map(({ change, text }, i) => {
    const core = text.trim();
    if (change === 'same' || core === '') return text;
    // White space stays outside the mark; removed words are set apart from the added ones that take their place.
    const [before = '', after = ''] = text.split(core);
    const next = words[i + 1];
    const touches = change === 'removed' && next?.change === 'added' && after + next.text.slice(0, 1).trim() !== '';
    return [before, { type: change, children: [core] }, after || (touches ? ' ' : '')];
  });
}
