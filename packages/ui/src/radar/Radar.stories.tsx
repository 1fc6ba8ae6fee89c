import type { Ladder } from '@ladderkit/core';
import { northwind2 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Radar } from '.';
import { RadarRoot } from './RadarRoot';
import { reachLadder, weightLadder } from './testing/reachLadder';
import { radarOf, radarSvg } from '../radar-svg';

/**
 * The steps, or weights, of one or two levels on labelled axes, with the words of the steps on the rings, and always the table of
 * the same values. What was not said is not drawn.
 *
 * **Use it** to see at a glance where a level stands on three axes or more, or how two levels differ in shape. **Do not use it** for
 * one or two scales (`LevelProfile` draws them as rulers), nor for scores of people: it shows what is asked.
 *
 * ```tsx
 * import { Radar } from '@ladderkit/ui/radar';
 * import '@ladderkit/ui/styles.css';
 *
 * <Radar ladder={ladder} levels={['e4', 'e5']} />
 * ```
 *
 * ### What the axes are
 *
 * Competencies that are judged on one scale, else the scales of whole levels, else competencies by weight: the first that the
 * levels have. `axes` and `scale` choose.
 * A scale whose steps have no ranks has no order, so it stands in the table alone.
 *
 * ### Where weights come from
 *
 * From the ladder: `meta.weights` of a level (a number, or `30 %`, by id or title of the competency), else `meta.weight` of a
 * competency. In YAML or JSON that is a key of the level, `weights: { Design: 40, Delivery: 60 }`; in Markdown `meta:` in the front
 * matter of the level’s page, or `weight: 40` of a competency in the front matter of the index. Or from elsewhere:
 *
 * ```tsx
 * <Radar ladder={ladder} levels={['e4']} axes="weights" weights={{ e4: { design: 40, delivery: 60 } }} />
 * ```
 *
 * ### As plain SVG
 *
 * The same picture as a string, without React, DOM, script or style sheet, in the colour of the text around. All text is escaped.
 *
 * ```ts
 * import { radarOf, radarSvg } from '@ladderkit/ui/radar-svg';
 *
 * const svg = radarSvg(radarOf(ladder, { levels: ['e4', 'e5'] }), { paper: '#fff' });
 * ```
 *
 * ### Anatomy
 *
 * ```tsx
 * <Radar ladder={ladder}>
 *   <Radar.Head />
 *   <Radar.Figure />
 *   <Radar.Table />
 * </Radar>
 * ```
 *
 * ### Parts
 *
 * | Part | What it is |
 * | --- | --- |
 * | `Root` | the section, and what is drawn |
 * | `Head` | what the axes are, and the key to the lines |
 * | `Figure` | the picture, in two widths of which one is shown |
 * | `Table` | the same values, and how far two levels are apart |
 *
 * ### Keyboard
 *
 * Nothing here takes the focus. The figure is an image with a name; screen readers read the table.
 *
 * ### Tokens
 *
 * `--lk-accent` the level where one is, `--lk-ink-soft` the level where one was, `--lk-paper` what stands behind words and rings
 * (set it to the colour of your page), `--lk-rule` axes, `--lk-rule-strong` rings.
 *
 * ### Messages
 *
 * `radarTitle`, `radarPicture`, `radarFromTo` name the picture and its labels; `scale`, `competency`, `change`, `noStep`, `unchangedStep`,
 * `changed`, `stepsUp`, `stepsDown`, `weightMore`, `weightLess` stand in the table; `nothingToDraw`. `LadderProvider` takes them in your
 * words or in another language.
 */
const meta = {
  title: 'Components/Radar',
  component: RadarRoot,
  args: { ladder: northwind2() },
  argTypes: { ladder: { control: false } },
} satisfies Meta<typeof RadarRoot>;
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

/** Weights that are kept elsewhere than in the ladder. */
export const WeightsFromElsewhere: Story = {
  args: {
    ladder: reachLadder(),
    levels: ['senior', 'staff'],
    axes: 'weights',
    weights: {
      senior: { Design: 35, Delivery: 35, Reliability: 20, Communication: 10 },
      staff: { Design: 25, Delivery: 20, Reliability: 15, Communication: 20, Direction: 20 },
    },
  },
};

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
      <img
        alt="Reach, ambiguity and horizon of E4 and E5"
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
        style={{ maxInlineSize: '100%' }}
      />
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
