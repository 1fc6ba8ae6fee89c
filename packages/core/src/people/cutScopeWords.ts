import { foldLookAlikes } from '../text/foldLookAlikes';
import { listOf } from './listOf';
import type { ScopeLexicon } from './ScopeLexicon';

/** A word of a text that is no filler. */
export interface ScopeWord {
  text: string;
  /** With what stands after an apostrophe: `teams` for the team's, as for the teams'. */
  letters: string;
  /** Fillers before it included, so that evidence reads "the team". */
  start: number;
  end: number;
  /** Whether it follows a comma. */
  comma: boolean;
  /** Whether a clause may begin here. */
  opens: boolean;
  /** Whether it may belong to the word before it: `events` in "industry events". */
  goesOn: boolean;
  /** Whether it is one of the `openers` of the lexicon, or of its `joining` words. */
  isOpener: boolean;
  isJoining: boolean;
}

/** Makes a function that cuts texts into words as a lexicon sees them. */
export function cutScopeWords(lexicon: ScopeLexicon): (text: string) => ScopeWord[] {
  const has = (...lists: readonly (string | undefined)[]) => {
    const words = new Set(lists.flatMap(listOf));
    return (word: string) => words.has(word);
  };
  const isFiller = has(lexicon.fillers);
  const isOpener = has(lexicon.openers);
  const isJoining = has(lexicon.joining);
  const isConnective = has(lexicon.connectives, lexicon.openers, lexicon.joining);

  return (text) => {
    const words: ScopeWord[] = [];
    let start: number | undefined;
    let end = 0;
    let [comma, opens, goesOn] = [false, true, false];
    for (const { 0: letters, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const between = text.slice(end, index);
      end = index + letters.length;
      const word = foldLookAlikes(letters.toLowerCase());
      if (/^['’]$/.test(between) && /^[st]$/.test(word)) {
        const owner = words.at(-1);
        if (owner && word === 's') owner.letters += word;
        continue;
      }
      comma ||= between.includes(',');
      opens ||= /[.,;:!?–—/]/.test(between);
      goesOn &&= !/[^\s-]/.test(between);
      start ??= index;
      if (isFiller(word)) {
        // what follows an article is no verb
        opens = goesOn = false;
        continue;
      }
      goesOn &&= !isConnective(word);
      words.push({
        text: word,
        letters: word,
        start,
        end,
        comma,
        opens,
        goesOn,
        isOpener: isOpener(word),
        isJoining: isJoining(word),
      });
      opens = isOpener(word) || (opens && word.endsWith('ly'));
      [start, comma, goesOn] = [undefined, false, true];
    }
    return words;
  };
}
