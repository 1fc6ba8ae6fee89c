import { Composer, type Document, type YAMLError } from 'yaml';
import type { Message, Unmapped } from '@ladderkit/core';
import type { DataLimits, DataRead } from '../data/DataSource';
import { readEmbedded } from '../data/readEmbedded';
import { placesIn, type Places, type TextOrigin } from '../decode/placesIn';
import { nodeFinder } from './nodeFinder';
import { repeatedKeys } from './repeatedKeys';
import { tokensOf } from './tokensOf';
import { findWords } from './findWords';

/** How far YAML is read. */
export interface YamlLimits extends DataLimits {
  /** How often what an alias stands for may come again, aliases within it multiplied. @default 1000 */
  maxAliases?: number | undefined;
}

/**
 * Parses YAML 1.2 (merge keys included) with the place of every value. Broken YAML is read as far as it can be, with a message
 * a fault; aliases that explode and what is nested too deep are one message. Several documents in one text become a list.
 * Comments are unmapped; so is what stood under a key that comes again.
 */
export function readYaml(
  text: string,
  origin: TextOrigin,
  { maxDepth = 64, maxAliases = 1000 }: YamlLimits = {},
): DataRead & { readInto: typeof readEmbedded } {
  const places = placesIn(text, origin);
  const { tokens, comments, depth } = tokensOf(text);
  const unmapped = comments.map(({ start, end }) => unmappedAt('comment', text, start, end, places));
  if (depth > maxDepth) {
    const whole = unmappedAt('yaml', text, 0, text.length, places);
    return {
      value: undefined,
      messages: [tooDeep(maxDepth, places)],
      unmapped: [whole],
      placeOf: () => undefined,
      readInto: readEmbedded,
    };
  }
  // 'error': the library would print of keys that are lists or maps; as texts they stay keys like others
  const composer = new Composer({ merge: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  const documents = [...composer.compose(tokens, true, text.length)];
  const read = documents.map((document) => valueOf(document, maxAliases, text, places));
  const repeated = documents.flatMap((document) => repeatedKeys(document));
  const find = nodeFinder(documents);
  return {
    value: read.length > 1 ? read.map(({ value }) => value) : read[0]?.value,
    messages: [
      ...documents.flatMap(({ errors, warnings }) => [
        ...errors.slice(0, MAX_ERRORS).map((error) => faulty(error, 'error', places)),
        ...warnings.slice(0, MAX_ERRORS).map((warning) => faulty(warning, 'warning', places)),
      ]),
      ...read.flatMap(({ messages }) => messages),
      ...repeated.map(({ key, start, end }): Message => {
        const said = `The key ${JSON.stringify(key)} stands here more than once; the last one counts.`;
        const hint = 'Rename or delete one of them.';
        return { code: 'duplicate-key', severity: 'warning', text: said, place: places.placeOf(start, end), hint };
      }),
    ],
    unmapped: [...unmapped, ...repeated.map(({ start, end }) => unmappedAt('yaml', text, start, end, places))],
    placeOf: (path, words) => {
      const range = find(path);
      if (!range) return undefined;
      const [start, end] = words === undefined ? range : findWords(text, range, words);
      return places.placeOf(start, end);
    },
    readInto: readEmbedded,
  };
}

/** One fault makes others; the first tell where it lies. */
const MAX_ERRORS = 20;

function unmappedAt(kind: string, text: string, start: number, end: number, places: Places): Unmapped {
  return { kind, text: text.slice(start, end), place: places.placeOf(start, end) };
}

function valueOf(document: Document.Parsed, maxAliasCount: number, text: string, places: Places) {
  try {
    return { value: document.toJS({ maxAliasCount }) as unknown, messages: [] };
  } catch (error) {
    // the library throws where aliases explode or lead nowhere: both are faults of the data
    const problem = error instanceof Error ? error.message : String(error);
    return { value: undefined, messages: [unresolved(problem, maxAliasCount, text, places)] };
  }
}

function unresolved(problem: string, maxAliases: number, text: string, places: Places): Message {
  if (problem.startsWith('Excessive alias count')) {
    const said = `The aliases of this document stand for more than ${maxAliases} repeats.`;
    const hint = 'Write the repeated parts out, or raise `maxAliases`.';
    return { code: 'limit-reached', severity: 'error', text: said, place: places.placeOf(0), hint };
  }
  const alias = /alias.*: (\S+)$/.exec(problem)?.[1];
  const at = alias === undefined ? 0 : Math.max(0, text.indexOf(`*${alias}`));
  return { code: 'yaml-invalid', severity: 'error', text: sentence(problem), place: places.placeOf(at) };
}

function faulty({ message, pos }: YAMLError, severity: 'error' | 'warning', places: Places): Message {
  return { code: 'yaml-invalid', severity, text: sentence(message), place: places.placeOf(...pos) };
}

const sentence = (text: string) => `${text.replace(/\s+/g, ' ').replace(/[.:]?\s*$/, '')}.`;

function tooDeep(maxDepth: number, places: Places): Message {
  return {
    code: 'limit-reached',
    severity: 'error',
    text: `This is nested deeper than ${maxDepth} lists and maps and was not read.`,
    place: places.placeOf(0),
    hint: 'Raise `maxDepth` if it is meant.',
  };
}
