import type { Ladder } from '../model/Ladder';
import type { Level } from '../model/Level';
import type { Track } from '../model/Track';

/** The levels that a person may mean by a name: an id, else a code, else a title or alias; case does not matter. */
export function findLevels(ladder: Ladder, name: string): Level[] {
  return firstMatch(ladder.levels, name, [
    (level) => [level.id],
    (level) => [level.code],
    (level) => [level.title, ...(level.aliases ?? [])],
  ]);
}

/** The tracks that a person may mean by a name: an id, else a title; case does not matter. */
export function findTracks(ladder: Ladder, name: string): Track[] {
  return firstMatch(ladder.tracks ?? [], name, [(track) => [track.id], (track) => [track.title]]);
}

function firstMatch<Noun>(
  nouns: readonly Noun[],
  name: string,
  namings: ((noun: Noun) => (string | undefined)[])[],
): Noun[] {
  const wanted = name.trim().toLowerCase();
  for (const names of namings) {
    const found = nouns.filter((noun) => names(noun).some((each) => each?.trim().toLowerCase() === wanted));
    if (found.length > 0) return found;
  }
  return [];
}
