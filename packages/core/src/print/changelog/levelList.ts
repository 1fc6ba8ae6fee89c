import type { Side, SideLevel } from '../../compare/Comparison';
import { distinctNames } from './distinctNames';

/** `P1, P2`; where names repeat on several tracks, track by track: `Boats: 1, 2; Docks: 1`. */
export function levelList(levels: readonly SideLevel[], side: Side): string {
  const nameOf = ({ code, title }: SideLevel) => code ?? title;
  const distinct = distinctNames(side, nameOf);
  if (levels.every((level) => distinct(level) === nameOf(level))) return levels.map(nameOf).join(', ');
  const tracks = new Map<string | undefined, string[]>();
  for (const level of levels) tracks.set(level.track, [...(tracks.get(level.track) ?? []), nameOf(level)]);
  return [...tracks]
    .map(([track, names]) =>
      [side.tracks.find(({ id }) => id === track)?.title, names.join(', ')].filter(Boolean).join(': '),
    )
    .join('; ');
}
