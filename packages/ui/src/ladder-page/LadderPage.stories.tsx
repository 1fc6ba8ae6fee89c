import type { Ladder } from '@ladderkit/core';
import { halden, northwind1, northwind2 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { LadderPage, type LadderPageState } from '.';

const meta = {
  title: 'Components/LadderPage',
  component: LadderPage,
  // stories share one address, and none of them should change what the next one shows
  args: { ladder: northwind2(), address: 'none' },
  argTypes: { ladder: { control: false }, previous: { control: false }, compare: { control: false } },
} satisfies Meta<typeof LadderPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Playground: Story = {
  args: {
    previous: northwind1(),
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

/** Given the version before, the page also says what changed since. */
export const WhatChanged: Story = { args: { previous: northwind1(), defaultValue: { view: 'changes' } } };

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
