import { levelsOfTrack, type Ladder, type Level, type Track } from '@ladderkit/core';

/** One figure: tracks side by side over the ranks they share. A track with ranks of its own is a figure of its own. */
export interface Lattice {
  /** `undefined` stands for the levels that name no track. */
  tracks: (Track | undefined)[];
  /** The highest rank first; levels without a rank last. */
  rows: LatticeRow[];
}

export interface LatticeRow {
  /** Absent: the order of these levels is not known. */
  rank?: number | undefined;
  /** One a track, in the order of `tracks`. */
  cells: LatticeCell[];
}

export interface LatticeCell {
  level?: Level | undefined;
  /** Whether the rail of the track runs on above and below the middle of this row. */
  up: boolean;
  down: boolean;
  /** Whether a rung runs from here to the next track. */
  rung: boolean;
}

/** The figures of a ladder's tracks. Tracks that share ranks come as one, where the first of them stands. */
export function latticesOf(ladder: Ladder): Lattice[] {
  const tracks = [...(ladder.tracks ?? [])];
  const named = new Set(tracks.map(({ id }) => id));
  for (const { track: id } of ladder.levels) {
    // a track that is not described still holds its levels
    if (id !== undefined && !named.has(id)) tracks.push({ id, title: id });
    if (id !== undefined) named.add(id);
  }
  const withLevels = tracks.filter(({ id }) => levelsOfTrack(ladder, id).length > 0);
  const shared = withLevels.filter(({ ranks }) => ranks === 'shared');
  const groups = withLevels.flatMap((track) =>
    track.ranks !== 'shared' ? [[track]] : track === shared[0] ? [shared] : [],
  );
  const none = levelsOfTrack(ladder, undefined).length > 0 ? [[undefined]] : [];
  return [...groups, ...none].map((group) => latticeOf(ladder, group));
}

function latticeOf(ladder: Ladder, tracks: (Track | undefined)[]): Lattice {
  const levels = tracks.map((track) => levelsOfTrack(ladder, track?.id));
  const ranks = [...new Set(levels.flat().flatMap(({ rank }) => rank ?? []))].sort((a, b) => b - a);
  const ranked = ranks.flatMap((rank) => rowsOfRank(levels, rank));
  const ends = tracks.map((_, track) => {
    const has = ({ cells }: { cells: (Level | undefined)[] }) => cells[track] !== undefined;
    return { top: ranked.findIndex(has), bottom: ranked.findLastIndex(has) };
  });
  const rows = ranked.map(({ rank, cells }, row) => ({
    rank,
    cells: cells.map((level, track) => ({ level, ...rail(row, ends[track]), rung: hasRung(cells, track) })),
  }));
  return { tracks, rows: [...rows, ...unrankedRows(levels)] };
}

/** The levels of one rank by track. Where a track has several of them, they stand in rows below each other, all of that rank. */
function rowsOfRank(levels: Level[][], rank: number) {
  const ofRank = levels.map((ofTrack) => ofTrack.filter((level) => level.rank === rank));
  const rows = Math.max(...ofRank.map(({ length }) => length));
  return Array.from({ length: rows }, (_, i) => ({ rank, cells: ofRank.map((ofTrack) => ofTrack[i]) }));
}

/** Levels without a rank: a row each, on no rail and no rung, because nothing says what stands above what. */
function unrankedRows(levels: Level[][]): LatticeRow[] {
  return levels.flatMap((ofTrack, at) =>
    ofTrack
      .filter(({ rank }) => rank === undefined)
      .map((level) => ({
        cells: levels.map((_, i) => ({ level: i === at ? level : undefined, up: false, down: false, rung: false })),
      })),
  );
}

/** A rail runs from the highest level of its track to the lowest. */
const rail = (row: number, { top, bottom } = { top: -1, bottom: -1 }) => ({
  up: row > top && row <= bottom,
  down: row >= top && row < bottom,
});

/** A rung runs between the outermost levels of a rank. */
const hasRung = (cells: (Level | undefined)[], track: number) =>
  cells.slice(0, track + 1).some(Boolean) && cells.slice(track + 1).some(Boolean);
