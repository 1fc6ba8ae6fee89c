import { foldLookAlikes } from '../text/foldLookAlikes';
import type { ScopeLexicon, ScopeScale } from './ScopeLexicon';

/** A phrase of a scale as it stands in a text. */
export interface FoundPhrase {
  /** The index of its step; of a phrase to ignore, -1. */
  step: number;
  /** The phrase as the lexicon has it, to tell whether both sides show the same. */
  phrase: string;
  /** Where it stands in the text, articles before it included. */
  start: number;
  end: number;
  /** What tells whether both sides show the same: its letters, without articles and apostrophes. */
  letters: string;
}

/** Finds the phrases of one scale in a text, in its order; the longest first where they overlap. */
export type PhraseFinder = (text: string) => FoundPhrase[];

interface Word {
  text: string;
  /** With what stands after an apostrophe: `teams` for the team's, as for the teams'. */
  letters: string;
  start: number;
  end: number;
  /** Whether a clause may begin here. */
  opens: boolean;
}

interface Phrase {
  words: string[];
  text: string;
  step: number;
}

/** Makes the finder of a scale. Its work on a text is bounded by the words of the text times the phrases that share a first word. */
export function findPhrases(lexicon: ScopeLexicon, scale: ScopeScale): PhraseFinder {
  const fillers = new Set(listOf(lexicon.fillers));
  const negations = new Set(listOf(lexicon.negations));
  const openers = new Set(listOf(lexicon.openers));
  const endings = listOf(lexicon.endings);
  const phrases = [...scale.steps, scale.ignore ?? ''].flatMap((list, i): Phrase[] =>
    listOf(list).map((text) => ({
      text,
      words: text.split(/[\s-]+/).filter((word) => !fillers.has(word)),
      step: i < scale.steps.length ? i : -1,
    })),
  );
  const byStart = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const key = /^.\*$/.test(phrase.words[0] ?? '') ? '*' : startOf(phrase.words[0] ?? '');
    byStart.set(key, [...(byStart.get(key) ?? []), phrase]);
  }
  const anywhere = byStart.get('*') ?? [];
  for (const [key, list] of byStart) if (key !== '*') list.push(...anywhere);

  return (text) => {
    const words = wordsOf(text, fillers, openers);
    const found: FoundPhrase[] = [];
    let at = 0;
    while (at < words.length) {
      const word = words[at];
      const near = byStart.get(startOf(word?.text ?? '')) ?? anywhere;
      const longest = best(near, words, at, endings);
      if (longest === undefined || word === undefined) {
        at++;
        continue;
      }
      const placed = scale.at !== 'clause' || word.opens;
      const denied = [words[at - 1], words[at - 2]].some(
        (before) => before !== undefined && negations.has(before.text),
      );
      if (longest.step >= 0 && placed && !denied) {
        const last = words[at + longest.words.length - 1] ?? word;
        const { step, text: phrase } = longest;
        const letters = words
          .slice(at, at + longest.words.length)
          .map((each) => each.letters)
          .join(' ');
        found.push({
          step,
          phrase,
          letters,
          start: word.start,
          end: last.end,
        });
      }
      at += longest.words.length;
    }
    return found;
  };
}

/** The phrases of a list, without empty ones. */
export function listOf(phrases: string): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim().toLowerCase())
    .filter((phrase) => phrase !== '');
}

/** What phrases are looked up by: their first two letters, which every word that fits has too. */
function startOf(word: string): string {
  return word === '*' ? '*' : word.slice(0, 2);
}

/** Of the phrases that stand at a word, the longest; of equally long ones that which has the words exactly. */
function best(
  phrases: readonly Phrase[],
  text: readonly Word[],
  at: number,
  endings: readonly string[],
): Phrase | undefined {
  let found: Phrase | undefined;
  let most = 0;
  for (const phrase of phrases) {
    let exact: 1 | 2 = 2;
    const fits = phrase.words.every((word, i) => {
      const fit = fitOf(word, text[at + i]?.text, endings);
      if (fit === 1) exact = 1;
      return fit > 0;
    });
    const score = phrase.words.length * 2 + exact;
    if (fits && phrase.words.length > 0 && score > most) [found, most] = [phrase, score];
  }
  return found;
}

/** 2 for the word itself, 1 for the word with an ending or whatever a `*` stands for, 0 for another word. */
function fitOf(pattern: string, word: string | undefined, endings: readonly string[]): 0 | 1 | 2 {
  if (word === undefined) return 0;
  if (word === pattern) return 2;
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1)) ? 1 : 0;
  return endings.some((ending) => word === pattern + ending) ? 1 : 0;
}

/** The words of a text that are no fillers. A filler before a word belongs to its place, so that evidence reads "the team". */
function wordsOf(text: string, fillers: ReadonlySet<string>, openers: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let start: number | undefined;
  let end = 0;
  let opens = true;
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const between = text.slice(end, match.index);
    if (/[.,;:!?–—/]/.test(between)) opens = true;
    end = match.index + match[0].length;
    const word = foldLookAlikes(match[0].toLowerCase());
    if (/^['’]$/.test(between) && (word === 's' || word === 't')) {
      const owner = words.at(-1);
      if (owner && word === 's') owner.letters += word;
      continue;
    }
    start ??= match.index;
    if (fillers.has(word)) {
      // what follows an article is no verb
      opens = false;
      continue;
    }
    words.push({ text: word, letters: word, start, end, opens });
    start = undefined;
    opens = openers.has(word) || (opens && word.endsWith('ly'));
  }
  return words;
}
