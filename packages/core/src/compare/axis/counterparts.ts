import type { Axis } from '../Comparison';
import type { Part } from '../LadderPart';

/** Which noun of the `to` side is the one of the `from` side, by id. */
export interface Counterparts {
  level: (from: string) => string | undefined;
  competency: (from: string) => string | undefined;
  track: (from: string) => string | undefined;
  scale: (from: string) => string | undefined;
}

/** Nouns correspond by id within one ladder (across its versions too), and by title where ids differ. */
export function counterparts(axis: Axis, from: Part, to: Part): Counterparts {
  const byId = axis !== 'company';
  const finder = (left: readonly Named[], right: readonly Named[]) => {
    const ids = new Set(right.map(({ id }) => id));
    const titles = new Map([...right].reverse().map((noun) => [keyOf(noun.title), noun.id]));
    const found = new Map(left.map(({ id, title }) => [id, byId && ids.has(id) ? id : titles.get(keyOf(title))]));
    return (id: string) => found.get(id);
  };
  return {
    level: finder(from.levels, to.levels),
    competency: finder(from.ladder.competencies ?? [], to.ladder.competencies ?? []),
    track: finder(from.ladder.tracks ?? [], to.ladder.tracks ?? []),
    scale: finder(from.ladder.scales ?? [], to.ladder.scales ?? []),
  };
}

interface Named {
  id: string;
  title: string;
}

const keyOf = (title: string) =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
