import type { IndexEntry, LadderIndex } from './createLadderIndex';
import type { QueryWord } from './readQuery';

/** An entry by its number, and how well it answers. */
export interface Ranked {
  number: number;
  score: number;
}

/**
 * Ranks entries by the words they meet, rare words counting more. Only those are kept that meet nearly as much of the query as the
 * best does: so all words are wanted, save such as are everywhere, and where nothing has them all, some will do.
 */
export function rankEntries(
  index: LadderIndex,
  words: readonly QueryWord[],
  filter: (entry: IndexEntry) => boolean,
): Ranked[] {
  const { entries } = index;
  const scores = new Float64Array(entries.length);
  const covered = new Float64Array(entries.length);
  for (const word of words) {
    const met = howWellMet(index, word);
    const rarity = Math.log(1 + entries.length / met.reduce((sum, each) => (each > 0 ? sum + 1 : sum), 0));
    met.forEach((fit, number) => {
      if (fit === 0) return;
      scores[number] = (scores[number] ?? 0) + rarity * fit;
      covered[number] = (covered[number] ?? 0) + rarity;
    });
  }
  const passing = entries.flatMap((entry, number) => (scores[number] && filter(entry) ? [number] : []));
  const most = passing.reduce((most, number) => Math.max(most, covered[number] ?? 0), 0);
  return passing
    .filter((number) => (covered[number] ?? 0) >= ENOUGH * most)
    .map((number): Ranked => ({ number, score: scores[number] ?? 0 }))
    .sort((a, b) => b.score - a.score);
}

/** The part of what the best entry meets that another must meet. */
const ENOUGH = 0.6;

/** How much a name counts beside a statement, and how many words either has as a rule. */
const NAME = { weight: 3, length: 2 };
const STATEMENT = { weight: 1, length: 15 };

/** How much a concept counts beside the words themselves, and the name of a place beside what it names. */
const CONCEPT = 0.2;
const PLACE = 0.2;

/** How well each entry meets a word: by its own words, by its concepts, by the names of where it stands. */
function howWellMet({ entries, words, standing }: LadderIndex, { found, concepts, isLetter }: QueryWord) {
  const met = new Float64Array(entries.length);
  const meet = (numbers: readonly number[], fit: number) => {
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] ?? 0;
      let times = 1;
      while (numbers[i + 1] === number) [times, i] = [times + 1, i + 1];
      const kind = entries[number]?.noun === 'expectation' ? STATEMENT : NAME;
      if (isLetter && kind === STATEMENT) continue;
      const length = (words.lengths[number] ?? 0) / kind.length;
      met[number] = (met[number] ?? 0) + fit * kind.weight * frequency(times, length);
    }
  };
  for (const [texts, fit] of found) meet(texts, fit);
  for (const concept of concepts) meet(words.concepts.get(concept) ?? [], CONCEPT);
  for (const [name, statements] of standing) {
    const place = PLACE * (met[name] ?? 0);
    if (place > 0 && !isLetter) for (const number of statements) met[number] = (met[number] ?? 0) + place;
  }
  return met;
}

/** BM25's measure of a word's frequency in a text (k = 1.2, b = 0.7): the second time counts less, and less in a long text. */
const frequency = (times: number, length: number) => (times * 2.2) / (times + 1.2 * (0.3 + 0.7 * length));
