import type { DraftLevel, DraftTrack, LadderDraft } from './LadderDraft';
import { normalTitle } from './normalTitle';

/**
 * The track on which more than half of some levels stand already, found by their titles and codes. With a path only what that
 * file says of them counts: other departments may have levels of the same names.
 */
export function knownTrack(
  draft: LadderDraft,
  names: readonly string[],
  count: number,
  path?: string,
): DraftTrack | undefined {
  const wanted = new Set(names.map(normalTitle));
  const votes = new Map<DraftTrack, number>();
  const isHere = ({ headings }: DraftLevel) => path === undefined || headings.some(({ place }) => place.path === path);
  for (const level of draft.levels) {
    const { track, title, code } = level;
    if (track && [title, code ?? ''].some((name) => wanted.has(normalTitle(name))) && isHere(level))
      votes.set(track, (votes.get(track) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > count ? best[0] : undefined;
}
