import { compareVersions, type Comparison } from '@ladderkit/core/compare';
import { withProse } from '@ladderkit/core/compare/prose';
import { lexiconEn } from '@ladderkit/core/lexicon-en';
import { withMeaning } from '@ladderkit/core/people';
import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';
import { northwind1, northwind2 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { smallChangelog } from '../internals/testing/smallChangelog';
import { LadderDiff } from './index';
import { LadderDiffRoot } from './LadderDiffRoot';

const versions = withProse(
  compareVersions(northwind1(), northwind2(), { lexicon: lexiconEn }),
  northwind1(),
  northwind2(),
);
const comparison = withMeaning(versions, { lexicons: [scopeLexiconEn] });

/**
 * What a new version of a ladder changes, for people first: what asks more of them, what asks less, what stands in another
 * place, what is only worded anew. With the semantic version that this asks for, and why.
 *
 * **Use it** on the pull request or page that announces a new version. **Do not use it** for two levels of one version: that is
 * `LevelDiff`.
 *
 * ```tsx
 * import { compareVersions } from '@ladderkit/core/compare';
 * import { withProse } from '@ladderkit/core/compare/prose';
 * import { withMeaning } from '@ladderkit/core/people';
 * import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';
 * import { LadderDiff } from '@ladderkit/ui/ladder-diff';
 * import '@ladderkit/ui/styles.css';
 *
 * const versions = withProse(compareVersions(before, after), before, after);
 * const changes = withMeaning(versions, { lexicons: [scopeLexiconEn] });
 *
 * <LadderDiff comparison={changes} />
 * ```
 *
 * `compareVersions` alone is enough. `withProse` adds what became of summaries and notes; `withMeaning` what each change means for
 * people and the semantic version; the lexicon, which reworded statements raise the bar. All of it is drawn on a server as well, so
 * that it can be published as a page, and the button copies the same changelog as Markdown for a pull request or a release.
 *
 * ### Anatomy
 *
 * ```tsx
 * <LadderDiff.Root comparison={comparison}>
 *   <LadderDiff.Head />
 *   <LadderDiff.Overview />
 *   <LadderDiff.Filters />
 *   <LadderDiff.Groups />
 * </LadderDiff.Root>
 * ```
 *
 * `LadderDiff.Overview` is `LadderDiff.Version` beside `LadderDiff.People`; the groups hold `LadderDiff.Entry`, one for each of
 * `changelogEntries(comparison)`.
 *
 * ### Keyboard
 *
 * | Key | Where | What it does |
 * | --- | --- | --- |
 * | <kbd>Tab</kbd> | everywhere | copy, levels, filters, folds, in reading order |
 * | <kbd>Enter</kbd> <kbd>Space</kbd> | a level | shows its changes alone, or all |
 * | <kbd>Enter</kbd> <kbd>Space</kbd> | a meaning | hides and shows it |
 * | <kbd>↑</kbd> <kbd>↓</kbd> | level, competency | chooses one, as in any list of a form |
 * | <kbd>Enter</kbd> <kbd>Space</kbd> | a fold, copy | opens and closes it; copies |
 *
 * How many changes pass the filter is announced.
 *
 * ### Tokens
 *
 * `--lk-added`, `--lk-added-tint`, `--lk-removed`, `--lk-removed-tint` what came and what went, `--lk-ink` the bars and the chip
 * *Raised*, `--lk-accent` levels, chosen filters and focus, `--lk-density` the air in rows. Entries carry `data-change`.
 *
 * ### Messages
 *
 * `whatChanged`, `fromVersionTo`, `proposedVersion`, `semantic`, `askMore`, `askLess`, `levelsGone`, `levelsCome`,
 * `inAnotherPlaceCount`, `wordedAnewCount`, `proseCount`, `forPersonAt`, `asksLess`, `asksMore`, `wordedAnew`, `noChange`, `meaning`,
 * `changesAtLevels`, `showStatements`, `nothingChanged`, `nothingPasses`, `pairWord`, `noun`. `LadderProvider` takes them in your
 * words or in another language.
 */
const meta = {
  title: 'Components/LadderDiff',
  component: LadderDiffRoot,
  args: { comparison: smallChangelog() },
  argTypes: { comparison: { control: false }, children: { control: false } },
} satisfies Meta<typeof LadderDiffRoot>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  render: () => <LadderDiff comparison={comparison} />,
};

export const Playground: Story = { args: { headingLevel: 2, onFilterChange: fn() } };

/** What a level's engineers are asked anew: choose the level's name, or the filter. */
export const OneLevel: Story = {
  args: { comparison },
  play: async ({ canvas, userEvent, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Senior Engineer' }));
    await waitFor(() =>
      expect(
        [...canvasElement.querySelectorAll('.lk-changes-where .lk-code')].map(({ textContent }) => textContent),
      ).toContain('E4'),
    );
  },
};

/** Only what asks more, and what asks less. */
export const OnlyWhatCounts: Story = { args: { defaultFilter: { meanings: ['more', 'less'] } } };

/** Without `withMeaning`: new and dropped statements, moves, names and words, and no claim beyond. */
export const WithoutMeaning: Story = { args: { comparison: versions } };

/** What became of summaries and notes stands last, folded: it asks nothing by itself, and says what promotion or a level is about. */
export const SummariesAndNotes: Story = {
  args: { comparison: smallChangelog(), defaultFilter: { meanings: ['prose'] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Show 3 changes'));
    await expect(canvas.getByText('When are people promoted?')).toBeVisible();
  },
};

export const OwnArrangement: Story = {
  render: (args) => (
    <LadderDiff.Root {...args} aria-label="Changes">
      <LadderDiff.Version />
      <LadderDiff.Groups />
    </LadderDiff.Root>
  ),
};

export const Narrow: Story = { globals: { width: '360' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const NothingChanged: Story = {
  args: { comparison: withMeaning(compareVersions(northwind1(), northwind1())) },
};
export const NotAComparison: Story = { args: { comparison: 'changes' as unknown as Comparison } };
