import type { Ladder, Level } from '@ladderkit/core';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import '../styles/styles.css';
import { conformance } from '../internals/testing/conformance';
import { smallLadder } from '../internals/testing/smallLadder';
import { LadderProvider } from '../ladder-provider';
import { LevelProfile } from '../level-profile';
import { LevelTabs } from './LevelTabs';

const ladder = smallLadder();
const inRoot = (part: ReactElement) => (
  <LevelTabs.Root ladder={ladder}>
    {part}
    <LevelTabs.Panel />
  </LevelTabs.Root>
);
const [first] = ladder.levels;

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

conformance({ name: 'LevelTabs', element: (props) => <LevelTabs {...props} ladder={ladder} current="l2" /> });
conformance({ name: 'LevelTabs.Root', element: (props) => <LevelTabs.Root {...props} ladder={ladder} /> });
conformance({ name: 'LevelTabs.List', element: (props) => inRoot(<LevelTabs.List {...props} />) });
conformance({
  name: 'LevelTabs.Tab',
  element: (props) => inRoot(<LevelTabs.List>{first && <LevelTabs.Tab {...props} level={first} />}</LevelTabs.List>),
});
conformance({
  name: 'LevelTabs.Panel',
  element: (props) => (
    <LevelTabs.Root ladder={ladder}>
      <LevelTabs.List />
      <LevelTabs.Panel {...props} />
    </LevelTabs.Root>
  ),
});

describe('a reader of a track', () => {
  test('finds its levels as named tabs, and the first one shown', async () => {
    const { getByRole } = await render(<LevelTabs ladder={ladder} current="l2" />);
    await expect.element(getByRole('tablist', { name: 'Levels: Technical' })).toBeVisible();
    const names = getByRole('tab')
      .elements()
      .map((tab) => tab.textContent);
    expect(names).toEqual(['L1 Engineer', 'L2 Senior Engineer, You are here', 'L3 Staff Engineer']);
    await expect.element(getByRole('tabpanel')).toHaveTextContent('Finishes small tasks.');
  });

  test('opens the level that a link names, and the level of a statement that a link names', async () => {
    location.hash = '#l3';
    const { getByRole } = await render(<LevelTabs ladder={ladder} />);
    await expect.element(getByRole('tab', { selected: true })).toHaveTextContent('L3');
    location.hash = '#l2.delivery';
    await expect.element(getByRole('tab', { selected: true })).toHaveTextContent('L2');
  });

  test('can copy the address of a level where the page wants that, and finds it untouched elsewhere', async () => {
    const { getByRole, rerender } = await render(<LevelTabs ladder={ladder} />);
    await getByRole('tab', { name: 'L2' }).click();
    expect(location.hash).toBe('');
    await rerender(<LevelTabs ladder={ladder} updatesAddress />);
    await getByRole('tab', { name: 'L3' }).click();
    expect(location.hash).toBe('#l3');
  });

  test.each([
    ['the usual panel', undefined],
    ['a panel of profiles', (tall: Ladder) => (level: Level) => <LevelProfile ladder={tall} level={level.id} />],
  ])('keeps the competency in view when the level changes, in %s', async (_what, panelOf) => {
    const tall = withManyCompetencies();
    const { getByRole, container } = await render(
      <div style={{ blockSize: 300, overflowY: 'auto' }} data-testid="scroller">
        <LevelTabs ladder={tall}>
          <LevelTabs.List />
          <LevelTabs.Panel>{panelOf?.(tall)}</LevelTabs.Panel>
        </LevelTabs>
      </div>,
    );
    const scroller = container.querySelector('[data-testid="scroller"]');
    const section = () => container.querySelector('[data-competency="c7"]');
    const before = () => (section()?.getBoundingClientRect().top ?? 0) - (scroller?.getBoundingClientRect().top ?? 0);
    scroller?.scrollBy(0, before() - 60);
    expect(Math.round(before())).toBe(60);
    await getByRole('tab', { name: 'G2' }).click();
    await expect.element(getByRole('tabpanel')).toHaveTextContent('Does more of 7.');
    // the browser scrolls by whole pixels
    expect(Math.abs(before() - 60)).toBeLessThanOrEqual(1);
  });

  test('sees the chosen tab among forty', async () => {
    const many: Ladder = { ...ladder, tracks: [], expectations: [], levels: grades(40) };
    const { getByRole } = await render(<LevelTabs ladder={many} defaultValue="g33" />);
    const [list, tab] = [getByRole('tablist').element(), getByRole('tab', { selected: true }).element()];
    const [outer, inner] = [list.getBoundingClientRect(), tab.getBoundingClientRect()];
    expect(inner.left).toBeGreaterThan(outer.left);
    expect(inner.right).toBeLessThan(outer.right);
  });

  test('reads in short what a level asks, by competency, with what it inherits and to whom it applies', async () => {
    const short: Ladder = {
      ...ladder,
      tracks: [],
      levels: [
        { id: 'a', title: 'First' },
        { id: 'b', title: 'Second', summary: 'Comes **after**.', includes: ['a'] },
      ],
      competencies: [{ id: 'c', title: 'Care' }],
      expectations: [
        { id: 'a.1', level: 'a', text: 'Sweeps.' },
        { id: 'b.1', level: 'b', competency: 'c', text: 'Mends *nets*.', appliesTo: 'those at sea' },
        { id: 'b.2', level: 'b', competency: 'c', text: 'Hides holes.', kind: 'anti-pattern' },
      ],
    };
    const { getByRole } = await render(<LevelTabs ladder={short} defaultValue="b" />);
    const panel = getByRole('tabpanel', { name: 'Second' });
    await expect.element(panel.getByText('Comes after.')).toBeVisible();
    const read = (query: string) => [...panel.element().querySelectorAll(query)].map(({ textContent }) => textContent);
    expect(read('h3')).toEqual(['Care', 'Other']);
    expect(read('li')).toEqual(['Mends nets.Only where: those at sea', 'To avoid: Hides holes.', 'Sweeps.']);
  });

  test('is told of a level that is not there', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await render(<LevelTabs ladder={ladder} current="Staff" defaultValue="Lead" />);
    const told = warn.mock.calls.flat().join();
    expect(told).toContain('`LevelTabs` has no level `Staff` to show, as `current` asks');
    expect(told).toContain('no level `Lead` to show, as `defaultValue` asks');
    warn.mockRestore();
  });

  test('is told that no level has the track', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { getByText } = await render(<LevelTabs ladder={ladder} track="Technical" />);
    await expect.element(getByText('No level has the track "Technical".')).toBeVisible();
    warn.mockRestore();
  });

  test('is told in words when a level asks nothing', async () => {
    const { getByRole } = await render(<LevelTabs ladder={{ ...ladder, expectations: [] }} />);
    await expect.element(getByRole('tabpanel')).toHaveTextContent('Nothing asked at this level');
  });

  test('finds what the page puts in place of that', async () => {
    const { getByRole } = await render(
      <LevelTabs ladder={ladder} defaultValue="l2">
        <LevelTabs.List />
        <LevelTabs.Panel>{({ summary }) => <p>{summary}</p>}</LevelTabs.Panel>
      </LevelTabs>,
    );
    expect(getByRole('tabpanel').element().textContent).toBe('Carries a feature from sketch to retirement.');
  });
});

