import type { Ladder, Note } from '@ladderkit/core';
import { readsAs } from './readsAs';
import { writeFrontMatter } from './writeFrontMatter';

/** The page that says what concerns the whole ladder. `notes` are those that no level's page could say. */
export function writeIndexPage(ladder: Ladder, notes: readonly Note[]): string {
  const paragraphs = ladder.summary?.split('\n\n') ?? [];
  const inBody = paragraphs.every((paragraph) => readsAs(paragraph, paragraph));
  const apart =
    ladder.notes?.filter(({ level }) => level === undefined || !ladder.levels.some(({ id }) => id === level)) ?? [];
  const front = writeFrontMatter({
    format: ladder.format,
    id: ladder.id,
    title: ladder.title,
    version: ladder.version,
    language: ladder.language,
    summary: inBody ? undefined : ladder.summary,
    tracks: ladder.tracks?.map(withoutPlace),
    scales: ladder.scales?.map((scale) => ({ ...withoutPlace(scale), steps: scale.steps.map(withoutPlace) })),
    competencies: ladder.competencies?.map(withoutPlace),
    levels: ladder.levels.map(({ id }) => id),
    notes: [...apart, ...notes].map(withoutPlace),
    meta: ladder.meta,
  });
  return inBody && paragraphs.length > 0 ? `${front}\n${paragraphs.join('\n\n')}\n` : front;
}

/** A noun as front matter holds it: places are of the source it came from. */
export function withoutPlace<Noun extends { place?: unknown }>(noun: Noun): Omit<Noun, 'place'> {
  const { place: _, ...rest } = noun;
  return rest;
}
