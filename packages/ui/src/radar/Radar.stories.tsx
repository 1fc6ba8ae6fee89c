import type { Ladder } from '@ladderkit/core';
import { northwind2 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Radar } from '.';
import { reachLadder, weightLadder } from './testing/reachLadder';
import { radarOf, radarSvg } from '../radar-svg';

const meta = {
  title: 'Components/Radar',
  component: Radar,
  args: { ladder: northwind2() },
  argTypes: { ladder: { control: false } },
} satisfies Meta<typeof Radar>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Playground: Story = { args: { levels: ['e4', 'e5'] } };

export const TwoLevels: Story = {
  args: { levels: ['e4', 'e5'] },
  play: async ({ canvasElement }) => {
    const row = within(canvasElement).getByRole('row', { name: /^Reach/ });
    await expect(row).toHaveTextContent('Team');
    await expect(row).toHaveTextContent('1 step up');
  },
};

/** One scale, judged competency by competency: its words stand on the rings once. */
export const CompetencyByCompetency: Story = { args: { ladder: reachLadder(), levels: ['senior', 'staff'] } };

/** What was not said is not drawn: the line ends at the gap. */
export const WithGaps: Story = {
  args: { ladder: reachLadder({ unsaid: { senior: [4], staff: [1, 5] } }), levels: ['senior', 'staff'] },
};

/** Numbers from `meta.weights` of the levels. */
export const Weights: Story = { args: { ladder: weightLadder(), levels: ['senior', 'staff'] } };

export const Parts: Story = {
  render: ({ ladder }) => (
    <Radar ladder={ladder} levels={['e5']} aria-label="Staff Engineer">
      <Radar.Figure style={{ maxInlineSize: 480 }} />
    </Radar>
  ),
};

/** The same picture without React: a string for a README, a mail or a PDF. */
export const AsSvg: Story = {
  render: ({ ladder }) => {
    const svg = radarSvg(radarOf(ladder, { levels: ['e4', 'e5'] }), { paper: '#fff' });
    return (
      <img alt="Reach, ambiguity and horizon of E4 and E5" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
    );
  },
  globals: { theme: 'light' },
};

export const Narrow: Story = { args: { levels: ['e4', 'e5'] }, globals: { width: '360' } };

export const RightToLeft: Story = { args: { levels: ['e4', 'e5'] }, globals: { direction: 'rtl' } };

/** Fewer than three axes are no shape: the table stands alone. */
export const TwoAxes: Story = {
  args: { ladder: reachLadder({ unsaid: { senior: [0, 1, 2, 3, 4] } }), levels: ['senior'] },
};

/** Steps without ranks have no known order, so they have no place on a ring. */
export const OrderNotKnown: Story = { args: { ladder: reachLadder({ hasRanks: false }), levels: ['senior', 'staff'] } };

export const LongWords: Story = {
  args: {
    ladder: reachLadder({
      titleOf: (title) => `${title} and everything that hangs together with it, by word and by deed`,
    }),
    levels: ['senior', 'staff'],
  },
};

export const NothingToDraw: Story = {
  args: { ladder: { ...reachLadder(), levels: [{ id: 'engineer', title: 'Engineer' }] } },
};

export const NotALadder: Story = { args: { ladder: {} as Ladder } };
