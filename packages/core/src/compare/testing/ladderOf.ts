import type { Ladder } from '../../model/Ladder';

interface LevelToTest {
  track?: string;
  title?: string;
  says: string[];
}

/** A ladder for tests of what moves: `{ e4: { track: 'makers', says: ['Writes designs.'] } }`, levels by id. */
export function ladderOf(levels: Record<string, LevelToTest>): Ladder {
  const tracks = [...new Set(Object.values(levels).flatMap(({ track }) => track ?? []))];
  return {
    format: 'ladderkit/1',
    id: 'forge',
    title: 'Forge',
    tracks: tracks.map((id) => ({ id, title: id })),
    levels: Object.entries(levels).map(([id, { track, title = id }]) => ({ id, title, ...(track && { track }) })),
    expectations: Object.entries(levels).flatMap(([level, { says }]) =>
      says.map((text) => ({ id: `${level}.${text.replace(/\W+/g, '-')}`, level, text })),
    ),
  };
}
