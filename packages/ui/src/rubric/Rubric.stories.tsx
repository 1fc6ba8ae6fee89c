import type { Ladder } from '@ladderkit/core';
import { compareLevels } from '@ladderkit/core/compare';
import { halden, northwind1 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Rubric } from '.';
import { RubricRoot } from './RubricRoot';

/**
 * The matrix competency × level. Head and first column stay in view, both at once; columns and rows can be chosen, columns put in
 * another order; long cells open on demand; below 600 px each competency, or each level, becomes a card.
 *
 * **Use it** to read several levels beside each other. **Do not use it** for one level (`LevelProfile`), nor to study two of them
 * word by word (`LevelDiff`).
 *
 * ```tsx
 * import { compareLevels } from '@ladderkit/core/compare';
 * import { Rubric } from '@ladderkit/ui/rubric';
 * import '@ladderkit/ui/styles.css';
 *
 * <Rubric ladder={ladder} track="technical" current="e4" compare={compareLevels} />
 * ```
 *
 * ### Only what changes
 *
 * A cell that says the same as the one before becomes “as E3” and a line. Without `compare` only what is word for word the same
 * is known; with it statements are marked as new, cells as reworded or raised, and what was dropped waits behind a fold.
 *
 * ### Size, find, print and spreadsheets
 *
 * Every row is in the page: the browser skips drawing those out of sight (`content-visibility`), and still finds, selects and
 * prints them. “Copy as table” copies what is shown, and so does selecting it. Printed, the head repeats and nothing is cut.
 * More than five levels are printed across; a block of the page that follows, even an empty one, then begins a page of its own.
 *
 * ### Anatomy
 *
 * ```tsx
 * <Rubric.Root ladder={ladder}>
 *   <Rubric.Head>
 *     <Rubric.CardsSwitch />
 *     <Rubric.ViewSwitch />
 *     <Rubric.Levels />
 *     <Rubric.Competencies />
 *     <Rubric.Copy />
 *   </Rubric.Head>
 *   <Rubric.Table />
 *   <Rubric.ByLevel />
 * </Rubric.Root>
 * ```
 *
 * `Table` holds a `Column` for each level, and a `Group` of `Row` and `Cell` for each top-level competency.
 *
 * ### Parts
 *
 * | Part | What it is | Takes besides what its element takes |
 * | --- | --- | --- |
 * | `Root` | the section, and the state | all props below |
 * | `Head` | the title, and the tools | other tools as children |
 * | `ViewSwitch` | everything, or only what changes | |
 * | `CardsSwitch` | cards by competency or by level; only where it is narrow | |
 * | `Levels`, `Competencies` | which columns, in which order, and which rows | |
 * | `Copy` | copies what is shown as a table | |
 * | `Table` | the matrix in a region that scrolls | |
 * | `Column` | the head of a column | `level` |
 * | `Group`, `Row` | a top-level competency, and one row of it | `group`; `row` |
 * | `Cell` | what a level asks in a competency | `cell`, `level`, `change` |
 * | `ByLevel` | the cards by level; only where it is narrow | |
 *
 * ### Keyboard
 *
 * | Key | Where | What it does |
 * | --- | --- | --- |
 * | <kbd>Tab</kbd> | everywhere | switch, menus, copy, the table, its links and folds, in reading order |
 * | <kbd>←</kbd> <kbd>→</kbd> | a switch | chooses; they swap in right-to-left text |
 * | <kbd>Enter</kbd> <kbd>Space</kbd> | a menu’s button | opens and closes it |
 * | <kbd>Space</kbd> | a level or competency in a menu | shows or hides it |
 * | <kbd>Enter</kbd> | “earlier”, “later” | moves the level |
 * | <kbd>Esc</kbd> | a menu | closes it and goes back to its button |
 * | <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> | the table | scrolls it |
 *
 * ### Tokens
 *
 * `--lk-rubric-height` how high the table grows before it scrolls, `--lk-paper` what head and first column stand on (set it to the
 * colour of your page), `--lk-accent` the column where you are, `--lk-density` the air in cells.
 *
 * ### Messages
 *
 * `trackOf`, `whatIsAsked`, `tableOf`, `competency` name things; `view`, `everything`, `onlyChanges`, `cards`, `byCompetency`, `byLevel`,
 * `levelsShown`, `competenciesShown`, `allLevels`, `allCompetencies`, `moveEarlier`, `moveLater`, `copyAsTable`, `copied`, `notCopied` are
 * the tools; `inGeneral`, `otherStatements`, `youAreHere`, `asAt`, `nothingAsked`, `added`, `reworded`, `raised`, `countChanges`,
 * `countExamples`, `onlyWhere`, `sharedWith`, `antiPattern`, `fullText`, `lessText` stand in cells; `noLevels`. `LadderProvider` takes
 * them in your words or in another language.
 */
