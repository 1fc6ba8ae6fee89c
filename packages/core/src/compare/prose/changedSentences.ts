import type { WordChange } from '../Comparison';

/**
 * A word difference for display: of what stayed, only sentences that hold a change; of what came or went, the beginning where it
 * is long. “…” stands for the rest.
 *
 * @example changedSentences([{ change: 'same', text: 'One. Two. ' }, { change: 'added', text: 'Three.' }])
 * // [{ change: 'same', text: '… ' }, { change: 'added', text: 'Three.' }]
 */
export function changedSentences(words: readonly WordChange[]): WordChange[] {
  return words.map(({ change, text }, i) => {
    if (change !== 'same') return { change, text: beginningOf(text) };
    return { change, text: nearChanges(text, words[i - 1]?.text, words[i + 1]?.text) };
  });
}

/** The end of the sentence that the change before left open, and the beginning of that in which the next change stands. */
function nearChanges(text: string, before: string | undefined, after: string | undefined): string {
  const sentences = sentencesOf(text);
  const first = (before !== undefined && !isEnd(before, text) && sentences.shift()) || '';
  const last = (after !== undefined && !isEnd(text, after) && sentences.pop()) || '';
  if (sentences.join('').trim() === '') return text;
  const start = before === undefined ? '' : first || ' ';
  const isApart = last !== '' || (after !== undefined && !/^\s/.test(after));
  return `${start}…${isApart ? ' ' : ''}${last}`;
}

/** Whether one text ends a sentence before the other. */
const isEnd = (text: string, next: string) => /[.!?…:;]["'”’)]*\s+$|[。！？]$/.test(`${text}${next.slice(0, 1)}`);

const LONG = 300;
const SHORT = 200;

function beginningOf(text: string): string {
  if (text.length <= LONG) return text;
  let beginning = '';
  for (const sentence of sentencesOf(text)) {
    if (beginning !== '' && beginning.length + sentence.length > LONG) break;
    beginning += sentence;
  }
  if (beginning.length > LONG) beginning = beginning.slice(0, SHORT).replace(/\S*$/, '');
  return beginning.length === text.length ? text : `${beginning.trimEnd()} …`;
}

const sentencesOf = (text: string) => text.match(/[^]+?(?:[.!?…]["'”’)]*\s+|[。！？]|$)/g) ?? [];
