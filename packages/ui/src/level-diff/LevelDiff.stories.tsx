import { compareLevels, compareTracks, type Comparison } from '@ladderkit/core/compare';
import { lexiconEn } from '@ladderkit/core/lexicon-en';
import { withMeaning } from '@ladderkit/core/people';
import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';
import { northwind1 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { everyChange } from '../internals/testing/everyChange';
import { LevelDiff } from './index';
import { LevelDiffRoot } from './LevelDiffRoot';

const ladder = northwind1();
const comparison = withMeaning(compareLevels(ladder, 'e4', 'e5', { lexicon: lexiconEn }), {
  lexicons: [scopeLexiconEn],
});

/**
 * One comparison, statement by statement: what is new, reworded, raised, moved and dropped.
 *
 * **Use it** where somebody asks what the next level wants of them, what two tracks have in common, or what a review has to
 * look at. **Do not use it** for a new version of a whole ladder (`LadderDiff` speaks of people first), nor for two companies
 * (`Crosswalk` draws the links between them).
 *
 * ```tsx
 * import { compareLevels } from '@ladderkit/core/compare';
 * import { withMeaning } from '@ladderkit/core/people';
 * import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';
 * import { LevelDiff } from '@ladderkit/ui/level-diff';
 * import '@ladderkit/ui/styles.css';
 *
 * const comparison = withMeaning(compareLevels(ladder, 'e4', 'e5'), { lexicons: [scopeLexiconEn] });
 *
 * <LevelDiff comparison={comparison} />
 * ```
 *
 * `compareLevels` alone is enough; `withMeaning` adds which statements are *raised*, read from their words. Compare outside of
 * rendering, or in `useMemo`: the value is plain data and can come from a file or a server just as well.
 *
 * ### Anatomy
 *
 * ```tsx
 * <LevelDiff.Root comparison={comparison}>
 *   <LevelDiff.Head>
 *     <LevelDiff.ViewSwitch />
 *     <LevelDiff.OnlyNew />
 *     <LevelDiff.Copy />
 *   </LevelDiff.Head>
 *   <LevelDiff.Steps />
 *   <LevelDiff.Summary />
 *   <LevelDiff.Rows />
 * </LevelDiff.Root>
 * ```
 *
 * `LevelDiff.Rows` is `LevelDiff.Unified` or `LevelDiff.Split`, as the switch says; these hold `LevelDiff.Section`,
 * `LevelDiff.Row` and `LevelDiff.SplitRow`.
 *
 * ### Keyboard
 *
 * | Key | Where | What it does |
 * | --- | --- | --- |
 * | <kbd>Tab</kbd> | everywhere | view switch, filter, copy, counts, folds, links, in reading order |
 * | <kbd>←</kbd> <kbd>→</kbd> | view switch | chooses the view; left and right swap in right-to-left text |
 * | <kbd>Space</kbd> | filter | shows only what is new, or all |
 * | <kbd>Enter</kbd> | a count | goes to the first such row, then to the next one; "2 of 4" is announced |
 * | <kbd>Enter</kbd> <kbd>Space</kbd> | a fold | opens and closes it |
 * | <kbd>Enter</kbd> <kbd>Space</kbd> | copy | copies the comparison as Markdown, and says so |
 *
 * Old and new words are `<del>` and `<ins>`; side by side is a table with a header for each side.
 *
 * ### Tokens
 *
 * `--lk-added`, `--lk-added-tint`, `--lk-removed`, `--lk-removed-tint` what came and what went, `--lk-ink` rulers and the chip
 * *Raised*, `--lk-accent` links and focus, `--lk-density` the air in rows. Rows carry `data-change`, to be styled from outside.
 *
 * ### Messages
 *
 * `unified`, `sideBySide`, `view`, `onlyNew`, `copyAsMarkdown`, `summary`, `countChanges`, `countUnchanged`, `jumpedTo`, `rowsShown`,
 * `nothingNew`, `nothingToCompare`; the words of changes `added`, `removed`, `reworded`, `raised`, `lowered`, `moved`, `splitIn`,
 * `mergedFrom`, `related`, `same`. `LadderProvider` takes them in your words or in another language.
 */
const meta = {
  title: 'Components/LevelDiff',
  component: LevelDiffRoot,
  args: { comparison },
  argTypes: { comparison: { control: false }, children: { control: false } },
} satisfies Meta<typeof LevelDiffRoot>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  render: () => <LevelDiff comparison={comparison} />,
};

