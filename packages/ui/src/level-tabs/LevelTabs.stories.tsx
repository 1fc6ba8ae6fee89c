import type { Ladder } from '@ladderkit/core';
import { northwind1 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { LevelProfile } from '../level-profile';
import { LevelTabs } from '.';
import { LevelTabsRoot } from './LevelTabsRoot';

/**
 * The levels of a track as tabs, each a page of its own. The row of tabs stays in view and scrolls sideways when levels are many;
 * the competency that one reads stays where it is when the level changes.
 *
 * **Use it** to leaf through the levels of one track. **Do not use it** for two or three levels that belong side by side
 * (`Rubric`), nor where each level has a page and an address of its own already: links do that better.
 *
 * ```tsx
 * import { LevelTabs } from '@ladderkit/ui/level-tabs';
 * import '@ladderkit/ui/styles.css';
 *
 * <LevelTabs ladder={ladder} track="technical" current="e4" />
 * ```
 *
 * It shows each level in short: title, code, summary and statements by competency. Give the panel something richer, such as the
 * whole profile, and the competency that one reads still stays in view: it is found by `data-competency` on its section.
 *
 * ```tsx
 * <LevelTabs ladder={ladder}>
 *   <LevelTabs.List />
 *   <LevelTabs.Panel>{(level) => <LevelProfile ladder={ladder} level={level.id} />}</LevelTabs.Panel>
 * </LevelTabs>
 * ```
 *
 * ### Addresses
 *
 * An address that ends in the id of a level (`#e5`) opens its tab, one that ends in the id of a statement opens the tab of its
 * level and goes there. With `updatesAddress` the chosen level is written into the address as well.
 *
 * ### Anatomy
 *
 * ```tsx
 * <LevelTabs.Root ladder={ladder}>
 *   <LevelTabs.List />
 *   <LevelTabs.Panel />
 * </LevelTabs.Root>
 * ```
 *
 * `List` holds a `Tab` for each level. Root, list and tab are those of Radix Tabs.
 *
 * ### Parts
 *
 * | Part | What it is | Takes besides what its element takes |
 * | --- | --- | --- |
 * | `Root` | the section, and the state | all props below |
 * | `List` | the row of tabs | other tabs as children |
 * | `Tab` | one tab | `level`, other words as children |
 * | `Panel` | what belongs to the chosen tab | a function from a level to what shows it |
 *
 * ### Keyboard
 *
 * | Key | Where | What it does |
 * | --- | --- | --- |
 * | <kbd>Tab</kbd> | everywhere | the chosen tab, then its panel |
 * | <kbd>←</kbd> <kbd>→</kbd> | a tab | chooses the level before or after, round the ends; they swap in right-to-left text |
 * | <kbd>Home</kbd> <kbd>End</kbd> | a tab | chooses the first or last level |
 *
 * ### Tokens
 *
 * `--lk-ink` the bar of the chosen tab, `--lk-paper` what the row stands on while it stays in view, `--lk-sticky-top` how far
 * below the top it stays, `--lk-target` its height.
 *
 * ### Messages
 *
 * `levelsOf` and `levels` name the row, `youAreHere` the tab where somebody is; `otherStatements`, `antiPatternBefore`,
 * `exampleBefore`, `onlyWhere` and `nothingAsked` stand in the usual panel; `noLevels`. `LadderProvider` takes them in your words or in
 * another language.
 */
const meta = {
  title: 'Components/LevelTabs',
  component: LevelTabsRoot,
  args: { ladder: northwind1() },
  argTypes: { ladder: { control: false } },
} satisfies Meta<typeof LevelTabsRoot>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Playground: Story = {
  args: { track: 'technical', defaultValue: 'e5', current: 'e4', updatesAddress: false },
  argTypes: { ladder: { control: false }, track: { control: 'select', options: ['technical', 'management'] } },
};

export const WhereYouAre: Story = { args: { current: 'e4', defaultValue: 'e5' } };

export const Controlled: Story = {
  render: function Controlled(args) {
    const [level, setLevel] = useState('m2');
    return (
      <>
        <p>Chosen: {level}</p>
        <LevelTabs {...args} track="management" value={level} onValueChange={setLevel} />
      </>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('tab', { name: /^M3/ }));
    await expect(canvas.getByText('Chosen: m3')).toBeVisible();
  },
};

/** The whole of each level: its steps, duties, what is inherited, notes and source. */
export const Profiles: Story = {
  args: { current: 'e4', defaultValue: 'e5' },
  render: (args) => (
    <LevelTabs {...args}>
      <LevelTabs.List />
      <LevelTabs.Panel>{(level) => <LevelProfile ladder={args.ladder} level={level.id} />}</LevelTabs.Panel>
    </LevelTabs>
  ),
};

/** The panel is yours: here it holds one line. */
export const OwnPanel: Story = {
  render: (args) => (
    <LevelTabs {...args}>
      <LevelTabs.List />
      <LevelTabs.Panel>{(level) => <p>{level.summary}</p>}</LevelTabs.Panel>
    </LevelTabs>
  ),
};

export const FortyLevels: Story = { args: { ladder: manyLevels(40), defaultValue: 'g27' } };

export const TitlesWithoutCodes: Story = { args: { ladder: withoutCodes() } };

export const OneLevel: Story = { args: { ladder: manyLevels(1) } };

export const Empty: Story = { args: { ladder: manyLevels(0) } };

export const Dark: Story = { args: { current: 'e4', defaultValue: 'e5' }, globals: { theme: 'dark' } };
export const Narrow: Story = { args: { current: 'e4', defaultValue: 'e5' }, globals: { width: '360' } };
export const RightToLeft: Story = { args: { current: 'e4', defaultValue: 'e5' }, globals: { direction: 'rtl' } };

function manyLevels(count: number): Ladder {
  return {
    format: 'ladderkit/1',
    id: 'many',
    title: 'Grades',
    levels: Array.from({ length: count }, (_, i) => ({
      id: `g${i + 1}`,
      title: `Grade ${i + 1}`,
      code: `G${i + 1}`,
      rank: i + 1,
    })),
    expectations: [],
  };
}

function withoutCodes(): Ladder {
  const ladder = northwind1();
  return { ...ladder, levels: ladder.levels.map(({ code: _, ...level }) => level) };
}
