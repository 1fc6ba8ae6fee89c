import { compareVersions } from '@ladderkit/core/compare';
import { lexiconEn } from '@ladderkit/core/lexicon-en';
import { withMeaning } from '@ladderkit/core/people';
import { northwind1, northwind2 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { LadderDiff } from './index';
import { LadderDiffRoot } from './LadderDiffRoot';

const comparison = withMeaning(compareVersions(northwind1(), northwind2(), { lexicon: lexiconEn }));
const meta = { title: 'Components/LadderDiff', component: LadderDiffRoot, args: { comparison } } satisfies Meta<
  typeof LadderDiffRoot
>;
export default meta;
type Story = StoryObj<typeof meta>;
export const Default: Story = { render: () => <LadderDiff comparison={comparison} /> };
