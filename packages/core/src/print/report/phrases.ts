import type { Link, Side, SideLevel, Statement, WordChange } from '../../compare/Comparison';
import { parseText } from '../../text/parseText';
import type { Phrase, Span } from './Report';

export const words = (text: string): Span => ({ type: 'text', text });
export const soft = (text: string): Span => ({ type: 'soft', children: [words(text)] });
export const strong = (text: string): Span => ({ type: 'strong', children: [{ type: 'text', text }] });

/** `Senior Engineer (E4)` */
export function levelName({ title, code }: Pick<SideLevel, 'title' | 'code'>): string {
  return code === undefined || code === title ? title : `${title} (${code})`;
}

/** The heading of what names no competency. */
export const NO_COMPETENCY = 'Under no competency';

/** `Design › Boundaries`; empty for what names no competency. */
export function competencyName({ competencies }: Side, id: string | undefined): string {
  const titles: string[] = [];
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const found = competencies.find((each) => each.id === at);
    titles.unshift(found?.title ?? at);
    at = found?.parent;
  }
  return titles.join(' › ');
}

/** A statement whole: its words, what kind it is, on what condition it holds, and which level it is taken from. */
export function statementPhrase(
  { text, kind, appliesTo, inheritedFrom }: Pick<Statement, 'text' | 'kind' | 'appliesTo' | 'inheritedFrom'>,
  levels: readonly SideLevel[],
): Phrase {
  const origin = levels.find(({ id }) => id === inheritedFrom);
  const beside = [
    ...(kind === undefined || kind === 'expectation' ? [] : [kind]),
    ...(appliesTo === undefined ? [] : [`for ${appliesTo}`]),
    ...(inheritedFrom === undefined ? [] : [`from ${origin?.code ?? origin?.title ?? inheritedFrom}`]),
  ];
  return [...parseText(text), ...(beside.length > 0 ? [soft(` (${beside.join('; ')})`)] : [])];
}

/** What changed between two statements, word by word. */
export function wordsPhrase({ words: changes }: Link, from: Statement, to: Statement): Phrase {
  if (changes === undefined) {
    return [
      { type: 'removed', children: parseText(from.text) },
      words(' '),
      { type: 'added', children: parseText(to.text) },
    ];
  }
  return changes.flatMap(({ change, text }, i) =>
    change === 'same' ? [words(text)] : changed(change, text, changes[i + 1]),
  );
}

/** White space stays outside the mark; removed words are set apart from the added ones that take their place. */
function changed(type: 'added' | 'removed', text: string, next: WordChange | undefined): Span[] {
  const core = text.trim();
  if (core === '') return [words(text)];
  const before = text.slice(0, text.indexOf(core));
  const after = text.slice(before.length + core.length);
  const touches = after === '' && type === 'removed' && next?.change === 'added' && !/^\s/.test(next.text);
  return [words(before), { type, children: [words(core)] }, words(touches ? ' ' : after)];
}
