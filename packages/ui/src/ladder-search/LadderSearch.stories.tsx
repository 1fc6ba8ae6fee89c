import { lexiconEn } from '@ladderkit/core/lexicon-en';
import type { Ladder } from '@ladderkit/core';
import { northwind2 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { LadderSearch } from '.';
import { LadderProvider, type NavigationTarget } from '../ladder-provider';

const meta = {
  title: 'Components/LadderSearch',
  component: LadderSearch,
  args: { ladder: northwind2() },
  argTypes: { ladder: { control: false }, lexicon: { control: false } },
  // room for what hangs below the field
  decorators: [(Story) => <div style={{ minBlockSize: 480 }}>{Story()}</div>],
} satisfies Meta<typeof LadderSearch>;
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
