import type { Ladder } from '@ladderkit/core';
import { compareLevels, compareVersions } from '@ladderkit/core/compare';
import { northwind1, northwind2 } from '@ladderkit/sample-ladders';
import { useState, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LadderPage, type LadderPageState } from '.';
import { axeFaults, conformance, type PartProps } from '../internals/testing/conformance';
import { LadderDiff } from '../ladder-diff';
import { LadderProvider } from '../ladder-provider';
import '../styles/styles.css';

const ladder = northwind2();
const whatChanged = <LadderDiff comparison={compareVersions(northwind1(), ladder)} headingLevel={3} />;
const inside = (part: ReactNode) => (
  <LadderPage ladder={ladder} address="none" aria-label="Ladder">
    {part}
  </LadderPage>
);
/** The conformance list knows only elements in general. */
const propsOf = (props: PartProps | undefined) => props as object;

conformance({ name: 'LadderPage', element: (props) => <LadderPage ladder={ladder} {...propsOf(props)} /> });
conformance({ name: 'LadderPage.Root', element: (props) => <LadderPage.Root ladder={ladder} {...propsOf(props)} /> });
conformance({ name: 'LadderPage.Head', element: (props) => inside(<LadderPage.Head {...propsOf(props)} />) });
conformance({ name: 'LadderPage.Views', element: (props) => inside(<LadderPage.Views {...propsOf(props)} />) });
conformance({ name: 'LadderPage.Levels', element: (props) => inside(<LadderPage.Levels {...propsOf(props)} />) });
conformance({ name: 'LadderPage.Compare', element: (props) => inside(<LadderPage.Compare {...propsOf(props)} />) });

beforeEach(() => history.replaceState(null, '', location.pathname));

const views = ['levels', 'rubric', 'compare', 'steps', 'changes'] as const;

