import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findLevels, findTracks, nearest, type Ladder } from '@ladderkit/core';
import { UsageError } from '../terminal/UsageError';

/** A path, and the level or track that is meant of it. */
export interface Target {
  path: string;
  name?: string | undefined;
}

/** Which part of a ladder is meant; neither: all of it. Both are ids. */
export interface PartName {
  level?: string | undefined;
  track?: string | undefined;
}

/** Reads `PATH`, `PATH#LEVEL` or `PATH#TRACK`. A `#` may stand in a path too: the longest path that exists is meant. */
export function targetOf(argument: string, directory: string): Target {
  const exists = (path: string) => path !== '' && existsSync(resolve(directory, path));
  if (!argument.includes('#') || exists(argument)) return { path: argument };
  const marks = Array.from(argument.matchAll(/#/g), ({ index }) => index);
  const at = marks.findLast((mark) => exists(argument.slice(0, mark))) ?? marks[0] ?? argument.length;
  const [path, name] = [argument.slice(0, at), argument.slice(at + 1)];
  if (path === '' || name.trim() === '') {
    throw new UsageError(`"${argument}" names ${path === '' ? 'no path' : 'no level or track after the "#"'}.`, FORM);
  }
  return { path, name };
}

const FORM = 'Write PATH, PATH#LEVEL or PATH#TRACK; quote it for your shell when it holds spaces.';

/** Finds the level or track that is meant by an id, code or title. Throws a usage error where none or more than one fits. */
export function resolvePart(ladder: Ladder, { path, name }: Target): PartName {
  if (name === undefined) return {};
  const [levels, tracks] = [findLevels(ladder, name), findTracks(ladder, name)];
  const [level, track] = [levels[0], tracks[0]];
  if (level && track) {
    throw new UsageError(
      `"${name}" is both a level and a track of ${path}.`,
      `Name the level by its id or code (${[level.id, level.code].filter(Boolean).join(', ')}) or the track by its id (${track.id}), whichever differs.`,
    );
  }
  const several = levels.length > 1 ? levels : tracks.length > 1 ? tracks : [];
  if (several.length > 0) {
    throw new UsageError(
      `"${name}" fits more than one ${levels.length > 1 ? 'level' : 'track'} of ${path}: ${several.map(({ id, title }) => `${id} (${title})`).join(', ')}.`,
      'Name it by its id.',
    );
  }
  if (level) return { level: level.id };
  if (track) return { track: track.id };
  throw unknownName(ladder, path, name);
}

/** How many levels and tracks are listed when a name fits none. */
const LISTED = 40;

function unknownName(ladder: Ladder, path: string, name: string): UsageError {
  const levels = ladder.levels.map(({ id, code }) =>
    code === undefined || code.toLowerCase() === id.toLowerCase() ? id : `${id} (${code})`,
  );
  const tracks = (ladder.tracks ?? []).map(({ id }) => id);
  const list = (noun: string, ids: readonly string[]) =>
    ids.length === 0
      ? []
      : [
          `${noun}: ${ids.slice(0, LISTED).join(', ')}${ids.length > LISTED ? ` and ${ids.length - LISTED} more` : ''}.`,
        ];
  const names = [
    ...ladder.levels.flatMap(({ id, code, title }) => [id, code ?? id, title]),
    ...tracks,
    ...(ladder.tracks ?? []).map(({ title }) => title),
  ];
  const near = nearest(name, names);
  return new UsageError(
    [`There is no level or track "${name}" in ${path}.`, ...list('Levels', levels), ...list('Tracks', tracks)].join(
      '\n  ',
    ),
    near === undefined ? undefined : `Did you mean "${path}#${near}"?`,
  );
}
