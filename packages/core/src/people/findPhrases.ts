import type { ScopeWord } from './cutScopeWords';
import { listOf } from './listOf';
import type { ScopeLexicon, ScopeScale } from './ScopeLexicon';

/** A phrase of a scale as it stands in a text. */
export interface FoundPhrase {
  /** The index of its step. */
  step: number;
  /** The phrase as the lexicon has it, to tell whether both sides show the same. */
  phrase: string;
  /** What tells that as well: its letters in the text, without articles and apostrophes. */
  letters: string;
  /** Whether it only says of what kind the next word is: `industry` in "industry events". */
  qualifies: boolean;
  /** Where it stands in the text, articles before it included. */
  start: number;
  end: number;
}

/** Finds the phrases of one scale among the words of a text, in their order; the longest first where they overlap. */
export type PhraseFinder = (words: readonly ScopeWord[]) => FoundPhrase[];

interface Phrase {
  words: string[];
  text: string;
  /** Of a phrase to ignore, -1. */
  step: number;
}

/** Makes the finder of a scale. Its work is bounded by the words of a text times the phrases that share a first letter. */
export function findPhrases(lexicon: ScopeLexicon, { steps, ignore = '', at: place }: ScopeScale): PhraseFinder {
  const [fillers, negations, endings] = [listOf(lexicon.fillers), listOf(lexicon.negations), listOf(lexicon.endings)];
  const phrases = [...steps, ignore].flatMap((list, i) =>
    listOf(list).map((text): Phrase => {
      const words = text.split(/[\s-]+/).filter((word) => !fillers.includes(word));
      return { words, text, step: i < steps.length ? i : -1 };
    }),
  );
  const byLetter = new Map<string | undefined, Phrase[]>();
  const phrasesWith = (letter: string | undefined) => {
    const near = byLetter.get(letter) ?? phrases.filter(({ words: [first] }) => first?.[0] === letter || first === '*');
    byLetter.set(letter, near);
    return near;
  };

  return (words) => {
    const found: FoundPhrase[] = [];
    let at = 0;
    while (at < words.length) {
      const first = words[at];
      const longest = best(phrasesWith(first?.text[0]), words, at, endings);
      const next = at + (longest?.words.length ?? 1);
      const last = words[next - 1];
      // as far as in "without the need for constant …"
      const isDenied = words.slice(Math.max(at - 4, 0), at).some(({ text }) => negations.includes(text));
      if (longest && longest.step >= 0 && first && last && !isDenied && (place !== 'clause' || first.opens))
        found.push({
          step: longest.step,
          phrase: longest.text,
          letters: words
            .slice(at, next)
            .map(({ letters }) => letters)
            .join(' '),
          qualifies: words[next]?.goesOn ?? false,
          start: first.start,
          end: last.end,
        });
      at = next;
    }
    return found;
  };
}

/** Of the phrases that stand at a word, the longest; of equally long ones that which has the words exactly. */
function best(phrases: readonly Phrase[], text: readonly ScopeWord[], at: number, endings: readonly string[]) {
  let found: Phrase | undefined;
  let most = 0;
  for (const phrase of phrases) {
    let [score, length] = [0, 0];
    for (const word of phrase.words) {
      const fit = fitOf(word, text[at + length]?.text, endings);
      if (fit === 0) break;
      score += fit;
      length++;
    }
    if (length === phrase.words.length && score > most) [found, most] = [phrase, score];
  }
  return found;
}

/** What a word adds to a phrase: a little more where it is the word itself than with an ending or for a `*`; 0 for another word. */
function fitOf(pattern: string, word: string | undefined, endings: readonly string[]): number {
  if (word === pattern) return 1.01;
  if (pattern.endsWith('*')) return word?.startsWith(pattern.slice(0, -1)) ? 1 : 0;
  return word?.startsWith(pattern) && endings.includes(word.slice(pattern.length)) ? 1 : 0;
}