const meta = {
  title: 'Components/Rubric',
  component: RubricRoot,
  args: { ladder: northwind1() },
  argTypes: { ladder: { control: false }, compare: { control: false } },
} satisfies Meta<typeof RubricRoot>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Playground: Story = {
  args: { track: 'technical', current: 'e4', compare: compareLevels, defaultView: 'all' },
  argTypes: {
    ladder: { control: false },
    compare: { control: false },
    track: { control: 'select', options: ['technical', 'management'] },
    view: { control: 'inline-radio', options: ['all', 'changes'] },
    cardsBy: { control: 'inline-radio', options: ['competency', 'level'] },
  },
};

/** Every cell beside the one before it; a value that holds draws a line. */
export const OnlyWhatChanges: Story = { args: { defaultView: 'changes', compare: compareLevels, current: 'e4' } };

/** Without `compare` only what is word for word the same is known to hold. */
export const OnlyWhatChangesByWords: Story = { args: { defaultView: 'changes' } };

export const StepsInCells: Story = { args: { ladder: withSteps(), current: 'l3' } };
export const StepsThatRise: Story = {
  args: { ladder: withSteps(), current: 'l3', compare: compareLevels, defaultView: 'changes' },
};

export const SomeLevels: Story = { args: { defaultLevels: ['e3', 'e4', 'e5'], current: 'e4' } };

export const ChoosingLevels: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Levels: 8 of 8' }));
    await userEvent.click(canvas.getByRole('checkbox', { name: /Graduate Engineer/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Move Engineer later' }));
    const heads = canvas.getAllByRole('columnheader').map((head) => head.textContent);
    await expect(heads.slice(0, 3)).toEqual(['Competency', 'E3 Engineer II', 'E2 Engineer']);
    await userEvent.keyboard('{Escape}');
    await expect(canvas.getByRole('button', { name: 'Levels: 7 of 8' })).toHaveFocus();
  },
};

export const ChoosingCompetencies: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Competencies: 5 of 5' }));
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Design' }));
    await expect(canvas.queryByRole('rowheader', { name: 'Design' })).toBeNull();
  },
};

export const CardsByCompetency: Story = { args: { current: 'e4' }, globals: { width: '360' } };
export const CardsByLevel: Story = { args: { current: 'e4', defaultCardsBy: 'level' }, globals: { width: '360' } };

export const SixtyRowsTwelveColumns: Story = { args: { ladder: large(60, 12) } };
export const FortyLevels: Story = { args: { ladder: large(3, 40) } };
export const OneLevel: Story = { args: { ladder: large(4, 1) } };
export const Empty: Story = { args: { ladder: large(0, 0) } };
export const NothingAsked: Story = { args: { ladder: { ...large(4, 3), expectations: [] } } };
export const LongText: Story = { args: { ladder: longText() } };
export const AnotherLadder: Story = { args: { ladder: halden() } };

export const OwnArrangement: Story = {
  render: (args) => (
    <Rubric {...args}>
      <Rubric.Head>
        <Rubric.ViewSwitch />
      </Rubric.Head>
      <Rubric.Table style={{ maxBlockSize: 400 }} />
    </Rubric>
  ),
};

