import type { Ladder } from '../../model/Ladder';
import type { Side } from '../Comparison';
import { defined } from '../defined';
import type { Part } from '../LadderPart';

/** The nouns of one side that rows, pairs and steps refer to. */
export function sideOf({ ladder, levels }: Part): Side {
  return {
    ladder: ladderOf(ladder),
    tracks: (ladder.tracks ?? []).map(({ id, title }) => ({ id, title })),
    levels: levels.map(({ id, title, code, track, rank, kind }) => defined({ id, title, code, track, rank, kind })),
    competencies: (ladder.competencies ?? []).map(({ id, title, parent }) => defined({ id, title, parent })),
    scales: (ladder.scales ?? []).map(({ id, title, steps }) => ({
      id,
      title,
      steps: steps.map((step) => defined({ id: step.id, title: step.title, rank: step.rank })),
    })),
  };
}

const ladderOf = ({ id, title, version, language }: Ladder): Side['ladder'] =>
  defined({ id, title, version, language });