describe('LadderPage', () => {
  test('is named, and shows the first level, from the ladder alone', async () => {
    const screen = await render(<LadderPage ladder={ladder} />);
    await expect.element(screen.getByRole('region', { name: 'Northwind Engineering Ladder' })).toBeVisible();
    await expect.element(screen.getByRole('tab', { name: 'Levels' })).toHaveAttribute('aria-selected', 'true');
    await expect.element(screen.getByRole('heading', { name: 'Graduate Engineer E1' })).toBeVisible();
    expect(location.hash).toBe('');
  });

  test.each(views)('has no fault that axe can find in the view "%s"', async (view) => {
    const screen = await render(
      <main>
        <LadderPage ladder={ladder} changes={whatChanged} address="none" defaultValue={{ view }} current="e4" />
      </main>,
    );
    await expect.element(screen.getByRole('tabpanel').first()).toBeVisible();
    expect((await axeFaults(screen.container)).filter((fault) => !fault.startsWith('page-has-heading-one'))).toEqual(
      [],
    );
  });

  test('keeps what it shows in the address, and goes back', async () => {
    const screen = await render(<LadderPage ladder={ladder} />);
    await screen.getByRole('tab', { name: 'Step sizes' }).click();
    expect(location.hash).toBe('#view=steps');
    await expect.element(screen.getByRole('heading', { name: 'How big each step is' })).toBeVisible();
    history.back();
    await expect.element(screen.getByRole('tab', { name: 'Levels' })).toHaveAttribute('aria-selected', 'true');
  });

  test('opens what the address says, and follows it', async () => {
    history.replaceState(null, '', '#view=levels&level=m2');
    const screen = await render(<LadderPage ladder={ladder} />);
    await expect.element(screen.getByRole('heading', { name: 'Engineering Manager M2' })).toBeVisible();
    location.hash = '#view=compare&from=e4&to=e5';
    await expect.element(screen.getByRole('combobox', { name: 'From' })).toHaveValue('e4');
    await expect.element(screen.getByRole('combobox', { name: 'To' })).toHaveValue('e5');
  });

  test('keeps its state in the query where that is wanted, beside what stands there', async () => {
    history.replaceState(null, '', '?lang=pt');
    const screen = await render(<LadderPage ladder={ladder} address="search" />);
    await screen.getByRole('tab', { name: 'Rubric' }).click();
    expect(location.search).toBe('?lang=pt&view=rubric');
  });

  test('is hydrated where the address says more than the server knew', async () => {
    history.replaceState(null, '', '#view=steps');
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const element = <LadderPage ladder={ladder} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(element);
    const root = hydrateRoot(container, element);
    await vi.waitFor(() => expect(container.textContent).toContain('How big each step is'));
    expect(complaints.mock.calls).toEqual([]);
    root.unmount();
    container.remove();
    complaints.mockRestore();
  });

  test('is drawn on a server with two levels compared, where it is given what compares', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const state = { view: 'compare', from: 'e4', to: 'e5' } as const;
    const hydrated = vi.fn();
    const element = <LadderPage ref={hydrated} ladder={ladder} compare={compareLevels} defaultValue={state} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(element);
    expect(container.querySelector('.lk-diff ins')).not.toBeNull();
    const root = hydrateRoot(container, element);
    await vi.waitFor(() => expect(hydrated).toHaveBeenCalled());
    expect(complaints.mock.calls).toEqual([]);
    root.unmount();
    container.remove();
    complaints.mockRestore();
  });

  test('says on a server that a comparison takes a moment, and shows it once what compares is loaded', async () => {
    const element = <LadderPage ladder={ladder} defaultValue={{ view: 'compare', from: 'e4', to: 'e5' }} />;
    expect(renderToString(element)).toContain('One moment…');
    const screen = await render(element);
    await expect.element(screen.getByRole('heading', { name: /Senior Engineer E4.*Staff Engineer E5/ })).toBeVisible();
    expect(screen.getByText('One moment…').elements()).toEqual([]);
  });

  test('goes along the views to the left in text that runs from right to left', async () => {
    const screen = await render(
      <div dir="rtl">
        <LadderPage ladder={ladder} address="none" />
      </div>,
    );
    await screen.getByRole('tab', { name: 'Levels' }).click();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(screen.getByRole('tab', { name: 'Rubric' })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByRole('tab', { name: 'Levels' })).toHaveAttribute('aria-selected', 'true');
  });

  test('goes on by Tab from the search to the chosen view and into it', async () => {
    const screen = await render(<LadderPage ladder={ladder} address="none" />);
    await userEvent.keyboard('{Tab}');
    await expect.element(screen.getByRole('combobox', { name: 'Search the ladder' })).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(screen.getByRole('tab', { name: 'Levels' })).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(screen.getByRole('tabpanel', { name: 'Levels' })).toHaveFocus();
  });

  test('goes along the views with the arrow keys, Home and End', async () => {
    const screen = await render(<LadderPage ladder={ladder} />);
    await screen.getByRole('tab', { name: 'Levels' }).click();
    const chosen = (name: string) =>
      expect
        .element(screen.getByRole('tablist', { name: 'Views' }).getByRole('tab', { name }))
        .toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowRight}');
    await chosen('Rubric');
    await userEvent.keyboard('{End}');
    await chosen('Step sizes');
    await userEvent.keyboard('{Home}');
    await chosen('Levels');
    await userEvent.keyboard('{ArrowLeft}');
    await chosen('Step sizes');
  });

  test('shows the rubric of one track or another', async () => {
    const screen = await render(<LadderPage ladder={ladder} defaultValue={{ view: 'rubric', level: 'm2' }} />);
    await expect.element(screen.getByRole('radio', { name: 'Management' })).toBeChecked();
    await screen.getByText('Technical', { exact: true }).first().click();
    await expect.element(screen.getByRole('columnheader', { name: /Staff Engineer/ }).first()).toBeVisible();
    expect(location.hash).toContain('track=technical');
  });

  test('offers many tracks as a list that opens, so that nothing leaves a narrow page', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `Engineering for customers of region ${i + 1}`);
    const wide: Ladder = {
      ...ladder,
      tracks: names.map((title, i) => ({ id: `t${i}`, title })),
      levels: names.map((_, i) => ({ id: `l${i}`, title: `Grade of track ${i}`, track: `t${i}` })),
      expectations: [],
    };
    const screen = await render(
      <div style={{ inlineSize: 360 }}>
        <LadderPage ladder={wide} address="none" defaultValue={{ view: 'rubric' }} />
      </div>,
    );
    const choice = screen.getByRole('combobox', { name: 'Track' });
    await userEvent.selectOptions(choice, names[7] ?? '');
    await expect.element(screen.getByText('Grade of track 7').first()).toBeInTheDocument();
    const page = screen.container.querySelector('.lk-page');
    expect(page?.scrollWidth).toBeLessThanOrEqual(360);
  });

  test('shows what is new since the level before', async () => {
    const screen = await render(<LadderPage ladder={ladder} defaultValue={{ level: 'e5' }} />);
    await screen.getByText('What is new since E4').click();
    await expect.element(screen.getByRole('heading', { name: /Senior Engineer E4.*Staff Engineer E5/ })).toBeVisible();
    expect(location.hash).toBe('#view=levels&level=e5&onlyNew=1');
  });

  test('compares two levels of one’s choice, and draws their steps', async () => {
    const screen = await render(<LadderPage ladder={ladder} defaultValue={{ view: 'compare', from: 'e4' }} />);
    await expect.element(screen.getByRole('combobox', { name: 'To' })).toHaveValue('e5');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'm2');
    await expect
      .element(screen.getByRole('heading', { name: /Senior Engineer E4.*Engineering Manager M2/ }))
      .toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'Steps on every scale' })).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'e4');
    await expect.element(screen.getByText(/Choose two different levels/)).toBeVisible();
  });

  test('opens the level of a statement that was found, and brings it into view', async () => {
    const screen = await render(<LadderPage ladder={ladder} />);
    await userEvent.type(
      screen.getByRole('combobox', { name: 'Search the ladder' }),
      'agrees what the team will not do',
    );
    const hit = screen.getByRole('option').first();
    await expect.element(hit).toBeVisible();
    const id = new URLSearchParams((hit.element() as HTMLAnchorElement).hash.slice(1)).get('statement') ?? '';
    const level = ladder.expectations.find((each) => each.id === id)?.level ?? '';
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await vi.waitFor(() => expect(document.getElementById(id)).toBeInTheDocument());
    await expect.element(screen.getByRole('tabpanel').first()).toBeVisible();
    expect(document.getElementById(level)).not.toBeNull();
  });

  test('lets the provider veto a link, and go elsewhere', async () => {
    const navigated = vi.fn();
    const screen = await render(
      <LadderProvider onNavigate={(target, event) => (event.preventDefault(), navigated(target))}>
        <LadderPage ladder={ladder} />
      </LadderProvider>,
    );
    await screen
      .getByRole('grid')
      .getByRole('link', { name: /^Experienced Engineer/ })
      .click();
    expect(navigated.mock.calls).toEqual([[{ noun: 'level', id: 'e3' }]]);
    await expect.element(screen.getByRole('heading', { name: 'Graduate Engineer E1' })).toBeVisible();
  });

  test('folds the map where there is no room beside the levels', async () => {
    const screen = await render(
      <div style={{ inlineSize: 360 }}>
        <LadderPage ladder={ladder} address="none" />
      </div>,
    );
    const button = screen.getByRole('button', { name: 'The map of all levels' });
    expect(screen.getByRole('grid').elements()).toEqual([]);
    await button.click();
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    await expect.element(screen.getByRole('grid')).toBeVisible();
  });

  test('can be controlled, and leaves the address alone then', async () => {
    function Controlled() {
      const [state, setState] = useState<LadderPageState>({ level: 'e3' });
      return (
        <>
          <output>{JSON.stringify(state)}</output>
          <LadderPage ladder={ladder} value={state} onValueChange={setState} />
        </>
      );
    }
    const screen = await render(<Controlled />);
    await screen.getByRole('tab', { name: /^E5/ }).click();
    await expect.element(screen.getByText('{"level":"e5"}')).toBeVisible();
    expect(location.hash).toBe('');
  });

  test('passes over what the ladder does not have', async () => {
    history.replaceState(null, '', '#view=levels&level=gone&statement=gone');
    const screen = await render(<LadderPage ladder={ladder} current="e4" />);
    await expect.element(screen.getByRole('heading', { name: 'Senior Engineer E4' })).toBeVisible();
  });

  test('tells developers, once, of a current level that is not there', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const screen = await render(<LadderPage ladder={ladder} current="Staff" />);
    await expect.element(screen.getByRole('heading', { name: 'Graduate Engineer E1' })).toBeVisible();
    expect(warn.mock.calls.flat()).toEqual([expect.stringContaining('`LadderPage` has no level `Staff` to show')]);
    warn.mockRestore();
  });

  test('says what is wrong with an empty ladder, and with none', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const screen = await render(<LadderPage ladder={{ ...ladder, levels: [], expectations: [] }} />);
    await expect.element(screen.getByText('This ladder has no levels yet.').first()).toBeVisible();
    await screen.rerender(<LadderPage ladder={{} as Ladder} />);
    await expect.element(screen.getByText(/ladder\.format/)).toBeVisible();
    warn.mockRestore();
  });

  test('throws where a part stands alone', () => {
    expect(() => renderToString(<LadderPage.Head />)).toThrow('must be inside `LadderPage.Root`');
  });
});
