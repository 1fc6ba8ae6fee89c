import type { Meta, StoryObj } from '@storybook/react-vite';
import { Certainty } from './Certainty';

const meta = {
  title: 'Foundations/Certainty',
  component: Certainty,
  tags: ['!autodocs'],
} satisfies Meta<typeof Certainty>;
export default meta;

export const Page: StoryObj<typeof meta> = { name: 'Certainty' };
