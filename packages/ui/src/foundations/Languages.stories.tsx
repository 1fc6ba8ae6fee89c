import { compareLevels } from '@ladderkit/core/compare';
import { withMeaning } from '@ladderkit/core/people';
import { marsa, northwind2 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { germanLadder, japaneseLadder } from '../internals/testing/wordyLadders';
import { LadderPage } from '../ladder-page';
import { LadderProvider } from '../ladder-provider';
import { LevelDiff } from '../level-diff';
import { ar } from '../messages/ar';
import { de } from '../messages/de';
import { en } from '../messages/en';
import { es } from '../messages/es';
import { fr } from '../messages/fr';
import { ja } from '../messages/ja';
import { pt } from '../messages/pt';
import { Rubric } from '../rubric';

/** The seven languages that the kit speaks, and ladders that are written in them. */
const meta = { title: 'Foundations/Languages', tags: ['!autodocs'] } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

/** A ladder in Arabic, in an Arabic page: all of it mirrored, its codes and Latin names left as they are. */
export const ArabicPage: Story = {
  render: () => <LadderPage ladder={marsa()} address="none" current="senior" target="staff" />,
  globals: { locale: 'ar', direction: 'rtl' },
};

export const ArabicComparison: Story = {
  render: () => <LevelDiff comparison={withMeaning(compareLevels(marsa(), 'engineer', 'senior'))} />,
  globals: { locale: 'ar', direction: 'rtl' },
};

export const ArabicRubric: Story = {
  render: () => <Rubric ladder={marsa()} current="senior" />,
  globals: { locale: 'ar', direction: 'rtl' },
};

/** Compounds longer than a narrow column. */
export const GermanCompounds: Story = {
  render: () => <LadderPage ladder={germanLadder()} address="none" current="l1" target="l3" />,
  globals: { locale: 'de', width: '360' },
};

/** Lines without spaces. */
export const JapaneseLines: Story = {
  render: () => <LadderPage ladder={japaneseLadder()} address="none" current="l1" target="l3" />,
  globals: { locale: 'ja', width: '360' },
};

const LANGUAGES = [
  { locale: 'en', name: 'English', messages: en },
  { locale: 'pt', name: 'Português', messages: pt },
  { locale: 'es', name: 'Español', messages: es },
  { locale: 'de', name: 'Deutsch', messages: de },
  { locale: 'fr', name: 'Français', messages: fr },
  { locale: 'ja', name: '日本語', messages: ja },
  { locale: 'ar', name: 'العربية', messages: ar },
];

/** The reader chooses; text, numbers and direction follow. The ladder keeps the language it was written in. */
export const Switching: Story = {
  render: () => <Switch />,
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Language' }), 'العربية');
    await expect(canvas.getByRole('region', { name: /Senior Engineer/ })).toHaveAttribute('dir', 'rtl');
    await expect(canvas.getByText('جنبًا إلى جنب')).toBeVisible();
  },
};

function Switch() {
  const [chosen, setChosen] = useState('en');
  const { locale, messages } = LANGUAGES.find((language) => language.locale === chosen) ?? {
    locale: 'en',
    messages: en,
  };
  return (
    <>
      <p>
        <label>
          Language{' '}
          <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {LANGUAGES.map(({ locale: value, name }) => (
              <option key={value} value={value} lang={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </p>
      <div lang={locale}>
        <LadderProvider locale={locale} messages={messages} direction={locale === 'ar' ? 'rtl' : 'ltr'}>
          <LevelDiff comparison={withMeaning(compareLevels(northwind2(), 'e4', 'e5'))} />
        </LadderProvider>
      </div>
    </>
  );
}
