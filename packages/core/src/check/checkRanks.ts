import type { Message } from '../message/Message';
import type { Ladder } from '../model/Ladder';
import type { Place } from '../model/Place';

interface Ranked {
  id: string;
  rank?: number | undefined;
  place?: Place | undefined;
}

/** Ranks out of order: the levels of a track and the steps of a scale run one way, up or down, as the list does. */
export function checkRanks(ladder: Ladder): Message[] {
  const tracks = new Map<string | undefined, Ranked[]>();
  for (const level of ladder.levels) {
    if ((level.kind ?? 'level') === 'level') tracks.set(level.track, [...(tracks.get(level.track) ?? []), level]);
  }
  return [
    ...[...tracks].flatMap(([track, levels]) => outOfOrder(`levels of track "${track ?? '(none)'}"`, levels)),
    ...(ladder.scales ?? []).flatMap((scale) => outOfOrder(`steps of scale "${scale.id}"`, scale.steps)),
  ];
}

function outOfOrder(list: string, items: readonly Ranked[]): Message[] {
  const ranked = items.filter((item) => item.rank !== undefined);
  const turns = (direction: 1 | -1) =>
    ranked.slice(1).flatMap((item, i) => {
      const before = ranked[i];
      const step = (item.rank ?? 0) - (before?.rank ?? 0);
      return before && step * direction < 0 ? [{ before, item }] : [];
    });
  const [up, down] = [turns(1), turns(-1)];
  const fewest = up.length <= down.length ? up : down;
  return fewest.map(({ before, item }) => ({
    code: 'rank-out-of-order',
    severity: 'warning',
    text: `The ${list} are out of order: "${item.id}" has rank ${item.rank} and comes after "${before.id}" with rank ${before.rank}.`,
    place: item.place,
    hint: 'Change the rank, or the order of the list.',
  }));
}
