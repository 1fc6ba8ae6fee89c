import { lexiconEn } from '@ladderkit/core/lexicon-en';
import type { Ladder } from '@ladderkit/core';
import { northwind2 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { LadderSearch } from '.';
import { LadderSearchRoot } from './LadderSearchRoot';
import { LadderProvider, type NavigationTarget } from '../ladder-provider';

/**
 * A field that finds levels, competencies and statements while one types. It forgives a letter in five and unfinished words, marks
 * what it found, and says how much there is.
 *
 * **Use it** wherever a whole ladder is at hand: people know a word of what they look for, seldom its level. **Do not use it** to
 * filter a rubric (`Rubric` has menus for that).
 *
 * ```tsx
 * import { LadderSearch } from '@ladderkit/ui/ladder-search';
 * import '@ladderkit/ui/styles.css';
 *
 * <LadderSearch ladder={ladder} onChoose={({ noun, id }) => console.log(noun, id)} />
 * ```
 *
 * Hits are links: `hrefOf` of `LadderProvider` says where they lead, `onNavigate` and `onChoose` hear of it first and may call
 * `event.preventDefault()`. With `lexicon={lexiconEn}` of `@ladderkit/core/lexicon-en`, what says the same in other words is found
 * too. The search is loaded, and the index made, when the field is first used.
 *
 * ### Anatomy
 *
 * ```tsx
 * <LadderSearch ladder={ladder}>
 *   <LadderSearch.Field />
 *   <LadderSearch.Popup>
 *     <LadderSearch.List />
 *     <LadderSearch.Status />
 *   </LadderSearch.Popup>
 * </LadderSearch>
 * ```
 *
 * `List` holds a `Hit` for each thing that was found.
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | <kbd>↓</kbd> <kbd>↑</kbd> | opens, and goes to the next or previous hit, round the ends |
 * | <kbd>Enter</kbd> | follows the hit one is on |
 * | <kbd>Esc</kbd> | closes; once more, empties the field |
 * | <kbd>Alt</kbd> <kbd>↓</kbd>, <kbd>Alt</kbd> <kbd>↑</kbd> | opens, closes |
 * | <kbd>←</kbd> <kbd>→</kbd> <kbd>Home</kbd> <kbd>End</kbd> | move the caret, and leave the hits |
 * | <kbd>Tab</kbd> | closes and goes on |
 *
 * ### Tokens
 *
 * `--lk-paper` what the hits stand on, `--lk-edge` its edge, `--lk-accent` marks and the hit one is on, `--lk-density` the air in hits.
 *
 * ### Messages
 *
 * `searchLadder` names the field, `searchPlaceholder` stands in it, `searchHits` names the list, `levels`, `competencies` and
 * `statements` its groups; `found`, `foundNothing`, `inOtherWords` and `oneMoment` say how it went.
 */
const meta = {
  title: 'Components/LadderSearch',
  component: LadderSearchRoot,
  args: { ladder: northwind2() },
  argTypes: { ladder: { control: false }, lexicon: { control: false } },
  // room for what hangs below the field
  decorators: [(Story) => <div style={{ minBlockSize: 480 }}>{Story()}</div>],
} satisfies Meta<typeof LadderSearchRoot>;
export default meta;

type Story = StoryObj<typeof meta>;

const type = (text: string): NonNullable<Story['play']> =>
  async function play({ canvasElement }) {
    const field = within(canvasElement).getByRole('combobox');
    await userEvent.click(field);
    await userEvent.type(field, text);
    await expect(field).toHaveValue(text);
  };

export const Default: Story = {};

export const Playground: Story = { args: { limit: 8, defaultValue: 'incident' } };

/** Two letters are wrong, and the last word is not finished. */
export const Misspelt: Story = { play: type('incidnt revie') };

/** With a lexicon, what says the same in other words is found too. */
export const InOtherWords: Story = { args: { lexicon: lexiconEn }, play: type('recruitment') };

export const NothingFound: Story = { play: type('xylophone') };

/** What was chosen goes where the provider says that links go, and to your own code first. */
export const Choosing: Story = {
  render: function Choosing(args) {
    const [chosen, setChosen] = useState<NavigationTarget>();
    return (
      <LadderProvider hrefOf={({ noun, id }) => `#/${noun}/${encodeURIComponent(id)}`}>
        <LadderSearch
          {...args}
          onChoose={(target, event) => {
            event.preventDefault();
            setChosen(target);
          }}
        />
        <p>{chosen ? `Chosen: the ${chosen.noun} ${chosen.id}` : 'Nothing chosen yet'}</p>
      </LadderProvider>
    );
  },
  play: async (context) => {
    await type('staff eng')(context);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(within(context.canvasElement).getByText('Chosen: the level e5')).toBeVisible();
  },
};

export const Narrow: Story = { globals: { width: '360' }, play: type('incident') };

export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: type('incident') };

export const EmptyLadder: Story = {
  args: { ladder: { format: 'ladderkit/1', id: 'empty', title: 'Empty', levels: [], expectations: [] } },
  play: type('incident'),
};

export const NotALadder: Story = { args: { ladder: {} as Ladder } };
