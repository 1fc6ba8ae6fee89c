import type { Ladder } from '@ladderkit/core';
import { compareVersions } from '@ladderkit/core/compare';
import { withProse } from '@ladderkit/core/compare/prose';
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

const versions = withMeaning(withProse(compareVersions(northwind1(), northwind2()), northwind1(), northwind2()), {
  lexicons: [scopeLexiconEn],
});
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
 * `Views` holds the views as tabs: levels, rubric, comparison, step sizes and, given as `changes`, what changed. Those who need one
 * view only put `LadderPage.Levels` or `LadderPage.Compare` in its place.
 *
 * ### What is loaded when
 *
 * The levels and the rubric are there at once. What compares levels, counts steps and searches is loaded when somebody comes to the
 * page, and none of it before. On a server the comparing views say that it takes a moment; with `compare`, they are drawn there too:
 *
 * ```tsx
 * import { compareLevels } from '@ladderkit/core/compare';
 *
 * <LadderPage ladder={ladder} compare={compareLevels} defaultValue={{ view: 'compare', from: 'e4', to: 'e5' }} />
 * ```
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
 *
 * ### Messages
 *
 * Its own are `views`, `pageView`, `versionOf`, `newSince`, `showMap`, `compareFrom`, `compareTo`, `sameLevelTwice`, `twoLevelsNeeded`;
 * give them to `LadderProvider` in your words.
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

export const EmptyLadder: Story = { args: { ladder: grades(0) } };

export const OneLevel: Story = { args: { ladder: grades(1) } };

/** A long track folds in the map, and its tabs scroll. */
export const FortyLevels: Story = { args: { ladder: grades(40), current: 'g20', defaultValue: { level: 'g21' } } };

/** A dozen tracks of their own: their choice becomes a list that opens. */
export const ManyTracks: Story = { args: { ladder: manyTracks(12), defaultValue: { view: 'rubric', track: 't3' } } };

/** Words that no line can hold break, and push nothing out of the page. */
export const VeryLongWords: Story = {
  args: { ladder: withLongWords(), defaultValue: { level: 'e4' } },
  globals: { width: '360' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** Titles and statements alone: no tracks, ranks, competencies, steps or summaries. */
export const MissingData: Story = {
  args: {
    ladder: {
      format: 'ladderkit/1',
      id: 'bare',
      title: 'A bare ladder',
      levels: [
        { id: 'one', title: 'Engineer' },
        { id: 'two', title: 'Senior Engineer' },
      ],
      expectations: [
        { id: 'a', level: 'one', text: 'Writes code that others can read.' },
        { id: 'b', level: 'two', text: 'Writes code that others can change.' },
      ],
    },
  },
};

/** Ids that lead nowhere: a level, a competency and a step that the ladder does not have. */
export const DanglingIds: Story = {
  args: {
    current: 'nobody',
    target: 'nowhere',
    ladder: {
      ...grades(3),
      levels: [
        { id: 'g1', title: 'Grade 1', includes: ['gone'], next: ['gone'], steps: [{ scale: 'gone', step: 'gone' }] },
        { id: 'g2', title: 'Grade 2', track: 'gone' },
      ],
      expectations: [
        { id: 'a', level: 'g1', competency: 'gone', text: 'Belongs to a competency that is not there.' },
        { id: 'b', level: 'gone', text: 'Belongs to a level that is not there.' },
      ],
    },
  },
};

export const NotALadder: Story = { args: { ladder: {} as Ladder } };

function grades(count: number): Ladder {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  return {
    format: 'ladderkit/1',
    id: 'grades',
    title: 'Grades',
    levels: numbers.map((n) => ({ id: `g${n}`, title: `Grade ${n}`, code: `G${n}`, rank: n })),
    competencies: [{ id: 'care', title: 'Care' }],
    expectations: numbers.map((n) => ({
      id: `g${n}.care`,
      level: `g${n}`,
      competency: 'care',
      text: `Looks after ${n === 1 ? 'one service' : `${n} services`}, and says early when that is too much.`,
    })),
  };
}

function manyTracks(count: number): Ladder {
  const ladder = grades(count * 3);
  const trackOf = (i: number) => `t${Math.floor(i / 3) + 1}`;
  return {
    ...ladder,
    title: 'Grades of a dozen crafts',
    tracks: Array.from({ length: count }, (_, i) => ({ id: `t${i + 1}`, title: `Craft ${i + 1}`, ranks: 'own' })),
    levels: ladder.levels.map((level, i) => ({ ...level, track: trackOf(i), rank: (i % 3) + 1 })),
  };
}

function withLongWords(): Ladder {
  const ladder = northwind2();
  const long = (text: string) => text.replaceAll(' ', '').repeat(4);
  return {
    ...ladder,
    title: long(ladder.title),
    levels: ladder.levels.map((level) => ({ ...level, title: long(level.title) })),
    competencies: ladder.competencies?.map((competency) => ({ ...competency, title: long(competency.title) })),
    expectations: ladder.expectations.map((expectation) => ({ ...expectation, text: long(expectation.text) })),
  };
}

/** Stories elsewhere stay where they are; a page is the place that its links lead to. */
function FollowLinks(Story: Parameters<Decorator>[0]) {
  const settings = useLadderSettings();
  return (
    <LadderContext.Provider value={{ ...settings, onNavigate: undefined }}>
      <Story />
    </LadderContext.Provider>
  );
}
