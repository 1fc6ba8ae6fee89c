import type { Ladder } from '@ladderkit/core';
import { northwind1 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { LevelTabs } from '.';

const meta = {
  title: 'Components/LevelTabs',
  component: LevelTabs,
  args: { ladder: northwind1() },
} satisfies Meta<typeof LevelTabs>;
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
