import { compareLevels } from '@ladderkit/core/compare';
import { lexiconEn } from '@ladderkit/core/lexicon-en';
import { withMeaning } from '@ladderkit/core/people';
import { northwind1 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { LevelDiff } from './LevelDiff';
import { LevelDiffRoot } from './LevelDiffRoot';

const seniorToStaff = withMeaning(compareLevels(northwind1(), 'e4', 'e5', { lexicon: lexiconEn }));

const meta = {
  title: 'Components/LevelDiff',
  component: LevelDiffRoot,
  args: { comparison: seniorToStaff },
} satisfies Meta<typeof LevelDiffRoot>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  render: () => <LevelDiff comparison={seniorToStaff} />,
};

export const SideBySide: Story = { args: { defaultView: 'split' } };

export const OnlyNew: Story = { args: { defaultOnlyNew: true } };
