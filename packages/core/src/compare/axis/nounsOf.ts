import type { Pair } from '../Comparison';
import type { Part } from '../LadderPart';

/** A level, competency, track or scale, as far as it is compared. */
export interface Named {
  id: string;
  title: string;
  code?: string | undefined;
  rank?: number | undefined;
}

/** What one side has of each noun. */
export function nounsOf({ ladder, levels }: Part): Record<Pair['noun'], readonly Named[]> {
  const { competencies = [], tracks = [], scales = [] } = ladder;
  return { level: levels, competency: competencies, track: tracks, scale: scales };
}
