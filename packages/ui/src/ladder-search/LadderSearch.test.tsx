import type { Ladder } from '@ladderkit/core';
import { northwind2 } from '@ladderkit/sample-ladders';
import { useState, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LadderSearch } from '.';
import { axeFaults, conformance, type PartProps } from '../internals/testing/conformance';
import { LadderProvider } from '../ladder-provider';
import '../styles/styles.css';

const small: Ladder = {
  format: 'ladderkit/1',
  id: 'small',
  title: 'Small',
  levels: [
    { id: 'e4', title: 'Senior Engineer', code: 'E4' },
    { id: 'e5', title: 'Staff Engineer', code: 'E5' },
  ],
  competencies: [{ id: 'growing', title: 'Growing others' }],
  expectations: [
    { id: 'x1', level: 'e4', competency: 'growing', text: 'Mentors *two* engineers through work that is new to them.' },
    { id: 'x2', level: 'e5', competency: 'growing', text: 'Mentors engineers on several teams.' },
    { id: 'x3', level: 'e5', text: 'Writes <b>reviews</b> of incidents.' },
  ],
};

const ladder = northwind2();
const inside = (part: ReactNode) => <LadderSearch ladder={small}>{part}</LadderSearch>;
const hit = {
  noun: 'expectation',
  id: 'x1',
  text: 'Mentors engineers.',
  level: 'e4',
  score: 1,
  marks: [],
  concepts: [],
} as const;
/** The conformance list knows only elements in general. */
const propsOf = (props: PartProps | undefined) => props as object;

conformance({ name: 'LadderSearch', element: (props) => <LadderSearch ladder={ladder} {...propsOf(props)} /> });
conformance({
  name: 'LadderSearch.Root',
  element: (props) => <LadderSearch.Root ladder={ladder} {...propsOf(props)} />,
});
conformance({ name: 'LadderSearch.Field', element: (props) => inside(<LadderSearch.Field {...propsOf(props)} />) });
conformance({
  name: 'LadderSearch.Popup',
  element: (props) =>
    inside(
      <>
        <LadderSearch.Field />
        <LadderSearch.Popup {...propsOf(props)} />
      </>,
    ),
});
conformance({ name: 'LadderSearch.Status', element: (props) => inside(<LadderSearch.Status {...propsOf(props)} />) });
conformance({
  name: 'LadderSearch.Hit',
  element: (props) =>
    inside(
      <div role="listbox" aria-label="Found">
        <LadderSearch.Hit hit={{ ...hit, marks: [], concepts: [] }} position={0} {...propsOf(props)} />
      </div>,
    ),
});

test('LadderSearch.List, which stands only while something is found, passes props, class, style and ref on', async () => {
  const ref = vi.fn();
  const down = vi.fn();
  const list = <LadderSearch.List ref={ref} className="mine" style={{ order: 7 }} data-mine="yes" onMouseDown={down} />;
  const screen = await render(
    inside(
      <>
        <LadderSearch.Field />
        {list}
      </>,
    ),
  );
  await userEvent.type(screen.getByRole('combobox'), 'mentors');
  const element = screen.getByRole('listbox', { name: 'Found' });
  await expect.element(element).toHaveClass('lk-search-list', 'mine');
  await expect.element(element).toHaveAttribute('data-mine', 'yes');
  await expect.element(element).toHaveStyle({ order: '7' });
  expect(ref).toHaveBeenCalledWith(element.element());
  await screen.getByRole('option').first().click();
  expect(down).toHaveBeenCalled();
});

async function searching(text: string, element = <LadderSearch ladder={small} />) {
  const screen = await render(element);
  const field = screen.getByRole('combobox', { name: 'Search the ladder' });
  await userEvent.click(field);
  await userEvent.type(field, text);
  const options = () =>
    screen
      .getByRole('option')
      .elements()
      .map((each) => each.textContent);
  const active = () =>
    document.getElementById(field.element().getAttribute('aria-activedescendant') ?? '')?.textContent;
  return { screen, field, options, active };
}

beforeEach(() => history.replaceState(null, '', location.pathname));

