import { UNSPACED } from '../compare/tokens/unspaced';
import type { Term } from './searchTokeniser';
import { narrowConcepts, writtenForm, type WordIndex } from './WordIndex';

/** A word of a query, and what it may stand for. */
export interface QueryWord {
  /** Texts that have what it may stand for, with how well that fits: at most 1. */
  found: ReadonlyMap<Term['texts'], number>;
  /** Concepts that the query has by this word. */
  concepts: readonly string[];
  /** Only names are found by what begins with a single letter. */
  isLetter: boolean;
}

/** Reads what somebody typed. A word that stands nowhere may be misspelt, the last one unfinished, a code typed with a gap. */
export function readQuery(query: string, index: WordIndex): QueryWord[] {
  const typed = joinCodes(index.tokeniser.read(query.slice(0, LONGEST_QUERY)), index);
  const words = [...new Map(typed.map((word) => [word.stem, word])).values()].slice(0, MOST_WORDS);
  const read = words.map((word, i) => matchWord(word, i === words.length - 1, index));
  const meant = read.map(({ meant }) => meant);
  const all = narrowConcepts(meant);
  return read.map(({ found, meant: word }) => {
    const ofOthers = new Set(narrowConcepts(meant.filter((other) => other !== word)));
    const concepts = new Set([...narrowConcepts([word]), ...all.filter((concept) => !ofOthers.has(concept))]);
    return { found, concepts: [...concepts], isLetter: writtenForm(word).length === 1 && !UNSPACED.test(word.stem) };
  });
}

/** What a person types is shorter; a pasted page would only be slow. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** `IC 3` where the ladder says `IC3`. */
function joinCodes(words: readonly Term[], { tokeniser }: WordIndex): Term[] {
  return words.reduce<Term[]>((joined, word) => {
    const last = joined.at(-1);
    const [code] = last && /^\d/.test(word.stem) ? tokeniser.read(writtenForm(last) + writtenForm(word)) : [];
    return code?.texts[0] === undefined ? [...joined, word] : [...joined.slice(0, -1), code];
  }, []);
}

/** How much less a word counts that is only begun, or only near to what was typed. */
const UNFINISHED = 0.4;
const MISSPELT = 0.4;

/** What a typed word may stand for; `meant` is the word that its concepts are taken from. */
function matchWord(word: Term, isLast: boolean, { forms, tokeniser }: WordIndex) {
  const written = [writtenForm(word), word.stem];
  const matches = new Map<Term, number>();
  const add = (term: Term, fit: number) => matches.set(term, Math.max(fit, matches.get(term) ?? 0));
  const isKnown = word.texts[0] !== undefined || tokeniser.known.has(word.form.slice(1));
  if (isKnown) add(word, 1);
  for (const form of isLast ? written : []) {
    for (const [longer, term] of forms.atPrefix(form)) add(term, (UNFINISHED * form.length) / longer.length);
  }
  for (const form of written.filter(isUnspacedLetter)) {
    // such scripts are indexed by pairs of letters
    for (const [pair, term] of forms) if (pair.includes(form)) add(term, UNFINISHED);
  }
  for (const distance of [1, 2]) {
    if (matches.size > 0) break;
    for (const form of written) {
      if (form.length < 2 + 2 * distance) continue;
      for (const [term] of forms.fuzzyGet(form, distance).values()) add(term, MISSPELT / distance);
    }
  }
  const found = new Map<Term['texts'], number>();
  for (const [{ texts }, fit] of matches) found.set(texts, Math.max(fit, found.get(texts) ?? 0));
  const [nearest] = [...matches].sort(([, a], [, b]) => b - a);
  return { found, meant: isKnown || word.stem.length < 4 ? word : (nearest?.[0] ?? word) };
}

const isUnspacedLetter = (form: string) => form.length === 1 && UNSPACED.test(form);
