import type { Meta, StoryObj } from '@storybook/react-vite';
import { Colour } from './Colour';

const meta = {
  title: 'Foundations/Colour',
  component: Colour,
  tags: ['!autodocs'],
} satisfies Meta<typeof Colour>;
export default meta;

export const Page: StoryObj<typeof meta> = { name: 'Colour' };
