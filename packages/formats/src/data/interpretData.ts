import { slugOf, type Message } from '@ladderkit/core';
import { createDraft, type LadderDraft } from '../interpret/LadderDraft';
import { finishLadder } from '../interpret/finishLadder';
import { headingMessages } from '../interpret/headingMessages';
import type { InterpretOptions } from '../interpret/InterpretOptions';
import { dropEmptyTracks } from '../interpret/dropEmptyTracks';
import { orderLevels } from '../interpret/orderLevels';
import { orderScales } from '../interpret/orderScales';
import { readIncludes } from '../interpret/readIncludes';
import type { Read } from '../Read';
import type { DataSource } from './DataSource';
import { titleOfKey } from './keyRole';
import { readSources } from './readSources';
import { append } from '../outline/append';

/**
 * Makes one ladder of structured data by a general rule: lists and maps of things with names, levels, criteria, examples and
 * ids; references by id are followed. What a key does not tell is told by what it holds.
 */
export function interpretData(sources: readonly DataSource[], options: InterpretOptions = {}): Read {
  const draft = createDraft();
  append(
    draft.sources,
    sources.map(({ path }) => ({ path, meta: {} })),
  );
  readSources(draft, sources);
  return finishDraft(draft, options);
}

/** Orders, names and writes a draft that was read from data. */
function finishDraft(draft: LadderDraft, options: InterpretOptions): Read {
  orderLevels(draft);
  readIncludes(draft);
  dropEmptyTracks(draft);
  orderScales(draft);
  append(draft.messages, headingMessages(draft));
  const [first] = draft.sources;
  const name = nameOf(draft.sources.map(({ path }) => path));
  const id = options.id ?? draft.id ?? slugOf(name);
  if (options.id === undefined && draft.id === undefined) draft.messages.push(idAssumed(id));
  if (draft.levels.length === 0 && first) draft.messages.push(withoutLevels(first.path));
  const value = finishLadder(draft, id, options.title ?? draft.title ?? titleOfKey(name));
  return { value, messages: draft.messages, unmapped: draft.unmapped };
}

/** The name of the only file, or of the folder that holds all of them. */
function nameOf(paths: readonly string[]): string {
  const [first = 'ladder', ...others] = paths.map((path) => path.split('/'));
  if (typeof first === 'string') return first;
  const end = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  const folder = others.length > 0 && end > 0 ? first[end - 1] : undefined;
  return folder ?? first.at(-1)?.replace(/\.\w+$/, '') ?? 'ladder';
}

const idAssumed = (id: string): Message => ({
  code: 'id-assumed',
  severity: 'info',
  text: `The ladder's id is “${id}”, after the file or folder.`,
  hint: 'Give the id, or write it into the file.',
});

const withoutLevels = (path: string): Message => ({
  code: 'without-levels',
  severity: 'warning',
  text: 'No level was found in this data.',
  place: { path, line: 1, column: 1 },
  hint: 'A level is an item of a list called `levels`, or what a field called `level` names.',
});
