import type { Meta, StoryObj } from '@storybook/react-vite';
import { Welcome } from './Welcome';

const meta = {
  title: 'Welcome',
  component: Welcome,
  tags: ['!autodocs'],
} satisfies Meta<typeof Welcome>;
export default meta;

export const Page: StoryObj<typeof meta> = { name: 'Welcome' };
