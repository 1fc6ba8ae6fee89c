import type { Meta, StoryObj } from '@storybook/react-vite';
import { Type } from './Type';

const meta = {
  title: 'Foundations/Type',
  component: Type,
  tags: ['!autodocs'],
} satisfies Meta<typeof Type>;
export default meta;

export const Page: StoryObj<typeof meta> = { name: 'Type' };
