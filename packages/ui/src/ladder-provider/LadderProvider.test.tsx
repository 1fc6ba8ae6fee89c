import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import '../styles/styles.css';
import { everyChange } from '../internals/testing/everyChange';
import { smallLadder } from '../internals/testing/smallLadder';
import { LadderMap } from '../ladder-map';
import { LevelDiff } from '../level-diff';
import { ar } from '../messages/ar';
import { de } from '../messages/de';
import { createFormat } from './createFormat';
import { LadderProvider, useMessages } from './index';

const comparison = everyChange();

describe('a site in another language', () => {
  test('says all in it, and tells screen readers which it is', async () => {
    const { getByRole, container } = await render(
      <LadderProvider locale="de" messages={de}>
        <LevelDiff comparison={comparison} />
      </LadderProvider>,
    );
    await expect.element(getByRole('button', { name: 'Als Markdown kopieren' })).toBeVisible();
    expect(container.querySelector('.lk')?.getAttribute('lang')).toBe('de');
    expect(container.querySelector('.lk-statement bdi')?.getAttribute('lang')).toBe('en');
  });

  test('turns round where its text runs from right to left', async () => {
    const { container } = await render(
      <LadderProvider locale="ar" messages={ar} direction="rtl">
        <LevelDiff comparison={comparison} />
      </LadderProvider>,
    );
    expect(getComputedStyle(container.querySelector('.lk-head') ?? container).direction).toBe('rtl');
  });

  test('counts with the plural forms of the language, in its numerals', async () => {
    const { plural, number, list, either } = createFormat('ar-EG');
    const forms = { zero: '0', one: 'one', two: 'two', few: 'few #', many: 'many #', other: 'other #' };
    expect([0, 1, 2, 3, 11, 100].map((count) => plural(count, forms))).toEqual([
      '0',
      'one',
      'two',
      `few ${number(3)}`,
      `many ${number(11)}`,
      `other ${number(100)}`,
    ]);
    expect(number(3)).toBe('٣');
    expect([list(['a', 'b']), either(['a', 'b'])]).toEqual(['a وb', 'a أو b']);
  });

  test('lives on with a locale that is none', () => {
    expect(createFormat('en_US!').number(1234.5)).toBe('1,234.5');
  });
});

describe('a table of messages', () => {
  test('may hold single messages in the place of English ones, and nothing is said of the others', async () => {
    const warning = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { getByText } = await render(
      <LadderProvider messages={{ onlyNew: 'What I have to learn' }}>
        <LevelDiff comparison={comparison} />
      </LadderProvider>,
    );
    await expect.element(getByText('What I have to learn')).toBeVisible();
    await expect.element(getByText('Copy as Markdown')).toBeVisible();
    expect(warning).not.toHaveBeenCalled();
    warning.mockRestore();
  });

  test('with gaps stays English there, and developers are told which, once', async () => {
    const warning = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { onlyNew: _gap, ...rest } = de;
    const wrong = { ...rest, summary: 7 } as unknown as typeof de;
    const { getByText } = await render(
      <LadderProvider locale="de" messages={wrong}>
        <LevelDiff comparison={comparison} />
        <LevelDiff comparison={comparison} />
      </LadderProvider>,
    );
    await expect.element(getByText('Only what is new').first()).toBeVisible();
    expect(warning.mock.calls).toEqual([
      ['ladderkit: the message `summary` is not a string; the English one stands.'],
      ['ladderkit: the messages for "de" lack `onlyNew`; the English ones stand.'],
    ]);
    warning.mockRestore();
  });
});

describe('a developer', () => {
  test('needs no provider', async () => {
    const { getByText, container } = await render(<LevelDiff comparison={comparison} />);
    await expect.element(getByText('Copy as Markdown')).toBeVisible();
    expect(container.querySelector('.lk')?.hasAttribute('lang')).toBe(false);
  });

  test('brings links of a router, their addresses, and hears where one goes', async () => {
    const onNavigate = vi.fn((_target: unknown, event: { preventDefault: () => void }) => event.preventDefault());
    const { getByRole } = await render(
      <LadderProvider
        linkComponent={(props) => <a data-router="yes" {...props} />}
        hrefOf={({ noun, id }) => `/careers/${noun}/${id}`}
        onNavigate={onNavigate}
      >
        <LadderMap ladder={smallLadder()} />
      </LadderProvider>,
    );
    const link = getByRole('link', { name: /Staff Engineer/ }).first();
    await expect.element(link).toHaveAttribute('href', '/careers/level/l3');
    await expect.element(link).toHaveAttribute('data-router', 'yes');
    await link.click();
    expect(onNavigate.mock.calls[0]?.[0]).toEqual({ noun: 'level', id: 'l3' });
  });

  test('reads the messages of the nearest provider in own components, on a server too', () => {
    const Links = () => <p>{useMessages().countLinks(1234)}</p>;
    const html = renderToString(
      <LadderProvider>
        <LadderProvider locale="de" messages={de}>
          <Links />
        </LadderProvider>
      </LadderProvider>,
    );
    expect(html).toBe('<p>1.234 Verbindungen</p>');
  });
});
