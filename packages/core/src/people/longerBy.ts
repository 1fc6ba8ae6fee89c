import { listOf } from './findPhrases';
import type { ScopeLexicon } from './ScopeLexicon';

/** A joining word and three more; with two it may be just another thing of the same kind. */
const LEAST = 4;

/**
 * The clause by which one text is longer than another that it contains: `…, and closes them`. The shorter text's words must
 * all stand in the longer one, in order, and the clause must begin with a joining word and have three more words at least.
 */
export function longerBy(shorter: string, longer: string, lexicon: ScopeLexicon): string | undefined {
  const [few, many] = [shorter, longer].map((text) => [...text.matchAll(/[\p{L}\p{N}]+/gu)]);
  if (!few || !many || few.length === 0 || many.length < few.length + LEAST) return undefined;
  const joining = new Set(listOf(lexicon.joining));
  let at = 0;
  let begin: number | undefined;
  let best: { text: string; length: number } | undefined;
  const close = (end: number) => {
    const run = begin === undefined ? [] : many.slice(begin, end);
    const [first, last] = [run[0], run.at(-1)];
    begin = undefined;
    if (!first || !last || run.length < LEAST || !joining.has(first[0].toLowerCase())) return;
    if (run.length > (best?.length ?? 0))
      best = { text: longer.slice(first.index, last.index + last[0].length), length: run.length };
  };
  many.forEach((word, i) => {
    if (at < few.length && word[0].toLowerCase() === few[at]?.[0].toLowerCase()) {
      at++;
      close(i);
    } else begin ??= i;
  });
  close(many.length);
  return at === few.length ? best?.text : undefined;
}
