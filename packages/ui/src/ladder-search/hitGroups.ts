import type { SearchHit } from '@ladderkit/core/search';

export interface HitGroup {
  noun: SearchHit['noun'];
  hits: SearchHit[];
  /** Index of its first hit, counted over all groups. */
  start: number;
}

/** The hits by noun; the group of the best hit comes first, and in a group the best hit. */
export function hitGroups(hits: readonly SearchHit[]): HitGroup[] {
  const nouns = [...new Set(hits.map(({ noun }) => noun))];
  let start = 0;
  return nouns.map((noun) => {
    const group = { noun, hits: hits.filter((hit) => hit.noun === noun), start };
    start += group.hits.length;
    return group;
  });
}
