import { UNSPACED } from './unspaced';

const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)*/gu;

/** The words of a normalised text; runs of scripts without spaces as overlapping pairs of letters. */
export function wordsOf(normalised: string): string[] {
  const words = normalised.match(WORD) ?? [];
  if (!UNSPACED.test(normalised)) return words.map(withoutPossessive);
  return words.flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : [withoutPossessive(word)]));
}

const withoutPossessive = (word: string) => (word.endsWith("'s") ? word.slice(0, -2) : word);

function pairsOf(word: string): string[] {
  const letters = [...word];
  if (letters.length < 3) return [word];
  return letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);
}
