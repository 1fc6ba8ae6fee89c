import type { DraftLevel, LadderDraft } from './LadderDraft';

/** Ranks of the levels of each track where their order is known; the list runs track by track, lowest first, roles last. */
export function orderLevels(draft: LadderDraft): void {
  if (!draft.own) assumeRanks(draft);
  if (draft.levelsListed) return;
  const group = (level: DraftLevel) =>
    level.kind === 'role' ? draft.tracks.length : level.track ? draft.tracks.indexOf(level.track) : -1;
  draft.levels.sort((a, b) => group(a) - group(b) || (a.rank ?? 0) - (b.rank ?? 0));
}

function assumeRanks(draft: LadderDraft): void {
  for (const track of [undefined, ...draft.tracks]) {
    const levels = draft.levels.filter((level) => level.track === track && (level.kind ?? 'level') === 'level');
    if (levels.length < 2 || levels.some(({ rank }) => rank !== undefined)) continue;
    const numbers = levels.map(({ number }) => number);
    const distinct = new Set(numbers).size === numbers.length && !numbers.includes(undefined);
    levels.forEach((level, at) => (level.rank = distinct ? numbers[at] : at + 1));
  }
}
