import type { Ladder, Level, Place, Source } from '@ladderkit/core';

/** A file that a level was read from, and the lines it stands on there. */
export interface LevelSource {
  source: Source;
  first: number;
  last: number;
}

/** Where a level and its own statements stand, file by file. */
export function sourcesOf(ladder: Ladder, level: Level): LevelSource[] {
  const places = [
    level.place,
    ...ladder.expectations.filter((each) => each.level === level.id).map(({ place }) => place),
  ];
  const byPath = new Map<string, LevelSource>();
  for (const place of places) if (place) widen(byPath, ladder, place);
  return [...byPath.values()];
}

function widen(byPath: Map<string, LevelSource>, { sources = [] }: Ladder, { path, line, end }: Place): void {
  const known = byPath.get(path);
  const last = end?.line ?? line;
  byPath.set(path, {
    source: known?.source ?? sources.find((source) => source.path === path) ?? { path },
    first: Math.min(known?.first ?? line, line),
    last: Math.max(known?.last ?? last, last),
  });
}
