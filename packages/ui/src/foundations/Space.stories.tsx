import type { Meta, StoryObj } from '@storybook/react-vite';
import { Space } from './Space';

const meta = {
  title: 'Foundations/Space and density',
  component: Space,
  tags: ['!autodocs'],
} satisfies Meta<typeof Space>;
export default meta;

export const Page: StoryObj<typeof meta> = { name: 'Space and density' };
