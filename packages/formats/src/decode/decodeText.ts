import type { Message, Place } from '@ladderkit/core';
import type { SourceFile } from '../SourceFile';
import { findDamage, findLookAlikes, type Finding } from './findDamage';
import { applyMends, findMends } from './mendText';
import { mendMessages } from './mendMessages';
import { originalPlaces } from './originalPlaces';
import { placesIn, type Places } from './placesIn';
import { readBytes } from './readBytes';
import { tellUpTo, type TextLimits } from './tellUpTo';
import { unreadableFile } from './unreadableFile';
import { wordAround } from './wordAround';

/** A file as text, as far as it could be read. */
export interface Decoded {
  /** Empty where the file is empty or cannot be read. Line ends are those of the file. */
  text: string;
  /** About the file's encoding and its damages. Their places are those of the file. */
  messages: Message[];
  /**
   * The place in the file of a place in `text`. They differ behind words that were mended, and nowhere else; where nothing
   * was mended, this is absent.
   */
  placeInFile?: ((place: Place) => Place) | undefined;
}

/**
 * Reads the text of a file: UTF-8 with or without a byte order mark, UTF-16, Windows-1252 where it can be nothing else.
 * Damage that can be undone is mended, word by word, with a message that quotes what stood there; other damage and
 * look-alike letters are told and left as they are.
 */
export function decodeText(
  { path, content }: SourceFile,
  { maxDamages = 1000 }: Pick<TextLimits, 'maxDamages'> = {},
): Decoded {
  const { text: raw, assumed } = typeof content === 'string' ? { text: content } : readBytes(content);
  const found = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  const unreadable = unreadableFile(path, found);
  if (unreadable) return { text: '', messages: [unreadable] };
  if (found.trim() === '') return { text: '', messages: [emptyFile(path)] };
  const places = placesIn(found, { path });
  const mends = findMends(found);
  const quote = (start: number, end: number) => `“${wordAround(found, start, end)}”`;
  const told = (findings: readonly Finding[], tell: (finding: Finding) => Omit<Message, 'place'>) =>
    tellUpTo(
      findings,
      maxDamages,
      (each) => ({ ...tell(each), place: places.placeOf(each.start, each.end) }),
      'maxDamages',
    );
  const messages: Message[] = [
    ...(assumed ? [otherEncoding(found, places)] : []),
    ...mendMessages(found, mends, places, maxDamages),
    ...told(outside(findDamage(found), mends), ({ start, end }) => ({
      code: 'text-damaged',
      severity: 'warning',
      text: `${quote(start, end)} holds what is left of a damaged character; what it was cannot be told.`,
      hint: 'Write the word anew.',
    })),
    ...told(findLookAlikes(found), ({ start, end }) => ({
      code: 'look-alike-letter',
      severity: 'warning',
      text: `${quote(start, end)} mixes Latin letters with Cyrillic or Greek ones that look the same.`,
      hint: 'Type the word anew on a Latin keyboard.',
    })),
  ];
  const text = applyMends(found, mends).replaceAll('\0', '\ufffd');
  return { text, messages, ...(mends.length > 0 ? { placeInFile: originalPlaces(mends, places) } : {}) };
}

function emptyFile(path: string): Message {
  return { code: 'file-empty', severity: 'warning', text: 'This file is empty.', place: { path, line: 1, column: 1 } };
}

function otherEncoding(text: string, places: Places): Message {
  const at = text.search(/[^\0-\x7f]/);
  return {
    code: 'encoding-assumed',
    severity: 'warning',
    text: 'This file is not UTF-8. It was read as Windows-1252.',
    place: places.placeOf(at, at + 1),
    hint: 'Save it as UTF-8.',
  };
}

/** The findings that no mended stretch covers; both lists are in order. */
function outside(findings: readonly Finding[], covered: readonly Finding[]): Finding[] {
  let at = 0;
  return findings.filter(({ start, end }) => {
    while ((covered[at]?.end ?? Infinity) <= start) at++;
    return (covered[at]?.start ?? Infinity) >= end;
  });
}