describe('a reader with a keyboard', () => {
  test('sees the tab that an arrow chooses, among forty', async () => {
    const many: Ladder = { ...ladder, tracks: [], expectations: [], levels: grades(40) };
    const { getByRole } = await render(<LevelTabs ladder={many} />);
    await userEvent.keyboard('{Tab}{End}');
    await expect.element(getByRole('tab', { selected: true })).toHaveTextContent('G40');
    const inView = () => {
      const outer = getByRole('tablist').element().getBoundingClientRect();
      const inner = getByRole('tab', { selected: true }).element().getBoundingClientRect();
      return inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
    };
    await expect.poll(inView).toBe(true);
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(getByRole('tab', { selected: true })).toHaveTextContent(/^G1\b/);
    await expect.poll(inView).toBe(true);
  });

  const selected = () => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent.slice(0, 2);

  test('comes to the chosen tab by Tab, then into its panel', async () => {
    await render(<LevelTabs ladder={ladder} defaultValue="l2" />);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toContain('L2');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('role')).toBe('tabpanel');
  });

  test('chooses the next and the previous level by arrows, round the ends', async () => {
    await render(<LevelTabs ladder={ladder} />);
    await userEvent.keyboard('{Tab}{ArrowRight}');
    await expect.poll(selected).toBe('L2');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(selected).toBe('L1');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(selected).toBe('L3');
  });

  test('chooses the first and the last level by Home and End', async () => {
    await render(<LevelTabs ladder={ladder} defaultValue="l2" />);
    await userEvent.keyboard('{Tab}{End}');
    await expect.poll(selected).toBe('L3');
    await userEvent.keyboard('{Home}');
    await expect.poll(selected).toBe('L1');
  });

  test.each([
    ['provider', { direction: 'rtl' as const }, undefined],
    ['page', {}, 'rtl'],
  ])('finds left and right swapped when the %s turns the text', async (_who, settings, dir) => {
    await render(
      <div dir={dir}>
        <LadderProvider {...settings}>
          <LevelTabs ladder={ladder} />
        </LadderProvider>
      </div>,
    );
    await userEvent.keyboard('{Tab}{ArrowLeft}');
    await expect.poll(selected).toBe('L2');
  });
});

describe('a page around', () => {
  test('may hold the state itself', async () => {
    const choose = vi.fn();
    const { getByRole } = await render(<LevelTabs ladder={ladder} value="l1" onValueChange={choose} />);
    await getByRole('tab', { name: 'L3' }).click();
    expect(choose).toHaveBeenCalledWith('l3');
    await expect.element(getByRole('tab', { selected: true })).toHaveTextContent('L1');
  });

  test('lives on when the ladder has no levels', async () => {
    const { getByText } = await render(<LevelTabs ladder={{ ...ladder, levels: [] }} track="technical" />);
    await expect.element(getByText('This ladder has no levels yet.')).toBeVisible();
  });

  test('shows the first level when the chosen one is not of the track', async () => {
    const { getByRole } = await render(<LevelTabs ladder={ladder} value="m2" />);
    await expect.element(getByRole('tab', { selected: true })).toHaveTextContent('L1');
  });
});

function grades(count: number): Ladder['levels'] {
  return Array.from({ length: count }, (_, i) => ({
    id: `g${i + 1}`,
    title: `Grade ${i + 1}`,
    code: `G${i + 1}`,
    rank: i + 1,
  }));
}

function withManyCompetencies(): Ladder {
  const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
  return {
    ...ladder,
    tracks: [],
    notes: [],
    levels: grades(2),
    competencies: numbers.map((n) => ({ id: `c${n}`, title: `Competency ${n}` })),
    expectations: numbers.flatMap((n) => [
      { id: `g1.${n}`, level: 'g1', competency: `c${n}`, text: `Does ${n}.` },
      { id: `g2.${n}`, level: 'g2', competency: `c${n}`, text: `Does more of ${n}. `.repeat(n) },
    ]),
  };
}
