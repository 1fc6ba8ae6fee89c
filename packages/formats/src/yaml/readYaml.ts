import type { YAMLError } from 'yaml';
import type { Message, Unmapped } from '@ladderkit/core';
import { MAX_VALUES, type DataLimits, type DataRead } from '../data/DataSource';
import { tooDeep, tooManyValues } from '../data/limitMessages';
import { readEmbedded } from '../data/readEmbedded';
import { MAX_FAULTS, tellUpTo } from '../decode/tellUpTo';
import type { Places, TextOrigin } from '../decode/placesIn';
import { nodeFinder } from './nodeFinder';
import { repeatedKeys } from './repeatedKeys';
import { mendYaml } from './mendYaml';
import { findWords } from './findWords';
import { aliasMessages } from './aliasMessages';
import { valueOfDocument } from './valueOfDocument';

/** How far YAML is read. */
export interface YamlLimits extends DataLimits {
  /** How often what an alias stands for may come again, aliases within it multiplied. @default 1000 */
  maxAliases?: number | undefined;
}

/**
 * Parses YAML 1.2 (merge keys included) with the place of every value. Broken YAML is read as far as it can be, with a message
 * a fault; aliases that lead nowhere or explode stay as they are written. Several documents in one text become a list.
 * Comments are unmapped; so is what stood under a key that comes again.
 */
export function readYaml(
  source: string,
  origin: TextOrigin,
  { maxDepth = 64, maxAliases = 1000, maxValues = MAX_VALUES, maxFaults = MAX_FAULTS }: YamlLimits = {},
): DataRead & { readInto: typeof readEmbedded } {
  const mended = mendYaml(source, { origin, maxDepth, maxValues, maxFaults });
  const { parsed, places } = mended;
  const { text, documents, comments, cuts } = parsed;
  const read = documents.map((document) => valueOfDocument(document, text, { maxDepth, maxAliases }));
  const value = read.length > 1 ? read.map((each) => each.value) : read[0]?.value;
  const tooMany = parsed.isTooLong || read.reduce((sum, { size }) => sum + size, 0) > maxValues;
  const repeated = documents.flatMap((document) => repeatedKeys(document));
  const find = nodeFinder(documents, new Map(read.flatMap(({ targets }) => [...targets])));
  return {
    value: tooMany ? undefined : value,
    messages: [
      ...mended.messages,
      ...tellUpTo(parsed.errors, maxFaults, (error) => faulty(error, 'error', places)),
      ...tellUpTo(parsed.warnings, maxFaults, (warning) => faulty(warning, 'warning', places)),
      ...read.flatMap((each) => aliasMessages(each, { maxDepth, maxAliases }, places)),
      ...tellUpTo(cuts, maxFaults, ({ start, end }) => tooDeep(maxDepth, places.placeOf(start, end))),
      ...(tooMany ? [tooManyValues(maxValues, places.placeOf(0, text.length))] : []),
      ...tellUpTo(repeated, maxFaults, ({ key, start, end }): Message => {
        const said = `The key ${JSON.stringify(key)} stands here more than once; the last one counts.`;
        const hint = 'Rename or delete one of them.';
        return { code: 'duplicate-key', severity: 'warning', text: said, place: places.placeOf(start, end), hint };
      }),
    ],
    unmapped:
      value === undefined || tooMany
        ? [unmappedAt('yaml', text, 0, text.length, places)]
        : [
            ...comments.map(({ start, end }) => unmappedAt('comment', text, start, end, places)),
            ...[...cuts, ...repeated].map(({ start, end }) => unmappedAt('yaml', text, start, end, places)),
          ],
    placeOf: (path, words) => {
      const range = find(path);
      if (!range) return undefined;
      const [start, end] = words === undefined ? range : findWords(text, range, words);
      return places.placeOf(start, end);
    },
    readInto: readEmbedded,
  };
}

function unmappedAt(kind: string, text: string, start: number, end: number, places: Places): Unmapped {
  return { kind, text: text.slice(start, end), place: places.placeOf(start, end) };
}

function faulty({ message, pos }: YAMLError, severity: 'error' | 'warning', places: Places): Message {
  return { code: 'yaml-invalid', severity, text: sentence(message), place: places.placeOf(...pos) };
}

const sentence = (text: string) => `${text.replace(/\s+/g, ' ').replace(/[.:]?\s*$/, '')}.`;
