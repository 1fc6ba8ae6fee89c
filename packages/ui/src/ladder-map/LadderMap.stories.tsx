import { compareLevels } from '@ladderkit/core/compare';
import type { Ladder, Level } from '@ladderkit/core';
import { halden, northwind1 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { LadderMap } from '.';

const meta = {
  title: 'Components/LadderMap',
  component: LadderMap,
  args: { ladder: northwind1() },
} satisfies Meta<typeof LadderMap>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Playground: Story = {
  args: { current: 'e4', target: 'm2', value: 'e5' },
  argTypes: { ladder: { control: false }, compare: { control: false } },
};

export const WhereYouAre: Story = { args: { current: 'e4' } };

export const WayToTheTarget: Story = { args: { current: 'e4', target: 'm2' } };

export const MovesWithWhatChanges: Story = { args: { current: 'e4', target: 'm2', compare: compareLevels } };

export const ChosenLevel: Story = {
  render: function ChosenLevel(args) {
    const [level, setLevel] = useState('e3');
    return <LadderMap {...args} value={level} onValueChange={setLevel} />;
  },
  play: async ({ canvasElement }) => {
    const link = within(canvasElement).getByRole('link', { name: 'Staff Engineer' });
    await userEvent.click(link);
    await expect(link.closest('td')).toHaveAttribute('aria-selected', 'true');
  },
};

export const RanksOfTheirOwn: Story = { args: { ladder: halden() } };

/** Three tracks and more: titles stand inside the lattice. */
export const ManyTracks: Story = {
  args: {
    ladder: withLevels('Three tracks', [
      ...levels('a', 'Engineer', [1, 2, 3, 4, 5, 6]),
      ...levels('b', 'Manager', [4, 5, 6, 7]),
      ...levels('c', 'Researcher', [2, 3, 5]),
    ]),
    current: 'a4',
  },
};

/** The order of some levels is not known: they hang on no rail. */
export const WithoutRanks: Story = {
  args: {
    ladder: withLevels('Some without a rank', [
      ...levels('a', 'Engineer', [1, 2, 3]),
      { id: 'fellow', title: 'Fellow', track: 'a' },
      { id: 'adviser', title: 'Adviser', track: 'b' },
    ]),
  },
};

export const FortyLevels: Story = {
  args: { ladder: withLevels('Forty levels', levels('a', 'Grade', range(40))), current: 'a20' },
};

export const FortyLevelsNarrow: Story = {
  args: {
    ladder: withLevels('Forty levels', [...levels('a', 'Grade', range(24)), ...levels('b', 'Lead', range(16))]),
    current: 'a12',
  },
  globals: { width: '360' },
};

export const OneLevel: Story = { args: { ladder: withLevels('One level', levels('a', 'Engineer', [1])) } };

export const Empty: Story = { args: { ladder: withLevels('Empty', []) } };

export const VeryLongWords: Story = {
  args: {
    ladder: withLevels('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', [
      ...levels('a', 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesbeauftragte', [1, 2]),
      ...levels('b', 'Kraftfahrzeughaftpflichtversicherungsbeauftragter', [2, 3]),
    ]),
    current: 'a2',
  },
};

export const OwnArrangement: Story = {
  render: (args) => (
    <LadderMap {...args} current="e4">
      <LadderMap.Head />
      <LadderMap.Moves />
      <LadderMap.Figures />
    </LadderMap>
  ),
};

export const Dark: Story = { args: { current: 'e4', target: 'm2' }, globals: { theme: 'dark' } };
export const Narrow: Story = { args: { current: 'e4', target: 'm2' }, globals: { width: '360' } };
export const RightToLeft: Story = { args: { current: 'e4', target: 'm2' }, globals: { direction: 'rtl' } };

function withLevels(title: string, all: Level[]): Ladder {
  const tracks = [...new Set(all.flatMap(({ track }) => track ?? []))];
  return {
    format: 'ladderkit/1',
    id: 'sample',
    title,
    tracks: tracks.map((id) => ({ id, title: `Track ${id.toUpperCase()}`, ranks: 'shared' })),
    levels: all,
    expectations: [],
  };
}

function levels(track: string, title: string, ranks: number[]): Level[] {
  return ranks.map((rank) => ({
    id: `${track}${rank}`,
    title: `${title} ${rank}`,
    code: `${track}${rank}`.toUpperCase(),
    track,
    rank,
  }));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}
