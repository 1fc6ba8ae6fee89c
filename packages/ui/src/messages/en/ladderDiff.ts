import type { Format } from '../../ladder-provider/createFormat';

/** Text of `LadderDiff`. */
export const ladderDiff = {
  whatChanged: (ladder: string) => `What changed in ${ladder}`,
  fromVersionTo: (from: string, to: string) => `From version ${from} to ${to}`,
  proposedVersion: 'Proposed version',
  semantic: (version: 'major' | 'minor' | 'patch') => ({ major: 'Major', minor: 'Minor', patch: 'Patch' })[version],
  askMore: (count: number, { plural }: Format) =>
    plural(count, { one: '# change asks more of people.', other: '# changes ask more of people.' }),
  askLess: (count: number, { plural }: Format) =>
    plural(count, { one: '# change asks less of people.', other: '# changes ask less of people.' }),
  levelsGone: (titles: string[], { list }: Format) => `Gone: ${list(titles)}.`,
  levelsCome: (titles: string[], { list }: Format) => `New: ${list(titles)}.`,
  inAnotherPlaceCount: (count: number, { plural }: Format) =>
    plural(count, { one: '# change of place or name.', other: '# changes of place or name.' }),
  wordedAnewCount: (count: number, { plural }: Format) =>
    plural(count, { one: '# statement worded anew, same meaning.', other: '# statements worded anew, same meaning.' }),
  proseCount: (count: number, { plural }: Format) =>
    plural(count, { one: '# summary or note changed.', other: '# summaries and notes changed.' }),
  forPeople: 'What the changes mean for people, by level',
  forPersonAt: 'For a person at',
  asksLess: 'asks less',
  asksMore: 'asks more',
  wordedAnew: 'worded anew',
  noChange: 'no change',
  countOf: (count: number, { number }: Format) => number(count),
  allOf: (what: string) => `${what}: all`,
  meaning: (meaning: 'more' | 'less' | 'place' | 'anew' | 'prose') =>
    ({
      more: 'Asks more',
      less: 'Asks less',
      place: 'In another place',
      anew: 'Worded anew',
      prose: 'Summaries and notes',
    })[meaning],
  changesAtLevels: (changes: number, levels: number, { plural }: Format) => {
    const count = plural(changes, { one: '# change', other: '# changes' });
    return levels === 0 ? count : `${count}, ${plural(levels, { one: '# level', other: '# levels' })}`;
  },
  showStatements: (count: number, { plural }: Format) =>
    plural(count, { one: 'Show # change', other: 'Show # changes' }),
  nothingChanged: 'Nothing changed between the two versions.',
  nothingPasses: 'No change is of this kind.',
  noun: (noun: 'level' | 'competency' | 'track' | 'scale' | 'ladder') =>
    ({ level: 'level', competency: 'competency', track: 'track', scale: 'scale', ladder: 'ladder' })[noun],
  pairWord: (change: 'same' | 'renamed' | 'reranked' | 'split' | 'merged' | 'added' | 'removed' | 'related') =>
    ({
      same: 'Unchanged',
      renamed: 'Renamed',
      reranked: 'Other rank',
      split: 'Split',
      merged: 'Merged',
      added: 'New',
      removed: 'Dropped',
      related: 'Alike',
    })[change],
  listOf: (titles: string[], { list }: Format) => list(titles),
  statementsConcerned: (count: number, { plural }: Format) =>
    plural(count, { one: '# statement', other: '# statements' }),
  scaleName: (scale: string) => `${scale}: `,
};
