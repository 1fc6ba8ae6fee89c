import type { Message } from '@ladderkit/core';
import type { Places } from '../decode/placesIn';
import { rangeOf } from './rangeOf';
import type { DocumentValue, OpenAlias } from './valueOfDocument';

/** One message a reason for which aliases of a document were not followed, at the first of them. */
export function aliasMessages(
  { open, noMerges }: DocumentValue,
  limits: { maxDepth: number; maxAliases: number },
  places: Places,
): Message[] {
  const faults = [...new Set(open.map(({ fault }) => fault))];
  const placeOf = (node: unknown) => places.placeOf(...(rangeOf(node) ?? [0, 0]));
  return [
    ...faults.map((fault): Message => {
      const own = open.filter((each) => each.fault === fault);
      const names = [...new Set(own.map(({ alias }) => `*${alias.source}`))];
      const quoted = `${names.slice(0, QUOTED).join(', ')}${names.length > QUOTED ? ` and ${names.length - QUOTED} more` : ''}`;
      return { ...TELL[fault](quoted, limits), severity: 'error', place: placeOf(own[0]?.alias) };
    }),
    ...noMerges.slice(0, 1).map(({ key }): Message => ({
      code: 'yaml-invalid',
      severity: 'error',
      text: 'A merge key stands for no map; it was read as a key like others.',
      place: placeOf(key),
      hint: 'Let it name a map: `<<: *name`.',
    })),
  ];
}

const QUOTED = 10;

type Telling = (
  names: string,
  limits: { maxDepth: number; maxAliases: number },
) => Pick<Message, 'code' | 'text' | 'hint'>;

const TELL: Record<OpenAlias['fault'], Telling> = {
  unknown: (names) => ({
    code: 'yaml-invalid',
    text: `No anchor of this name stands before the alias: ${names}. It was kept as it is written.`,
    hint: 'Set the anchor (`&name`), or put the text in quotes.',
  }),
  'within-itself': (names) => ({
    code: 'yaml-invalid',
    text: `The alias stands within what it stands for: ${names}. It was kept as it is written.`,
    hint: 'Write out what is meant.',
  }),
  'too-often': (names, { maxAliases }) => ({
    code: 'limit-reached',
    text: `These aliases stand for more than ${maxAliases} repeats: ${names}. Beyond that they were kept as they are written.`,
    hint: 'Write the repeated parts out, or raise `maxAliases`.',
  }),
  'too-deep': (names, { maxDepth }) => ({
    code: 'limit-reached',
    text: `With these aliases the data is nested deeper than ${maxDepth} lists and maps: ${names}. They were kept as they are written.`,
    hint: 'Raise `maxDepth` if it is meant.',
  }),
};
