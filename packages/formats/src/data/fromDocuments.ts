import type { Message, Place, Unmapped } from '@ladderkit/core';
import { parseLadder, type Path } from '@ladderkit/core/schema';
import type { Read } from '../Read';
import type { DataSource } from './DataSource';
import { placeNouns } from './placeNouns';

/** Whether a value claims to be a ladder document of our own format. */
export function isDocument({ value }: DataSource): boolean {
  if (typeof value !== 'object' || value === null || !('format' in value)) return false;
  return typeof value.format === 'string' && /^(?:ladderkit\b|[\w-]+\/\d+$)/.test(value.format);
}

/**
 * Reads a ladder document. One ladder comes of one document: where there are several, the first is read, and a message says
 * so for each of the others. Items that could not be used are unmapped, so that nothing is lost.
 */
export function fromDocuments([first, ...others]: readonly DataSource[]): Read {
  if (first === undefined) return { value: undefined, messages: [], unmapped: [] };
  const paths = new Map<Place, Path>();
  const placeOf = (path: Path) => {
    const place = nearestPlace(first, path);
    paths.set(place, path);
    return place;
  };
  const { value, messages: found } = parseLadder(first.value, { placeOf });
  const messages = found.length === 0 ? [] : placedMessages(found, first, placeOf);
  const broken = value === undefined ? [[]] : messages.flatMap((message) => itemOf(message, paths));
  return {
    value,
    messages: [...messages, ...others.map((other) => notRead(other, first.path))],
    unmapped: [...new Map(broken.map((path) => [JSON.stringify(path), unmappedAt(first, path)])).values()],
  };
}

/** The same messages, those about a noun at its place in this document. */
function placedMessages(
  messages: readonly Message[],
  { value }: DataSource,
  placeOf: (path: Path) => Place,
): Message[] {
  const placed = parseLadder(placeNouns(value, placeOf), { placeOf }).messages;
  return messages.map((message, i) => (placed[i]?.text === message.text ? placed[i] : message));
}

const startOf = ({ path, placeOf }: DataSource): Place => placeOf([]) ?? { path, line: 1, column: 1 };

/** The place of a path, or of the nearest thing around it: what is missing has no place of its own. */
function nearestPlace(source: DataSource, path: Path): Place {
  for (let length = path.length; length > 0; length--) {
    const place = source.placeOf(path.slice(0, length));
    if (place) return place;
  }
  return startOf(source);
}

/** The list item that was left out because of a message. */
function itemOf({ code, place }: Message, paths: ReadonlyMap<Place, Path>): Path[] {
  const path = place && code === 'value-invalid' ? paths.get(place) : undefined;
  return path ? [path.slice(0, path.findLastIndex((key) => typeof key === 'number') + 1)] : [];
}

function unmappedAt(source: DataSource, path: Path): Unmapped {
  let value = source.value;
  for (const key of path) value = (value as Record<string | number, unknown>)[key];
  return { kind: 'json', text: JSON.stringify(value, null, 2), place: source.placeOf(path) ?? startOf(source) };
}

function notRead(other: DataSource, read: string): Message {
  return {
    code: 'document-not-read',
    severity: 'error',
    text: `This is a ladder document of its own; only “${read}” was read.`,
    place: startOf(other),
    hint: 'Read one ladder document at a time.',
  };
}
