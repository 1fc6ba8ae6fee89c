import type { Path } from '@ladderkit/core/schema';
import type { DraftExpectation } from '../interpret/LadderDraft';
import type { DataContext, DataReader } from './DataReader';
import { placeAt } from './DataReader';
import { statementsIn } from './statementsIn';

/** Reads a text as the statements of a level; without a level it is a note. Gives the first statement. */
export function readStatements(
  reader: DataReader,
  text: string,
  path: Path,
  context: DataContext,
  ownId?: string,
): DraftExpectation | undefined {
  if (LINK.test(text.trim())) {
    reader.said.add(path, text.trim(), 'a link to a page', placeAt(reader, path));
    return undefined;
  }
  if (context.level === undefined) {
    readNote(reader, text, path, context, 'note');
    return undefined;
  }
  let first: DraftExpectation | undefined;
  for (const { text: words, nested, numbers } of statementsIn(text)) {
    for (const number of numbers) reader.said.add(path, number, 'the number of an item', placeAt(reader, path));
    const statement = addStatement(reader, words, path, context, ownId);
    first ??= statement;
    for (const inner of nested) addStatement(reader, inner, path, { ...context, parent: statement ?? context.parent });
  }
  return first;
}

/** `pages/pilot.md#duties`: where the text stands, and no text itself. */
const LINK = /^[\w./@-]{1,200}\.(?:mdx?|markdown|html?)(?:#\S{1,200})?$/i;

function addStatement(reader: DataReader, text: string, path: Path, context: DataContext, ownId?: string) {
  const { level, competency, parent, kind } = context;
  if (level === undefined) return undefined;
  const statement: DraftExpectation = { level, text, sharedWith: [], place: placeAt(reader, path, text) };
  if (competency) statement.competency = competency;
  if (parent) statement.parent = parent;
  if (kind) statement.kind = kind;
  if (ownId !== undefined) statement.ownId = ownId;
  reader.draft.expectations.push(statement);
  return statement;
}

/** Keeps a text that is no expectation where it stands: with the noun it describes, or as a note. */
export function readNote(
  reader: DataReader,
  text: string,
  path: Path,
  { track, level, competency }: DataContext,
  kind: 'note' | 'summary',
): void {
  const words = text.trim();
  if (words === '') return;
  if (kind === 'summary' && level && !competency) level.summary.push(words);
  else if (kind === 'summary' && competency && !level) competency.summary.push(words);
  else if (kind === 'summary' && track && !level && !competency) track.summary.push(words);
  else
    reader.draft.notes.push({
      ...(kind === 'summary' && { kind }),
      text: words,
      track: level ? undefined : track,
      level,
      competency,
      place: placeAt(reader, path),
    });
}
