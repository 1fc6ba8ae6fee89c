import type { Meta, StoryObj } from '@storybook/react-vite';
import { Change } from './Change';

const meta = {
  title: 'Foundations/Change',
  component: Change,
  tags: ['!autodocs'],
} satisfies Meta<typeof Change>;
export default meta;

export const Page: StoryObj<typeof meta> = { name: 'Change' };
