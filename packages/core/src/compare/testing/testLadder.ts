import type { Ladder } from '../../model/Ladder';

/** A ladder for tests: `{ e4: { Design: ['Writes designs.'] } }`, levels by id, statements by competency title. */
export function testLadder(levels: Record<string, Record<string, string[]>>, more: Partial<Ladder> = {}): Ladder {
  const titles = [...new Set(Object.values(levels).flatMap((sections) => Object.keys(sections)))];
  return {
    format: 'ladderkit/1',
    id: 'mill',
    title: 'Mill',
    levels: Object.keys(levels).map((id) => ({ id, title: id.toUpperCase() })),
    competencies: titles.map((title) => ({ id: title.toLowerCase(), title })),
    expectations: Object.entries(levels).flatMap(([level, sections]) =>
      Object.entries(sections).flatMap(([title, texts]) =>
        texts.map((text, i) => ({
          id: `${level}.${title.toLowerCase()}.${i}`,
          level,
          competency: title.toLowerCase(),
          text,
        })),
      ),
    ),
    ...more,
  };
}
