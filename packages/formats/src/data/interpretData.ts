import { slugOf, type Message } from '@ladderkit/core';
import { createDraft, type LadderDraft } from '../interpret/LadderDraft';
import { finishLadder, headingMessages } from '../interpret/finishLadder';
import type { InterpretOptions } from '../interpret/InterpretOptions';
import { orderLevels } from '../interpret/orderLevels';
import { orderScales } from '../interpret/orderScales';
import type { Read } from '../Read';
import type { DataSource } from './DataSource';
import { readSources } from './readSources';

/**
 * Makes one ladder of structured data by a general rule: lists and maps of things with names, levels, criteria, examples and
 * ids; references by id are followed. What a key does not tell is told by what it holds.
 */
export function interpretData(sources: readonly DataSource[], options: InterpretOptions = {}): Read {
  const draft = createDraft();
  draft.sources.push(...sources.map(({ path }) => ({ path, meta: {} })));
  readSources(draft, sources);
  return finishDraft(draft, options);
}

/** Orders, names and writes a draft that was read from data. */
export function finishDraft(draft: LadderDraft, options: InterpretOptions): Read {
  orderLevels(draft);
  orderScales(draft);
  draft.messages.push(...headingMessages(draft));
  const [first] = draft.sources;
  const name =
    first?.path
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? 'ladder';
  const id = options.id ?? draft.id ?? slugOf(name);
  if (options.id === undefined && draft.id === undefined) draft.messages.push(idAssumed(id));
  if (draft.levels.length === 0 && first) draft.messages.push(withoutLevels(first.path));
  const value = finishLadder(draft, id, options.title ?? draft.title ?? name);
  return { value, messages: draft.messages, unmapped: draft.unmapped };
}

const idAssumed = (id: string): Message => ({
  code: 'id-assumed',
  severity: 'info',
  text: `The ladder's id is “${id}”, after the file.`,
  hint: 'Give the id, or write it into the file.',
});

const withoutLevels = (path: string): Message => ({
  code: 'without-levels',
  severity: 'warning',
  text: 'No level was found in this data.',
  place: { path, line: 1, column: 1 },
  hint: 'A level is an item of a list called `levels`, or what a field called `level` names.',
});
