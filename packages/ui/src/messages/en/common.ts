import type { Format } from '../../ladder-provider/createFormat';
import { levels } from './levels';

/** What the rows of a comparison are counted as. */
export type CountedChange =
  'added' | 'reworded' | 'related' | 'raised' | 'lowered' | 'split' | 'merged' | 'moved' | 'removed' | 'same';

/** Text that several components share. */
export const common = {
  ...levels,

  // what happened to a statement
  added: 'New',
  removed: 'Dropped',
  reworded: 'Reworded',
  moved: 'Moved',
  same: 'Unchanged',
  raised: 'Raised',
  lowered: 'Lowered',
  changed: 'Changed',
  change: 'Change',
  unchangedStep: 'unchanged',

  // duties
  antiPattern: 'What to avoid',

  // steps on a scale
  stepOf: (step: string, position: number, steps: number, { number }: Format) =>
    `${step}, ${number(position)} of ${number(steps)}`,
  noStep: 'not said',

  // everywhere
  level: 'Level',
  track: 'Track',
  filters: 'What is shown',
  otherRoles: 'Other roles',
  levelsByRank: 'Levels by track and rank',
  countChanges: (count: number, kind: CountedChange, { number }: Format) =>
    `${number(count)} ${
      {
        added: 'new',
        reworded: 'reworded',
        related: 'alike',
        raised: 'of them raised',
        lowered: 'of them lowered',
        split: 'split',
        merged: 'merged',
        moved: 'moved',
        removed: 'dropped',
        same: 'unchanged',
      }[kind]
    }`,
  view: 'View',
  countExamples: (count: number, { plural }: Format) => plural(count, { one: '# example', other: '# examples' }),
  sharedWith: 'Shared with',
  trackOf: (track: string) => `${track} track`,
  competency: 'Competency',
  everything: 'Everything',
  statements: 'Statements',
  copied: 'Copied',
  notCopied: 'The browser refused',
  oneMoment: 'One moment…',
};
