import type { Format } from '../../ladder-provider/createFormat';

/** What the rows of a comparison are counted as. */
export type CountedChange =
  'added' | 'reworded' | 'related' | 'raised' | 'lowered' | 'split' | 'merged' | 'moved' | 'removed' | 'same';

/** Text of `LevelDiff`. */
export const levelDiff = {
  view: 'View',
  unified: 'Unified',
  sideBySide: 'Side by side',
  onlyNew: 'Only what is new',
  copyAsMarkdown: 'Copy as Markdown',
  copied: 'Copied',
  notCopied: 'The browser refused',
  summary: 'Summary',
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
  rowsShown: (shown: number, all: number, { number }: Format) => `${number(shown)} of ${number(all)} rows shown.`,
  nothingToCompare: 'Neither side asks anything, so there is nothing to compare.',
  nothingNew: 'Nothing is asked anew.',
  before: 'Before:',
  wasUnder: 'was under',
  wasAt: 'was at',
  noCompetency: 'no competency',
  onlyTypography: 'Only punctuation, case or line breaks differ.',
  onlyMarkup: 'Only emphasis or links differ.',
  nearestAt: (side: string) => `Nearest at ${side}:`,
  noneNear: 'Nothing near it was found.',
  forAll: 'For everyone',
  beforeThat: (what: string) => `(before: ${what})`,
  dimension: (name: 'reach' | 'autonomy' | 'role' | 'complexity' | 'frequency' | 'certainty') =>
    ({
      reach: 'Reach: ',
      autonomy: 'Autonomy: ',
      role: 'Role: ',
      complexity: 'Complexity: ',
      frequency: 'How often: ',
      certainty: 'How surely: ',
    })[name],
  unsaid: 'not said',
  perhaps: '(possible)',
};
