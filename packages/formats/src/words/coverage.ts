import type { Ladder, Message, Unmapped } from '@ladderkit/core';
import { decodeText } from '../decode/decodeText';
import type { Read } from '../Read';
import type { SourceFile } from '../SourceFile';
import { visibleWords, wordsOf } from './visibleWords';

/** Where the words of one source went. */
export interface SourceCoverage {
  path: string;
  words: number;
  /** In the nouns of the ladder: levels, competencies, expectations, scales and all that belongs to them. */
  model: number;
  notes: number;
  /** In blocks that have no room in the model. */
  unmapped: number;
  /** Only in messages: what was mended or interpreted, and quoted. */
  messages: number;
  /** Nowhere. Always 0, or the reader has a fault. */
  lost: number;
}

/**
 * Counts for each source where its words went. A word is a run of letters and digits of the visible text; each occurrence
 * is counted once, in the first of model, notes, unmapped blocks and messages that has room for it.
 *
 * @example
 * const lost = coverage(files, fromMarkdown(files)).reduce((sum, source) => sum + source.lost, 0);
 */
export function coverage(files: readonly SourceFile[], { value, messages, unmapped }: Read): SourceCoverage[] {
  const rooms = roomsOf(value, messages, unmapped);
  return files.map((file): SourceCoverage => {
    const found = { model: 0, notes: 0, unmapped: 0, messages: 0, lost: 0 };
    const words = visibleWords(file.path, decodeText(file).text);
    for (const word of words) {
      const room = rooms.find(({ words: free }) => (free.get(word) ?? 0) > 0);
      if (room) room.words.set(word, (room.words.get(word) ?? 0) - 1);
      found[room?.name ?? 'lost'] += 1;
    }
    return { path: file.path, words: words.length, ...found };
  });
}

interface Room {
  name: 'model' | 'notes' | 'unmapped' | 'messages';
  words: Map<string, number>;
}

function roomsOf(ladder: Ladder | undefined, messages: readonly Message[], unmapped: readonly Unmapped[]): Room[] {
  const { notes = [], expectations = [], ...nouns } = ladder ?? {};
  // what refers to a noun stands in the source as a word; the references of expectations are made by the reader
  const model = [...wordsOf(nouns, { references: true }), ...wordsOf(expectations)];
  return [
    { name: 'model', words: count(model) },
    { name: 'notes', words: count(wordsOf(notes)) },
    { name: 'unmapped', words: count(wordsOf(unmapped)) },
    { name: 'messages', words: count(wordsOf(messages)) },
  ];
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
