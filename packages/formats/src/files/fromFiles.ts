import type { Message, Unmapped } from '@ladderkit/core';
import type { DataSource } from '../data/DataSource';
import { fromDocuments, isDocument } from '../data/fromDocuments';
import { holdsLadder } from '../data/holdsLadder';
import { interpretData } from '../data/interpretData';
import { readSources } from '../data/readSources';
import { decodeText } from '../decode/decodeText';
import { interpretOutlines } from '../interpret/interpretOutlines';
import type { InterpretOptions } from '../interpret/InterpretOptions';
import type { Outline } from '../outline/Outline';
import type { Read } from '../Read';
import type { SourceFile } from '../SourceFile';
import { chooseFiles, leftAlone } from './chooseFiles';
import { isDocumentFile } from './mayHoldLadder';
import { findCopies, type Copy, type Part } from './findCopies';
import { formatOf } from './formatOf';
import { joinIndex } from './joinIndex';
import { parseFiles, type FileLimits } from './parseFiles';

export interface FromFilesOptions extends InterpretOptions, FileLimits {}

/**
 * Reads the ladder that stands in a set of files, whatever their formats: files that were dropped into a page, or a folder.
 * It finds which of them belong to the ladder, joins an index in YAML or JSON with the pages that hold its text, and says in
 * messages what it decided. Of a ladder that stands there in two formats, the fuller one is read. Pure: it reads nothing but
 * its arguments.
 *
 * @example
 * const { value, messages } = fromFiles([{ path: 'careers/levels.yml', content }, { path: 'careers/l3.md', content }]);
 */
export function fromFiles(files: readonly SourceFile[], options: FromFilesOptions = {}): Read {
  const { chosen, others } = chooseFiles(files);
  const { sources, outlines, messages, unmapped } = parseFiles(chosen, options);
  const { value, left, ...read } = interpret(sources, outlines, options);
  const found = value !== undefined && value.levels.length > 0;
  const leftPaths = new Set([...others, ...left].map(({ path }) => path));
  return {
    value,
    messages: [...messages.map(found ? unreadBeside : same), ...read.messages, ...leftAlone(others)],
    unmapped: [...unmapped, ...read.unmapped, ...files.filter(({ path }) => leftPaths.has(path)).flatMap(unmappedFile)],
  };
}

/** A ladder, and the files that are no part of it. */
interface Interpreted extends Read {
  left: readonly { path: string }[];
}

function interpret(
  sources: readonly DataSource[],
  outlines: readonly Outline[],
  options: InterpretOptions,
): Interpreted {
  const documents = sources.filter(isDocument);
  if (documents.length > 0) {
    const left = [...sources.filter((source) => !isDocument(source)), ...outlines];
    const read = fromDocuments(documents);
    return { ...read, messages: [...read.messages, ...left.map(besideDocument)], left };
  }
  if (outlines.length === 0) return { ...interpretData(sources, options), left: [] };
  const formats = new Set(outlines.map(({ path }) => formatOf(path)));
  if (sources.length === 0 && formats.size < 2) return { ...interpretOutlines(outlines, options), left: [] };
  return interpretTogether(sources, outlines, options);
}

/** Reads files of several formats as one ladder. */
function interpretTogether(
  sources: readonly DataSource[],
  outlines: readonly Outline[],
  options: InterpretOptions,
): Interpreted {
  const holding = sources.filter(({ value }) => holdsLadder(value));
  const { outlines: pages, indexes, messages } = joinIndex(holding, outlines);
  const parts: Part<DataSource | Outline>[] = [
    { items: holding, ladder: indexes.size > 0 ? undefined : interpretData(holding).value },
    ...OUTLINED.map((format) => {
      const items = pages.filter(({ path }) => formatOf(path) === format);
      return { items, ladder: items.length === 0 ? undefined : interpretOutlines(items).value };
    }),
  ];
  const copies = findCopies(parts);
  const left = copies.flatMap(({ part }) => part.items);
  const data = sources.filter((source) => !left.includes(source));
  const read = interpretOutlines(
    pages.filter((page) => !left.includes(page)),
    options,
    { paths: data.map(({ path }) => path), read: (draft) => readSources(draft, data) },
  );
  const said = copies.flatMap((copy) => copy.part.items.map(({ path }) => saidAgain(path, copy)));
  return { ...read, messages: [...messages, ...read.messages, ...said], left };
}

const OUTLINED = ['markdown', 'html', 'csv'] as const;

const same = (message: Message) => message;

/** Beside a ladder that was read, a document that is known to be no text is no error. */
const unreadBeside = (message: Message): Message =>
  UNREAD.includes(message.code) && isDocumentFile(message.place?.path ?? '')
    ? {
        ...message,
        severity: 'warning',
        hint: `${message.hint ?? ''} Delete it if it is no part of the ladder.`.trim(),
      }
    : message;

const UNREAD: readonly Message['code'][] = ['file-binary', 'file-unsupported'];

const besideDocument = ({ path }: { path: string }): Message => ({
  code: 'not-read-as-ladder',
  severity: 'warning',
  text: 'A ladder document stands beside this file and says all of the ladder; this file was not made part of it.',
  place: { path, line: 1, column: 1 },
  hint: 'Read it by itself if it is a ladder.',
});

const saidAgain = (path: string, { of, share }: Copy<{ path: string }>): Message => ({
  code: 'not-read-as-ladder',
  severity: 'warning',
  text: `${Math.round(share * 100)} % of the statements here stand in ${namesOf(of)} too: this is the same ladder again, and was not read.`,
  place: { path, line: 1, column: 1 },
  hint: 'Read it by itself if it is a ladder of its own.',
});

const namesOf = ({ items: [first, ...others] }: Part<{ path: string }>) =>
  `“${first?.path ?? ''}”${others.length > 0 ? ` and ${others.length} more` : ''}`;

function unmappedFile(file: SourceFile): Unmapped[] {
  const { text } = decodeText(file);
  return text === '' ? [] : [{ kind: 'file', text, place: { path: file.path, line: 1, column: 1 } }];
}
