import type { Side, SideLevel } from '../../compare/Comparison';
import { levelName } from '../report/phrases';

/** Names the levels of a side so that no two are alike: where titles repeat, as IC2 on several tracks, the track stands beside. */
export function distinctNames(
  { levels, tracks }: Side,
  nameOf: (level: SideLevel) => string = levelName,
): (level: SideLevel) => string {
  const counts = (nameOf === levelName && counted.get(levels)) || countNames(levels, nameOf);
  if (nameOf === levelName) counted.set(levels, counts);
  return (level) => {
    const name = nameOf(level);
    const track = tracks.find(({ id }) => id === level.track);
    return track && (counts.get(name) ?? 0) > 1 ? `${name}, ${track.title}` : name;
  };
}

/** The levels of a side are asked for by every line of a changelog. */
const counted = new WeakMap<readonly SideLevel[], ReadonlyMap<string, number>>();

function countNames(levels: readonly SideLevel[], nameOf: (level: SideLevel) => string) {
  const counts = new Map<string, number>();
  for (const level of levels) counts.set(nameOf(level), (counts.get(nameOf(level)) ?? 0) + 1);
  return counts;
}