describe('LadderSearch', () => {
  test('finds levels, competencies and statements by noun, and marks what was found', async () => {
    const { screen } = await searching('mentor');
    const group = screen.getByRole('group', { name: 'Statements' });
    await expect.element(group.getByRole('option').first()).toBeVisible();
    expect([...group.element().querySelectorAll('mark')].map((each) => each.textContent)).toEqual([
      'Mentors',
      'Mentors',
    ]);
    await expect.element(screen.getByText('E4 · Growing others')).toBeVisible();
  });

  test('forgives misspelling', async () => {
    const { screen } = await searching('mentrs');
    await expect.element(screen.getByRole('option').first()).toBeVisible();
    expect(screen.getByRole('option').elements().length).toBe(2);
  });

  test('never turns a text into markup', async () => {
    const { screen } = await searching('reviews');
    await expect.element(screen.getByRole('option').first()).toHaveTextContent('Writes <b>reviews</b> of incidents.');
    expect(screen.container.querySelector('b')).toBeNull();
  });

  test('says how much was found, and that nothing was', async () => {
    const { screen, field } = await searching('mentors');
    await expect.element(screen.getByRole('status')).toHaveTextContent('2 found');
    await userEvent.fill(field, 'xylophone');
    await expect.element(screen.getByRole('status')).toHaveTextContent('Nothing found for "xylophone"');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await userEvent.fill(field, '');
    await expect.element(screen.getByRole('status')).toHaveTextContent('');
  });

  test('shows as many as asked, and says that there are more', async () => {
    const { screen } = await searching('engineer', <LadderSearch ladder={ladder} limit={3} />);
    await expect.element(screen.getByRole('status')).toHaveTextContent('The first 3 of what was found');
    expect(screen.getByRole('option').elements()).toHaveLength(3);
  });

  test('has no fault that axe can find while it is open', async () => {
    const { screen } = await searching('mentors');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    expect(await axeFaults(screen.container)).toEqual([]);
  });

  test('goes down and up with the arrows, round the ends, while the field keeps the focus', async () => {
    const { screen, field, options, active } = await searching('mentors');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    expect(active()).toBeUndefined();
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe(options()[0]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe(options()[0]);
    await userEvent.keyboard('{ArrowUp}');
    expect(active()).toBe(options()[1]);
    await expect.element(field).toHaveFocus();
    await expect.element(screen.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  });

  test('comes back to the caret with Home, End, Left and Right', async () => {
    const { screen, active } = await searching('mentors');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      await userEvent.keyboard('{ArrowDown}');
      expect(active(), key).toBeDefined();
      await userEvent.keyboard(`{${key}}`);
      expect(active(), key).toBeUndefined();
    }
  });

  test('closes with Escape, empties with another, opens with Alt+Down and closes with Alt+Up', async () => {
    const { screen, field } = await searching('mentors');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('listbox').elements()).toEqual([]);
    await expect.element(field).toHaveValue('mentors');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(screen.getByRole('listbox').elements()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue('');
  });

  test('chooses with Enter, and follows the link', async () => {
    const { screen } = await searching('growing');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(location.hash).toBe('#growing');
    expect(screen.getByRole('listbox').elements()).toEqual([]);
  });

  test('chooses with a click, and lets the page go where it wants', async () => {
    const chosen = vi.fn();
    const navigated = vi.fn();
    const { screen } = await searching(
      'staff',
      <LadderProvider onNavigate={(target, event) => (event.preventDefault(), navigated(target))}>
        <LadderSearch ladder={small} onChoose={(target) => chosen(target)} />
      </LadderProvider>,
    );
    await screen.getByRole('option').first().click();
    expect(chosen.mock.calls).toEqual([[{ noun: 'level', id: 'e5' }]]);
    expect(navigated.mock.calls).toEqual([[{ noun: 'level', id: 'e5' }]]);
    expect(location.hash).toBe('');
  });

  test('closes with Tab and chooses nothing', async () => {
    const chosen = vi.fn();
    const { screen } = await searching('mentors', <LadderSearch ladder={small} onChoose={chosen} />);
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.tab();
    expect(screen.getByRole('listbox').elements()).toEqual([]);
    expect(chosen).not.toHaveBeenCalled();
  });

  test('can be controlled', async () => {
    function Controlled() {
      const [query, setQuery] = useState('mentors');
      return <LadderSearch ladder={small} value={query} onValueChange={(next) => setQuery(next.toLowerCase())} />;
    }
    const { field } = await searching(' AND', <Controlled />);
    await expect.element(field).toHaveValue('mentors and');
  });

  test('answers quickly on five thousand statements', async () => {
    const words = 'plans reviews leads teaches measures repairs designs writes answers hires'.split(' ');
    const many = Array.from({ length: 5000 }, (_, i) => ({
      id: `${i}`,
      level: 'e4',
      text: `${words[i % 10]} ${words[(i * 7) % 10]} number ${i} for everyone`,
    }));
    const { screen, field } = await searching('pla', <LadderSearch ladder={{ ...small, expectations: many }} />);
    await expect.element(screen.getByRole('option').first()).toBeVisible();
    await userEvent.fill(field, 'number 4321');
    await expect.element(screen.getByRole('option').first()).toHaveTextContent('4321');
  });

  test('says what is wrong with something that is no ladder', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const screen = await render(<LadderSearch ladder={{} as Ladder} />);
    await expect.element(screen.getByText(/ladder\.format/)).toBeVisible();
    warn.mockRestore();
  });

  test('throws where a part stands alone', () => {
    expect(() => renderToString(<LadderSearch.Field />)).toThrow('must be inside `LadderSearch.Root`');
  });
});
