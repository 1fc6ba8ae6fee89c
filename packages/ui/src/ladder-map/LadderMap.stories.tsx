import { compareLevels } from '@ladderkit/core/compare';
import type { Ladder, Level } from '@ladderkit/core';
import { halden, northwind1 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { LadderMap } from '.';
import { LadderMapRoot } from './LadderMapRoot';

/**
 * A ladder as a figure: tracks as rails, and a rung only where ranks are equal; roles beside the ranks that may take them on;
 * where somebody is, where they may go, and the shortest ways to where they want to be.
 *
 * **Use it** to find one's place in a ladder, or to choose a level. **Do not use it** to read what a level asks (`LevelProfile`),
 * nor to compare levels (`LevelDiff`).
 *
 * ```tsx
 * import { LadderMap } from '@ladderkit/ui/ladder-map';
 * import '@ladderkit/ui/styles.css';
 *
 * <LadderMap ladder={ladder} current="e4" target="m2" />
 * ```
 *
 * ### What it claims, and what not
 *
 * - Only tracks with `ranks: 'shared'` stand side by side; every other track is a figure of its own.
 * - A level without a rank hangs on no rail: nothing says what stands above it.
 * - Moves are those that the ladder names in `next`, else the next rank of the track. One that leads to another track is named at
 *   its level: “also leads to M1”. A target that no move leads to gets no way.
 * - Each move says what changes when `compareLevels` of `@ladderkit/core/compare` is passed in as `compare`.
 *
 * ### Anatomy
 *
 * ```tsx
 * <LadderMap.Root ladder={ladder} current="e4">
 *   <LadderMap.Head />
 *   <LadderMap.Figures />
 *   <LadderMap.Moves />
 * </LadderMap.Root>
 * ```
 *
 * `Head` holds `Legend`. `Figures` holds a `Figure` for each of `latticesOf(ladder)`; a `Figure` holds a `Grid` of `Cell` and
 * `Level`, and `Roles` of `Role`. `Moves` holds a `Move` each.
 *
 * ### Parts
 *
 * | Part | What it is | Takes besides what its element takes |
 * | --- | --- | --- |
 * | `Root` | the section, and the state | all props below |
 * | `Head` | title, what the ladder holds in one sentence, and the `Legend` | |
 * | `Legend` | the key to the lines that the figure has | |
 * | `Figures` | every figure, then the roles that stand beside none | |
 * | `Figure` | one lattice with its roles and, narrow, its folds | `lattice` |
 * | `Grid` | the levels of a lattice as a grid | `lattice`, `isFolded` |
 * | `Cell` | one place of the grid: rail, rung, node and level | `cell`, `track`, `lines`, `isTabStop` |
 * | `Level` | a level: title as a link, code and facts | `level`, `state`, `move` |
 * | `Roles`, `Role` | the roles beside a lattice, and one of them | `lattice`; `role` |
 * | `Moves`, `Move` | the moves from `current`, and one of them | –; `from`, `move` |
 *
 * ### Keyboard
 *
 * The levels of a figure are one tab stop: the level last visited, else the chosen one, else the current one, else the first.
 *
 * | Key | What it does |
 * | --- | --- |
 * | <kbd>Tab</kbd> | comes to the figure, then goes on to roles and moves |
 * | <kbd>↑</kbd> <kbd>↓</kbd> | the next level up or down its track |
 * | <kbd>←</kbd> <kbd>→</kbd> | the level of equal rank in the next track; they swap in right-to-left text |
 * | <kbd>Home</kbd> <kbd>End</kbd> | the first and last level of the rank |
 * | <kbd>Ctrl</kbd> <kbd>Home</kbd>, <kbd>Ctrl</kbd> <kbd>End</kbd> | the first and last level of the figure |
 * | <kbd>Page Up</kbd> <kbd>Page Down</kbd> | five ranks up or down, or as far as there are |
 * | <kbd>Enter</kbd> | chooses the level and follows its link |
 *
 * ### Tokens
 *
 * `--lk-edge` rails and nodes, `--lk-accent` where you are and may go, `--lk-paper` what rank numbers and nodes stand on (set it
 * to the colour of your page), `--lk-map-gap` between two rails.
 *
 * ### Messages
 *
 * `ladderHolds`, `rungsJoin`, `ranksAreOwn` in the head; `equalRank`, `moveFromHere`, `onToTarget` the legend; `rank`, `rankNotSaid`,
 * `levelsByRank`, `levelsFolded` the grid; `youAreHere`, `target`, `targetAway`, `move`, `possibleMove`, `alsoLeadsTo`, `countInAll`
 * the levels; `rolesBeside`, `otherRoles`, `beside`, `countDuties` the roles; `movesFrom`, `byWayOf`, `noWay`, `stepMoves`, `stepsStay`,
 * `countChanges` the moves; `noLevels`. `LadderProvider` takes them in your words or in another language.
 */
const meta = {
  title: 'Components/LadderMap',
  component: LadderMapRoot,
  args: { ladder: northwind1() },
  argTypes: { ladder: { control: false }, compare: { control: false } },
} satisfies Meta<typeof LadderMapRoot>;
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
    await expect(link.closest('[role="gridcell"]')).toHaveAttribute('aria-selected', 'true');
  },
};

export const RanksOfTheirOwn: Story = { args: { ladder: halden() } };

/** Three tracks and more: titles stand inside the lattice. */
export const ManyTracks: Story = { args: { ladder: threeTracks(), current: 'a4' } };
export const ManyTracksNarrow: Story = { args: { ladder: threeTracks(), current: 'a4' }, globals: { width: '360' } };

/** Tracks with ranks of their own have no rungs between them: where a level leads to another track, its words say so. */
export const Branches: Story = {
  args: {
    ladder: branching(),
    current: 'a3',
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

/** One long track folds as well: what matters stays open, the rest is one press away. */
export const OneLongTrackNarrow: Story = {
  args: { ladder: withLevels('Forty levels', levels('a', 'Grade', range(40))), current: 'a20', target: 'a23' },
  globals: { width: '360' },
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

function threeTracks(): Ladder {
  return withLevels('Three tracks', [
    ...levels('a', 'Engineer', [1, 2, 3, 4, 5, 6]),
    ...levels('b', 'Manager', [4, 5, 6, 7]),
    ...levels('c', 'Researcher', [2, 3, 5]),
  ]);
}

function branching(): Ladder {
  const ladder = withLevels('Two tracks that branch', [
    ...levels('a', 'Engineer', [1, 2, 3, 4, 5]),
    ...levels('b', 'Manager', [1, 2, 3]),
  ]);
  const next: Record<string, string[]> = { a3: ['a4', 'b1'], b1: ['b2', 'a4'] };
  return {
    ...ladder,
    tracks: ladder.tracks?.map((track) => ({ ...track, ranks: 'own' })),
    levels: ladder.levels.map((level) => (next[level.id] ? { ...level, next: next[level.id] } : level)),
  };
}

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
