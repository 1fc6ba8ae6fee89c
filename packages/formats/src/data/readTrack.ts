import type { Path } from '@ladderkit/core/schema';
import { trackNamed } from '../interpret/draftNouns';
import { isData, placeAt, wordsIn, type DataContext, type DataReader } from './DataReader';
import { fieldOf } from './fieldOf';
import { titleOfKey } from './keyRole';
import { readFields, readRecord } from './readRecord';
import { readItems } from './readValue';

/**
 * Reads one of several tracks. Where all that a track holds is levels without names, the same for every one of them, it is a
 * competency with descriptions by level.
 */
export function readTrack(reader: DataReader, item: unknown, path: Path, context: DataContext, all: unknown): void {
  const key = path.at(-1);
  const name = isData(item) ? fieldOf(item, 'name') : undefined;
  const words = wordsIn(item);
  const short = words !== undefined && words.split(/\s+/).length <= 4;
  const title = wordsIn(name?.value) ?? (typeof key === 'string' && !short ? titleOfKey(key) : words);
  if (isData(item) && (title === undefined || Object.values(all as object).filter(onlyNumbersLevels).length > 1)) {
    return readRecord(reader, item, path, context);
  }
  if (title === undefined) return readItems(reader, item, path, context);
  const known = reader.draft.tracks.length;
  const track = trackNamed(reader.draft, title, placeAt(reader, name ? [...path, name.key] : path));
  const id = isData(item) ? fieldOf(item, 'id') : undefined;
  if (id && wordsIn(id.value) !== undefined) {
    track.ownId ??= wordsIn(id.value)?.replace(/[\s#]+/g, '-');
    reader.said.add([...path, id.key], id.value, 'an id', placeAt(reader, [...path, id.key]));
  }
  const read = new Set([name?.key, id?.key].filter((each) => each !== undefined));
  if (isData(item)) readFields(reader, item, path, { ...context, track }, read);
  else if (words === undefined) readItems(reader, item, path, { ...context, track });
  else if (words !== title) track.summary.push(words);
  else if (track.title !== words || reader.draft.tracks.length === known)
    reader.said.add(path, words, 'a track', placeAt(reader, path));
}

/** Whether the levels of a track have neither names nor codes. */
function onlyNumbersLevels(track: unknown): boolean {
  const levels = isData(track) ? fieldOf(track, 'levels')?.value : undefined;
  if (!Array.isArray(levels) || levels.length === 0) return false;
  return levels.every(
    (level) => isData(level) && !fieldOf(level, 'name') && !fieldOf(level, 'code') && !fieldOf(level, 'id'),
  );
}