export const Compact: Story = { args: { current: 'e4' }, globals: { density: 'compact' } };
export const Dark: Story = {
  args: { current: 'e4', defaultView: 'changes', compare: compareLevels },
  globals: { theme: 'dark' },
};
export const RightToLeft: Story = { args: { current: 'e4' }, globals: { direction: 'rtl' } };

/** A rubric as many companies write it: six levels, five competencies, and how far each of them reaches. */
function withSteps(): Ladder {
  const steps = ['Self', 'Team', 'Cross-team', 'Organisation', 'Company'];
  const reach = [0, 0, 1, 1, 2, 3];
  const texts: Record<string, string[]> = {
    design: [
      'Follows an agreed design and asks about the parts that seem odd.',
      'Designs small changes alone, and shows them to one reviewer before building.',
      'Designs features inside one service, with the ways they may fail written down.',
      'Writes designs that the team can build without further questions.',
      'Writes designs that teams who were not in the room can build from.',
      'Sets the shape of a product area, and redraws it when the evidence turns.',
    ],
    reliability: [
      'Reads the alerts of the services they touch.',
      'Takes a turn on call with a second person to ask.',
      'Takes a turn on call alone, and writes the review after an incident.',
      'Takes a turn on call alone, and writes the review after an incident.',
      'Finds the one fault behind several incidents, and gets it mended.',
      'Finds the one fault behind several incidents, and gets it mended.',
    ],
    growing: [
      '',
      'Answers newcomers’ questions, or finds someone who can.',
      'Pairs with newer engineers every week.',
      'Coaches two or three people through work that is new to them.',
      'Sponsors people for work that stretches them, and stays near while they do it.',
      'Builds the ways by which an organisation grows its senior engineers.',
    ],
  };
  const titles: Record<string, string> = { design: 'Design', reliability: 'Reliability', growing: 'Growing others' };
  const names = [
    'Graduate Engineer',
    'Engineer',
    'Engineer II',
    'Senior Engineer',
    'Staff Engineer',
    'Senior Staff Engineer',
  ];
  const levels = names.map((title, i) => ({
    id: `l${i}`,
    title,
    code: `E${i + 1}`,
    rank: i + 1,
    steps: Object.keys(texts)
      .filter((id) => texts[id]?.[i])
      .map((competency) => ({ scale: 'reach', step: `s${reach[i]}`, competency })),
  }));
  return {
    format: 'ladderkit/1',
    id: 'stepped',
    title: 'Technical track',
    scales: [{ id: 'reach', title: 'Reach', steps: steps.map((title, i) => ({ id: `s${i}`, title, rank: i })) }],
    levels,
    competencies: [
      { id: 'craft', title: 'Craft' },
      ...Object.keys(texts).map((id) => ({
        id,
        title: titles[id] ?? id,
        parent: id === 'growing' ? 'people' : 'craft',
      })),
      { id: 'people', title: 'People' },
    ],
    expectations: Object.entries(texts).flatMap(([competency, row]) =>
      row.flatMap((text, i) => (text ? [{ id: `l${i}.${competency}`, level: `l${i}`, competency, text }] : [])),
    ),
  };
}

function large(rows: number, columns: number): Ladder {
  const range = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  return {
    format: 'ladderkit/1',
    id: 'large',
    title: `${rows} rows, ${columns} columns`,
    levels: range(columns).map((rank) => ({ id: `l${rank}`, title: `Level ${rank}`, code: `L${rank}`, rank })),
    competencies: range(rows).map((row) => ({ id: `c${row}`, title: `Competency ${row}` })),
    expectations: range(columns).flatMap((rank) =>
      range(rows).map((row) => ({
        id: `l${rank}c${row}`,
        level: `l${rank}`,
        competency: `c${row}`,
        text: `Does work of kind ${row} that reaches ${rank === 1 ? 'one person' : `${rank} people`}, and says early when it is late.`,
      })),
    ),
  };
}

function longText(): Ladder {
  const ladder = large(3, 3);
  return {
    ...ladder,
    expectations: ladder.expectations.map((each, i) =>
      i % 4 === 1 ? { ...each, text: `${each.text} `.repeat(12) } : each,
    ),
  };
}
