import type { LadderDraft } from './LadderDraft';

/** Ranks of the levels of each track, where their order is known. */
export function orderLevels(draft: LadderDraft): void {
  for (const track of [undefined, ...draft.tracks]) {
    const levels = draft.levels.filter((level) => level.track === track && (level.kind ?? 'level') === 'level');
    if (levels.length < 2 || levels.some(({ rank }) => rank !== undefined)) continue;
    const numbers = levels.map(({ number }) => number);
    const distinct = new Set(numbers).size === numbers.length && !numbers.includes(undefined);
    levels.forEach((level, at) => (level.rank = distinct ? numbers[at] : at + 1));
  }
}