export const Playground: Story = {
  args: { defaultView: 'unified', defaultOnlyNew: false, headingLevel: 2, onViewChange: fn(), onOnlyNewChange: fn() },
};

/** An open book: the old page, the new page, and the change on its spine. */
export const SideBySide: Story = { args: { defaultView: 'split' } };

/** New, reworded and raised statements alone. */
export const OnlyWhatIsNew: Story = { args: { defaultOnlyNew: true } };

/** Each change with its mark, its word and its line. */
export const EveryChange: Story = { args: { comparison: everyChange() } };

export const EveryChangeSideBySide: Story = { args: { comparison: everyChange(), defaultView: 'split' } };

/** The steps of a competency stand with its rows; those of one without rows above, by its name. */
export const StepsOfCompetencies: Story = { args: { comparison: withSteps(everyChange()) } };

/** A count is a link: followed again, it goes on to the next row of its kind. */
export const CountsThatJump: Story = {
  args: { comparison: everyChange() },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link', { name: '1 split' }));
    await expect(document.activeElement).toHaveTextContent('Split in 2');
  },
};

/** Two tracks: what managers are asked and engineers are not. */
export const TwoTracks: Story = {
  args: { comparison: compareTracks(ladder, 'technical', 'management', { lexicon: lexiconEn }), defaultOnlyNew: true },
};

/** Without what core says of scope, rows are reworded, and nothing more is claimed. */
export const WithoutScope: Story = { args: { comparison: compareLevels(ladder, 'e4', 'e5', { lexicon: lexiconEn }) } };

/** Own parts around the kit's: only the counts and the rows. */
export const OwnArrangement: Story = {
  render: (args) => (
    <LevelDiff.Root {...args} aria-label="What changes">
      <LevelDiff.Summary />
      <LevelDiff.Unified />
    </LevelDiff.Root>
  ),
};

export const Narrow: Story = { globals: { width: '360' } };
export const NarrowSideBySide: Story = { args: { defaultView: 'split' }, globals: { width: '360' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const SameLevel: Story = { args: { comparison: compareLevels(ladder, 'e4', 'e4') } };

export const NothingToCompare: Story = { args: { comparison: { ...everyChange(), rows: [], steps: [] } } };

/** A word of 2,000 letters, and a scale of nine steps, which is said in words. */
export const VeryLongWords: Story = { args: { comparison: withLongWords(everyChange()) } };

/** What is no comparison says so in place, and the page around lives on. */
export const NotAComparison: Story = {
  args: { comparison: { format: 'ladderkit/1' } as unknown as Comparison },
};

function withSteps(given: Comparison): Comparison {
  const value = (competency: string, step: string) => ({ level: 'staff', scale: 'reach', step, competency });
  const raised = ['delivery', 'design'].map((competency) => ({
    from: value(competency, 'team'),
    to: value(competency, 'teams'),
    change: 'raised' as const,
  }));
  return { ...given, steps: [...given.steps, ...raised] };
}

function withLongWords(given: Comparison): Comparison {
  const steps = Array.from({ length: 9 }, (_, i) => ({ id: `${i}`, title: `Step number ${i + 1}`, rank: i }));
  const scales = [{ id: 'long', title: 'A scale of nine steps', steps }];
  const value = (step: string) => ({ level: 'senior', scale: 'long', step });
  return {
    ...given,
    to: { ...given.to, scales },
    steps: [{ from: value('2'), to: value('4'), change: 'raised' }],
    rows: given.rows.map((row) => ({
      ...row,
      to: row.to.map((each) => (row.change === 'added' ? { ...each, text: `Writes ${'x'.repeat(2000)}` } : each)),
    })),
  };
}
