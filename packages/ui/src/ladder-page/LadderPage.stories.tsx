import type { Ladder } from '@ladderkit/core';
import { compareVersions } from '@ladderkit/core/compare';
import { withMeaning } from '@ladderkit/core/people';
import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';
import { halden, northwind1, northwind2 } from '@ladderkit/sample-ladders';
import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { LadderPage, type LadderPageState } from '.';
import { LadderPageRoot } from './LadderPageRoot';
import { LadderDiff } from '../ladder-diff';
import { LadderContext, useLadderSettings } from '../ladder-provider/LadderContext';

const versions = withMeaning(compareVersions(northwind1(), northwind2()), { lexicons: [scopeLexiconEn] });
const whatChanged = <LadderDiff comparison={versions} headingLevel={3} />;

/**
 * A whole ladder as one page: map, levels, rubric, comparison of two levels, step sizes and search, with one state in the address by
 * ids, so that links survive edits of the ladder.
 *
 * **Use it** as the page of an intranet that people are sent to. **Do not use it** inside an article: take the one component that
 * the article speaks of.
 *
 * ```tsx
 * import { LadderPage } from '@ladderkit/ui/ladder-page';
 * import '@ladderkit/ui/styles.css';
 *
 * <LadderPage ladder={ladder} current="e4" target="m2" />
 * ```
 *
 * With `changes={<LadderDiff comparison={compareVersions(before, ladder)} headingLevel={3} />}` it also has a view of what changed.
 *
 * ### The state and the address
 *
 * `#view=compare&from=e4&to=e5` is such an address. `address="search"` keeps it behind `?`, beside what stands there; `"none"` leaves
 * the address alone, and so does `value`, with which the state is yours. Ids that the ladder does not have are passed over. Drawn on
 * a server, the page begins with `defaultValue` and follows the address once it is hydrated.
 *
 * Links inside the page stay in it. `onNavigate` of `LadderProvider` hears of them first and may call `event.preventDefault()`.
 *
 * ### Anatomy
 *
 * ```tsx
 * <LadderPage ladder={ladder}>
 *   <LadderPage.Head />
 *   <LadderPage.Views />
 * </LadderPage>
 * ```
 *
 * `Views` holds `Levels`, `Rubric`, `Compare`, `StepSizes`, and, given as `changes`, what changed since the version before. `LadderPage.Levels` and
 * `LadderPage.Compare` can also stand alone.
 *
 * ### Keyboard
 *
 * | Key | Where | What it does |
 * | --- | --- | --- |
 * | <kbd>←</kbd> <kbd>→</kbd> | views, levels | the tab before, the tab after; they swap in right-to-left text |
 * | <kbd>Home</kbd> <kbd>End</kbd> | views, levels | the first tab, the last tab |
 * | <kbd>Tab</kbd> | everywhere | on to search, tabs, map and content |
 *
 * The other keys are those of the components inside.
 *
 * ### Tokens
 *
 * Those of the components inside; `--lk-paper` is the one to set to the colour of your page.
 */
const meta = {
  title: 'Components/LadderPage',
  component: LadderPageRoot,
  // stories share one address, and none of them should change what the next one shows
  args: { ladder: northwind2(), address: 'none' },
  decorators: [FollowLinks],
  argTypes: { ladder: { control: false }, changes: { control: false }, compare: { control: false } },
} satisfies Meta<typeof LadderPageRoot>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Playground: Story = {
  args: {
    changes: whatChanged,
    current: 'e4',
    target: 'm2',
    defaultValue: { view: 'levels', level: 'e5', onlyNew: true },
  },
};

export const WhereYouAre: Story = { args: { current: 'e4', target: 'm2' } };

export const WhatIsNew: Story = {
  args: { current: 'e4', target: 'm2', defaultValue: { view: 'levels', level: 'e5', onlyNew: true } },
};

export const RubricOfATrack: Story = { args: { defaultValue: { view: 'rubric', track: 'management' } } };

export const CompareTwoLevels: Story = { args: { defaultValue: { view: 'compare', from: 'e4', to: 'e5' } } };

export const StepSizesOfATrack: Story = { args: { defaultValue: { view: 'steps', track: 'technical' } } };

/** Given the changelog of a new version, the page has a view for it. */
export const WhatChanged: Story = { args: { changes: whatChanged, defaultValue: { view: 'changes' } } };

/** The state is yours: keep it in your router, or show it beside the page. */
export const Controlled: Story = {
  render: function Controlled(args) {
    const [state, setState] = useState<LadderPageState>({ level: 'e5' });
    return (
      <>
        <p>
          <code>{JSON.stringify(state)}</code>
        </p>
        <LadderPage {...args} value={state} onValueChange={setState} />
      </>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('tab', { name: 'Compare' }));
    await expect(canvas.getByRole('combobox', { name: 'From' })).toHaveValue('e5');
  },
};

export const AnotherLadder: Story = { args: { ladder: halden() } };

export const Narrow: Story = { args: { current: 'e4', target: 'm2' }, globals: { width: '360' } };

export const RightToLeft: Story = { args: { current: 'e4', target: 'm2' }, globals: { direction: 'rtl' } };

export const EmptyLadder: Story = {
  args: { ladder: { format: 'ladderkit/1', id: 'empty', title: 'An empty ladder', levels: [], expectations: [] } },
};

export const NotALadder: Story = { args: { ladder: {} as Ladder } };

/** Stories elsewhere stay where they are; a page is the place that its links lead to. */
function FollowLinks(Story: Parameters<Decorator>[0]) {
  const settings = useLadderSettings();
  return (
    <LadderContext.Provider value={{ ...settings, onNavigate: undefined }}>
      <Story />
    </LadderContext.Provider>
  );
}
