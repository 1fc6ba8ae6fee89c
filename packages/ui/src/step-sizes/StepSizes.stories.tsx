import type { Ladder } from '@ladderkit/core';
import { compareLevels } from '@ladderkit/core/compare';
import { stepSizes, type StepSizes as Sizes } from '@ladderkit/core/people';
import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';
import { halden, northwind2 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { StepSizes } from '.';
import { StepSizesRoot } from './StepSizesRoot';

const sizesOf = (ladder: Ladder) => stepSizes(ladder, { compare: compareLevels, lexicons: [scopeLexiconEn] });

/**
 * How big the steps of a track are: a block for each statement that a level asks anew, asks more of, or words anew, held against
 * the level before. Blocks can be counted; there is no percentage. A step that stands out says why.
 *
 * **Use it** to see whether a track is climbed in even steps, while writing a ladder or discussing one. **Do not use it** to say how
 * hard a step is: it counts statements, and no statement weighs more than another.
 *
 * ```tsx
 * import { compareLevels } from '@ladderkit/core/compare';
 * import { stepSizes } from '@ladderkit/core/people';
 * import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';
 * import { StepSizes } from '@ladderkit/ui/step-sizes';
 * import '@ladderkit/ui/styles.css';
 *
 * const sizes = stepSizes(ladder, { compare: compareLevels, lexicons: [scopeLexiconEn] });
 *
 * <StepSizes sizes={sizes} />
 * ```
 *
 * The counting is `stepSizes` of `@ladderkit/core`, on a server or in the page. It compares as you say, and with the words you
 * say: pass lexicons of the ladder's language. With `track` it counts one track only.
 *
 * ### Anatomy
 *
 * ```tsx
 * <StepSizes sizes={sizes}>
 *   <StepSizes.Head />
 *   <StepSizes.Table />
 * </StepSizes>
 * ```
 *
 * `Head` holds the `Track` switch, `Table` a `Row` for each step, each with its `Bar`.
 *
 * ### Parts
 *
 * | Part | What it is | Takes besides what its element takes |
 * | --- | --- | --- |
 * | `Root` | the section, and the state | all props below |
 * | `Head` | what is counted, the switch, and the key to the blocks | |
 * | `Track` | the choice of the track, where there are several | |
 * | `Table` | the steps of the track | |
 * | `Row` | one step | `step`, `withRises`, `withDrops` |
 * | `Bar` | its blocks | `step` |
 *
 * ### Keyboard
 *
 * | Key | Where | What it does |
 * | --- | --- | --- |
 * | <kbd>Tab</kbd> | everywhere | the switch of the track, where there are several |
 * | <kbd>←</kbd> <kbd>→</kbd> | the switch | chooses the track; they swap in right-to-left text |
 *
 * ### Tokens
 *
 * `--lk-ink` raised blocks, `--lk-added` new ones, `--lk-edge` reworded ones, `--lk-density` the air in rows.
 *
 * ### Messages
 *
 * `howBigSteps`, `oneBlock`, `track`, `stepTo`, `statements`, `raised`, `added`, `reworded`, `removed`, `scaleSteps`, `all`, `count` are heads
 * and numbers; `largeStep`, `smallStep`, `droppingStep`, `oneSidedStep` why a step stands out; `stepCounts` the numbers where it is narrow;
 * `andMore`, `noSteps`, `noLevels`. `LadderProvider` takes them in your words or in another language.
 */
const meta = {
  title: 'Components/StepSizes',
  component: StepSizesRoot,
  args: { sizes: sizesOf(northwind2()) },
  argTypes: { sizes: { control: false } },
} satisfies Meta<typeof StepSizesRoot>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Playground: Story = { args: { defaultValue: 'management' } };

export const ChosenTrack: Story = {
  render: function ChosenTrack(args) {
    const [track, setTrack] = useState('technical');
    return <StepSizes {...args} value={track} onValueChange={setTrack} />;
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'Management' }));
    await expect(canvas.getByRole('rowheader', { name: /^Senior Director/ })).toBeVisible();
  },
};

/** Each level asks only what is written there, so every step is counted against what stands below. */
export const WrittenFromStepToStep: Story = { args: { sizes: sizesOf(halden()) } };

export const Parts: Story = {
  render: ({ sizes }) => (
    <StepSizes sizes={sizes} aria-label="The technical track">
      <StepSizes.Table />
    </StepSizes>
  ),
};

export const Narrow: Story = { globals: { width: '360' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const FortyLevels: Story = {
  args: { sizes: sizesOf(ladderOf(Array.from({ length: 40 }, (_, i) => (i * 7) % 11))) },
};

/** Beyond 120 blocks nobody counts: the number says how many there are. */
export const VeryLargeStep: Story = { args: { sizes: sizesOf(ladderOf([2, 300, 8])) } };

export const OneLevel: Story = { args: { sizes: sizesOf(ladderOf([3])) } };

export const NoLevels: Story = { args: { sizes: sizesOf(ladderOf([])) } };

export const NoSizes: Story = { args: { sizes: {} as Sizes } };

/** Levels without a track, of which each asks so many things that the one below does not. */
function ladderOf(counts: number[]): Ladder {
  return {
    format: 'ladderkit/1',
    id: 'grades',
    title: 'Grades',
    levels: counts.map((_, i) => ({
      id: `g${i}`,
      title: `Grade ${i + 1}`,
      rank: i,
      includes: i > 0 ? [`g${i - 1}`] : [],
    })),
    expectations: counts.flatMap((count, i) =>
      Array.from({ length: count }, (_, k) => ({ id: `g${i}.${k}`, level: `g${i}`, text: `Handles case ${i}-${k}.` })),
    ),
  };
}
