import { compareLevels } from '@ladderkit/core/compare';
import { northwind1 } from '@ladderkit/sample-ladders';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ComponentPropsWithRef } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { LadderMap } from '../ladder-map';
import { LevelDiff } from '../level-diff';
import { LevelProfile } from '../level-profile';
import { ar } from '../messages/ar';
import { de } from '../messages/de';
import { es } from '../messages/es';
import { fr } from '../messages/fr';
import { ja } from '../messages/ja';
import type { Messages } from '../messages/Messages';
import { pt } from '../messages/pt';
import { LadderProvider } from './LadderProvider';

const ladder = northwind1();
const comparison = compareLevels(ladder, 'e4', 'e5');

/**
 * Settings for all components below it: language, direction, words, links. It is optional: without it components speak English,
 * follow the direction of the page, and link to elements of the page.
 *
 * **Use it** once around your app, or around a part of it that speaks another language. **Do not use it** for a single heading or
 * level of headings: those are props of the components.
 *
 * ```tsx
 * import { LadderProvider } from '@ladderkit/ui/ladder-provider';
 * import { pt } from '@ladderkit/ui/messages/pt';
 *
 * <LadderProvider
 *   locale="pt"
 *   messages={pt}
 *   linkComponent={Link}
 *   hrefOf={({ noun, id }) => `/careers/${noun}/${id}`}
 *   onNavigate={({ id }) => track('ladder-link', id)}
 * >
 *   <App />
 * </LadderProvider>
 * ```
 *
 * ### Languages
 *
 * English is built in. `@ladderkit/ui/messages/ar`, `de`, `es`, `fr`, `ja` and `pt` are entries of their own, so that a page loads
 * the languages it speaks and no others. Numbers, plurals and lists are written by the browser's `Intl`, in any locale it knows:
 * `locale="de-CH"` with the German table, for example. For right-to-left text set `dir` on the page, as one does anyway, or
 * `direction` here.
 *
 * The words of a ladder are never translated: they keep the language that the ladder names, and the kit marks it for screen readers.
 *
 * ### Messages
 *
 * All text of the kit is one typed table, `Messages`: strings, or functions of the values they say. Give a whole translation, or the
 * single messages that you want in other words. What a table leaves out stays English; in development the console names it, once.
 *
 * ```tsx
 * import { pt } from '@ladderkit/ui/messages/pt';
 * import type { Messages } from '@ladderkit/ui/ladder-provider';
 *
 * const messages: Messages = {
 *   ...pt,
 *   added: 'Novidade',
 *   countLinks: (count, { plural }) => plural(count, { one: '# ligação', other: '# ligações' }),
 * };
 * ```
 *
 * The last argument of a function is the `Format` of the locale: `number`, `plural`, `list` ("a, b and c") and `either` ("a, b or
 * c"). In your own components, `useMessages()` gives the table of the nearest provider, ready to call.
 *
 * ### Links
 *
 * | Prop | What it does |
 * | --- | --- |
 * | `hrefOf` | says where a level, competency or expectation is found; without it, at the element of the page with that id |
 * | `linkComponent` | renders each link: your router's, if it takes `href`; else a line that hands `href` on as `to` |
 * | `onNavigate` | hears of every link first; `event.preventDefault()` keeps the browser where it is |
 *
 * Links inside the text of statements are the ladder's own, and stay plain links.
 *
 * ### Keyboard, parts, tokens
 *
 * The provider renders nothing, so it has none of these. A provider inside another one stands alone: it inherits no setting.
 */
const meta = {
  title: 'Components/LadderProvider',
  component: LadderProvider,
  argTypes: {
    children: { control: false },
    messages: { control: false },
    linkComponent: { control: false },
    hrefOf: { control: false },
  },
} satisfies Meta<typeof LadderProvider>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  render: () => (
    <LadderProvider locale="pt" messages={pt}>
      <LevelDiff comparison={comparison} />
    </LadderProvider>
  ),
};

export const Playground: Story = {
  args: { locale: 'en', direction: 'ltr', onNavigate: fn(), children: <LevelDiff comparison={comparison} /> },
};

const languages: Record<string, { name: string; messages?: Messages }> = {
  en: { name: 'English' },
  pt: { name: 'Português', messages: pt },
  es: { name: 'Español', messages: es },
  de: { name: 'Deutsch', messages: de },
  fr: { name: 'Français', messages: fr },
  ja: { name: '日本語', messages: ja },
  ar: { name: 'العربية', messages: ar },
};

/** Seven languages; Arabic runs from right to left. */
export const SwitchLanguages: Story = {
  render: function Switch() {
    const [locale, setLocale] = useState('pt');
    return (
      <>
        <label style={{ display: 'block', marginBlockEnd: 24 }}>
          Language{' '}
          <select value={locale} onChange={(event) => setLocale(event.currentTarget.value)}>
            {Object.entries(languages).map(([code, { name }]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <LadderProvider
          locale={locale}
          messages={languages[locale]?.messages}
          direction={locale === 'ar' ? 'rtl' : 'ltr'}
        >
          <LevelDiff comparison={comparison} />
        </LadderProvider>
      </>
    );
  },
  play: async ({ canvas, userEvent, canvasElement }) => {
    const choose = canvas.getByRole('combobox', { name: 'Language' });
    await userEvent.selectOptions(choose, 'ja');
    await waitFor(() => expect(canvas.getByRole('button', { name: ja.copyAsMarkdown })).toBeVisible());
    await userEvent.selectOptions(choose, 'ar');
    await waitFor(() => expect(canvasElement.querySelector('.lk')).toHaveAttribute('dir', 'rtl'));
    await userEvent.selectOptions(choose, 'pt');
    await waitFor(() => expect(canvasElement.querySelector('.lk')).toHaveAttribute('lang', 'pt'));
  },
};

/** Single messages in other words; all else stays as it is. */
export const OwnWords: Story = {
  args: {
    messages: { added: 'Asked anew', removed: 'No longer asked', onlyNew: 'What I have to learn' },
    children: <LevelDiff comparison={comparison} />,
  },
};

const RouterLink = ({ href, ...rest }: ComponentPropsWithRef<'a'>) => (
  <a data-router="" href={`/app${href}`} {...rest} />
);

/** Links of your router, to addresses of yours. */
export const YourRouter: Story = {
  args: {
    linkComponent: RouterLink,
    hrefOf: ({ noun, id }) => `/careers/${noun}/${id}`,
    onNavigate: fn((_target, event) => event.preventDefault()),
    children: <LadderMap ladder={ladder} />,
  },
  play: async ({ canvas, args, userEvent }) => {
    const [link] = canvas.getAllByRole('link', { name: /^Senior Engineer(?!ing)/ });
    if (!link) throw new Error('The map has no link to the senior engineer.');
    await expect(link).toHaveAttribute('href', '/app/careers/level/e4');
    await userEvent.click(link);
    await expect(args.onNavigate).toHaveBeenCalledWith({ noun: 'level', id: 'e4' }, expect.anything());
  },
};

/** A part of a page that speaks another language than the rest of it. */
export const TwoLanguages: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: 48 }}>
      <LadderProvider locale="de" messages={de}>
        <LevelProfile ladder={ladder} level="e4" />
      </LadderProvider>
      <LadderProvider locale="ar" messages={ar} direction="rtl">
        <LevelProfile ladder={ladder} level="e5" />
      </LadderProvider>
    </div>
  ),
};
