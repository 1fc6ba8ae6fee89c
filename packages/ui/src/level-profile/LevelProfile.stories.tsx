import type { Ladder } from '@ladderkit/core';
import { halden, northwind1 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { LevelProfile } from '.';
import { LevelProfileRoot } from './LevelProfileRoot';

/**
 * One level as a page: where it stands, its steps as positions on their scales, what else the ladder says of it, what it asks by
 * competency, and apart from that what it inherits. Duties say with whom they are shared and where they apply; examples, and what
 * to avoid, wait behind a fold; sources are linked.
 *
 * **Use it** where somebody reads one level, as a page or, with fewer parts, as a card. **Do not use it** to see many levels at
 * once (`Rubric`), nor what changes from one to the next (`LevelDiff`).
 *
 * ```tsx
 * import { LevelProfile } from '@ladderkit/ui/level-profile';
 * import '@ladderkit/ui/styles.css';
 *
 * <LevelProfile ladder={ladder} level="e4" />
 * ```
 *
 * The element has the id of the level, and each statement of its own has the statement’s, so that links lead to them.
 *
 * ### Anatomy
 *
 * ```tsx
 * <LevelProfile.Root ladder={ladder} level="e4">
 *   <LevelProfile.Head />
 *   <LevelProfile.Steps />
 *   <LevelProfile.Meta />
 *   <LevelProfile.Sections />
 *   <LevelProfile.Inherited />
 *   <LevelProfile.Notes />
 *   <LevelProfile.Source />
 * </LevelProfile.Root>
 * ```
 *
 * `Sections` holds a `Group` for each of `ownGroups(ladder, level)`, and `Inherited` one for each of `inheritedGroups(ladder, level)`:
 * a top-level competency. A `Group` holds a `Section` for each competency in it, a `Section` a `Statement` each. A part with nothing
 * to show renders nothing; `Sections` says in words that the level asks nothing of its own.
 *
 * ### Parts
 *
 * | Part | What it is | Takes besides what its element takes |
 * | --- | --- | --- |
 * | `Root` | the section, with the id of the level | all props below |
 * | `Head` | where the level stands, title, code, summary | |
 * | `Steps` | its steps as positions on their scales | |
 * | `Meta` | what else the ladder says: the `meta` of the level | `meta`, to show something else |
 * | `Sections` | what it asks itself | |
 * | `Inherited` | what the levels ask that it includes | |
 * | `Group` | a top-level competency | `group` |
 * | `Section` | one competency | `section`, `place` |
 * | `Statement` | one statement | `statement` |
 * | `Notes` | what the ladder says of the level in sentences that ask nothing | |
 * | `Source` | where it was read from | |
 *
 * ### Keyboard
 *
 * | Key | Where | What it does |
 * | --- | --- | --- |
 * | <kbd>Tab</kbd> | everywhere | links and folds, in reading order |
 * | <kbd>Enter</kbd> <kbd>Space</kbd> | a fold | opens and closes it |
 *
 * ### Tokens
 *
 * `--lk-ink` and `--lk-rule` the rules between parts, `--lk-text-display` the title, `--lk-text-lead` the summary,
 * `--lk-density` the air between competencies.
 *
 * ### Messages
 *
 * `trackOf`, `rankEqualTo`, `roleBeside`, `forAllLevels`, `alsoCalled` in the head; `stepOf`, `noStep` on scales; `yesOrNo` among the
 * facts; `sharedWith`, `onlyWhere`, `countExamples`, `antiPattern`, `otherStatements` in sections; `alsoExpected`, `inheritedFrom`;
 * `source`, `lines`; `nothingOwn`, `noSuchLevel`, `noLevels`. `LadderProvider` takes them in your words or in another language.
 */
const meta = {
  title: 'Components/LevelProfile',
  component: LevelProfileRoot,
  args: { ladder: northwind1(), level: 'e4' },
  argTypes: { ladder: { control: false } },
} satisfies Meta<typeof LevelProfileRoot>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Playground: Story = {
  args: { headingLevel: 2 },
  argTypes: {
    ladder: { control: false },
    level: { control: 'select', options: northwind1().levels.map(({ id }) => id) },
  },
};

/** A manager's page: duties shared with a role, and duties that hold only somewhere. */
export const SharedAndConditional: Story = { args: { level: 'm2' } };

/** E2 includes E1: what it inherits stands apart, below its own rule. */
export const Inherited: Story = { args: { level: 'e2' } };

export const Role: Story = { args: { level: 'tech-lead' } };

export const ExamplesOnDemand: Story = {
  play: async ({ canvasElement }) => {
    const fold = within(canvasElement).getAllByText('1 example')[0];
    await expect(fold).toBeDefined();
    if (!fold) return;
    await userEvent.click(fold);
    await expect(fold.closest('details')).toHaveAttribute('open');
  },
};

/** What readers keep in `meta` is shown, never judged: years of experience, pay, weights by competency, certificates. */
export const FactsBesides: Story = { args: { ladder: withFacts(), level: 'e4' } };

/** Head and steps alone make a card. */
export const AsACard: Story = {
  render: (args) => (
    <LevelProfile {...args}>
      <LevelProfile.Head />
      <LevelProfile.Steps />
    </LevelProfile>
  ),
};

/** Everything that a ladder may leave out is left out. */
export const MissingData: Story = {
  args: {
    ladder: {
      format: 'ladderkit/1',
      id: 'bare',
      title: 'A bare ladder',
      levels: [{ id: 'one', title: 'The only level', steps: [{ scale: 'reach', step: 'team' }] }],
      expectations: [{ id: 'a', level: 'one', competency: 'gone', text: 'Says early when a date is in doubt.' }],
    },
    level: 'one',
  },
};

export const AnotherLadder: Story = { args: { ladder: halden(), level: 'engineering-manager' } };

export const NoSuchLevel: Story = { args: { level: 'e99' } };

export const Empty: Story = {
  args: { ladder: { format: 'ladderkit/1', id: 'x', title: 'Empty', levels: [], expectations: [] }, level: undefined },
};

export const VeryLongWords: Story = { args: { ladder: longWords(), level: 'a' }, globals: { width: '360' } };

export const Dark: Story = { args: { level: 'm2' }, globals: { theme: 'dark' } };
export const Narrow: Story = { args: { level: 'm2' }, globals: { width: '360' } };
export const RightToLeft: Story = { args: { level: 'm2' }, globals: { direction: 'rtl' } };

function withFacts(): Ladder {
  const ladder = northwind1();
  const meta = {
    yearsOfExperience: '5–8',
    salary: { min: 74000, max: 91000, currency: 'EUR' },
    weights: { design: 30, delivery: 30, reliability: 20, growing: 10, communication: 10 },
    certifications: ['First responder', 'Data protection'],
    remote: true,
    handbook: 'https://northwind.example/handbook/e4',
  };
  return { ...ladder, levels: ladder.levels.map((level) => (level.id === 'e4' ? { ...level, meta } : level)) };
}

function longWords(): Ladder {
  const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
  return {
    format: 'ladderkit/1',
    id: 'long',
    title: word,
    scales: [
      { id: 's', title: word, steps: [1, 2, 3].map((rank) => ({ id: `s${rank}`, title: `${word} ${rank}`, rank })) },
    ],
    levels: [{ id: 'a', title: word, code: word, summary: `${word} ${word}`, steps: [{ scale: 's', step: 's2' }] }],
    competencies: [{ id: 'c', title: word }],
    expectations: [{ id: 'e', level: 'a', competency: 'c', text: 'x'.repeat(400), appliesTo: word }],
  };
}
