import type { Competency, Ladder, Level } from '@ladderkit/core';

/** How much competencies weigh, by the id of the level and the id or title of the competency. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * How much each competency weighs at a level, by id. What is given wins, then the level's `meta.weights` (by id or title of the
 * competency, as a number or as `"30 %"`), then the competency's `meta.weight`.
 */
export function weightsOf({ competencies = [] }: Ladder, level: Level, given: Weights = {}): Map<string, number> {
  const own = Object.hasOwn(given, level.id) ? given[level.id] : level.meta?.['weights'];
  const weights = new Map<string, number>();
  for (const { id, meta } of competencies) add(weights, id, meta?.['weight']);
  if (typeof own !== 'object' || own === null) return weights;
  for (const [name, weight] of Object.entries(own)) add(weights, named(competencies, name)?.id ?? name, weight);
  return weights;
}

const named = (competencies: readonly Competency[], name: string) =>
  competencies.find(({ id }) => id === name) ??
  competencies.find(({ title }) => title.toLowerCase() === name.trim().toLowerCase());

function add(weights: Map<string, number>, id: string, said: unknown) {
  const [, digits] = typeof said === 'string' ? (/^\s*(\d+(?:\.\d+)?)\s*%?\s*$/.exec(said) ?? []) : [];
  const weight = digits === undefined ? said : Number(digits);
  if (typeof weight === 'number' && Number.isFinite(weight) && weight >= 0) weights.set(id, weight);
}
