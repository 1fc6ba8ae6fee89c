import { compareLevels } from '@ladderkit/core/compare';
import type { ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import '../styles/styles.css';
import { conformance } from '../internals/testing/conformance';
import { smallLadder } from '../internals/testing/smallLadder';
import { LadderProvider } from '../ladder-provider';
import { LadderMap } from './LadderMap';
import { latticesOf } from './latticesOf';

const ladder = smallLadder();
const [lattice] = latticesOf(ladder);
const cell = lattice?.rows[0]?.cells[0];
const [, senior, staff] = ladder.levels;
const [buddy] = ladder.levels.filter(({ kind }) => kind === 'role');
const inRoot = (part: ReactElement | false | undefined) => (
  <LadderMap.Root ladder={ladder} current="l2" target="m3">
    {part}
  </LadderMap.Root>
);
const inGrid = (part: ReactElement | false | undefined) =>
  inRoot(
    <div role="grid" aria-label="Grid">
      <div role="row">{part}</div>
    </div>,
  );

conformance({
  name: 'LadderMap',
  element: (props) => <LadderMap {...props} ladder={ladder} current="l2" target="m3" />,
});
conformance({ name: 'LadderMap.Root', element: (props) => <LadderMap.Root {...props} ladder={ladder} /> });
conformance({ name: 'LadderMap.Head', element: (props) => inRoot(<LadderMap.Head {...props} />) });
conformance({ name: 'LadderMap.Legend', element: (props) => inRoot(<LadderMap.Legend {...props} />) });
conformance({ name: 'LadderMap.Figures', element: (props) => inRoot(<LadderMap.Figures {...props} />) });
conformance({ name: 'LadderMap.Moves', element: (props) => inRoot(<LadderMap.Moves {...props} />) });
conformance({
  name: 'LadderMap.Figure',
  element: (props) => inRoot(lattice && <LadderMap.Figure {...props} lattice={lattice} />),
});
conformance({
  name: 'LadderMap.Grid',
  element: (props) => inRoot(lattice && <LadderMap.Grid {...props} lattice={lattice} />),
});
conformance({
  name: 'LadderMap.Roles',
  element: (props) => inRoot(lattice && <LadderMap.Roles {...props} lattice={lattice} />),
});
conformance({
  name: 'LadderMap.Cell',
  element: (props) => inGrid(cell && <LadderMap.Cell {...props} cell={cell} track={0} />),
});
conformance({
  name: 'LadderMap.Level',
  element: (props) => inRoot(senior && <LadderMap.Level {...props} level={senior} />),
});
conformance({
  name: 'LadderMap.Role',
  element: (props) => inRoot(<ul>{buddy && <LadderMap.Role {...props} role={buddy} />}</ul>),
});
conformance({
  name: 'LadderMap.Move',
  element: (props) =>
    inRoot(
      <ul>
        {senior && staff && (
          <LadderMap.Move {...props} from={senior} move={{ to: staff, direction: 'up', distance: 1, by: [] }} />
        )}
      </ul>,
    ),
});

describe('a reader of a ladder', () => {
  test('finds it named, and hears what it holds', async () => {
    const { getByRole, getByText } = await render(<LadderMap ladder={ladder} />);
    await expect.element(getByRole('region', { name: 'Small Ladder' })).toBeVisible();
    await expect.element(getByText('2 tracks, 5 levels, and 1 role. A rung joins levels of equal rank.')).toBeVisible();
  });

  test('reads each rank with its levels, the highest first', async () => {
    const { container } = await render(<LadderMap ladder={ladder} />);
    const rows = [...container.querySelectorAll('[role="grid"] [role="row"]')].map((row) =>
      [...row.children].map((each) => each.querySelector('a')?.textContent ?? each.textContent),
    );
    expect(rows).toEqual([
      ['Rank', 'Technical', 'Management'],
      ['3', 'Staff Engineer', 'Director'],
      ['2', 'Senior Engineer', 'Manager'],
      ['1', 'Engineer', ''],
    ]);
  });

  test('is told where they are, where they may go, and how far the target is', async () => {
    const { getByRole } = await render(<LadderMap ladder={ladder} current="l2" target="m3" />);
    const here = getByRole('link', { name: 'Senior Engineer' }).first();
    await expect.element(here).toHaveAttribute('aria-current', 'true');
    await expect.element(here).toHaveAccessibleDescription('You are here L2 · Team · 2 new · also leads to M2');
    const moves = getByRole('region', { name: 'From Senior Engineer' });
    await expect.element(moves).toHaveTextContent('UpStaff Engineer L3');
    await expect.element(moves).toHaveTextContent('Target, 2 moves awayDirector M3By way of Staff Engineer or Manager');
  });

  test('learns what a move changes when a comparison is passed in', async () => {
    const { getByRole } = await render(<LadderMap ladder={ladder} current="l2" compare={compareLevels} />);
    const { added, reworded, removed } = compareLevels(ladder, 'l2', 'l3').summary;
    const moves = getByRole('region', { name: 'From Senior Engineer' });
    await expect.element(moves).toHaveTextContent(`${added} new, ${reworded} reworded, ${removed} dropped`);
  });

  test('finds a role beside the levels that may take it on', async () => {
    const { getByRole } = await render(<LadderMap ladder={ladder} />);
    const role = getByRole('list', { name: 'Roles beside the ranks' }).getByRole('listitem');
    await expect.element(role).toHaveTextContent('Buddybeside L1 and L21 duty');
  });

  test('sees every level of a long track at little width, some behind a fold', async () => {
    await page.viewport(360, 800);
    const levels = Array.from({ length: 40 }, (_, i) => ({
      id: `g${i}`,
      title: `Grade ${i}`,
      track: i % 2 ? 'a' : 'b',
      rank: i,
    }));
    const tracks = [
      { id: 'a', title: 'A', ranks: 'shared' as const },
      { id: 'b', title: 'B', ranks: 'shared' as const },
    ];
    const { getByRole } = await render(<LadderMap ladder={{ ...ladder, tracks, levels }} current="g20" />);
    const far = getByRole('link', { name: 'Grade 39' });
    await expect.element(far).not.toBeInTheDocument();
    await getByRole('button', { name: 'Ranks 23 to 39: 17 levels' }).click();
    await expect.element(far).toBeVisible();
    await page.viewport(1024, 768);
  });
});

describe('a reader of a long ladder where it is narrow', () => {
  test('finds a single track folded around what matters, and opens what is folded', async () => {
    await page.viewport(360, 800);
    const levels = Array.from({ length: 40 }, (_, i) => ({ id: `g${i}`, title: `Grade ${i}`, track: 'a', rank: i }));
    const long = { ...ladder, tracks: [{ id: 'a', title: 'A', ranks: 'shared' as const }], levels };
    const { getByRole, container } = await render(<LadderMap ladder={long} current="g20" target="g22" />);
    expect(
      [...container.querySelectorAll('.lk-map-body > .lk-map-row')].filter((row) => row.checkVisibility()),
    ).toHaveLength(7);
    await getByRole('button', { name: 'Ranks 0 to 17: 18 levels' }).click();
    await expect.element(getByRole('link', { name: 'Grade 0' })).toBeVisible();
    await page.viewport(1024, 768);
  });

  test('reads of three tracks at each level which one it belongs to', async () => {
    await page.viewport(360, 800);
    const tracks = ['a', 'b', 'c'].map((id) => ({ id, title: `Track ${id}`, ranks: 'shared' as const }));
    const levels = tracks.map(({ id }) => ({ id: `${id}1`, title: `First of ${id}`, track: id, rank: 1 }));
    const { getByRole } = await render(<LadderMap ladder={{ ...ladder, tracks, levels }} />);
    await expect.element(getByRole('link', { name: 'First of b' })).toHaveAccessibleDescription(/^Track b/);
    await page.viewport(1024, 768);
    await expect.element(getByRole('link', { name: 'First of b' })).not.toHaveAccessibleDescription(/^Track b/);
  });
});

describe('a reader with a keyboard', () => {
  const focused = () => document.activeElement?.textContent;
  const start = async () => {
    await render(<LadderMap ladder={ladder} current="l2" />);
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe('Senior Engineer');
  };

  test('comes in by Tab at the level that matters, and leaves by the next Tab', async () => {
    await start();
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe('Buddy');
  });

  test('goes up and down a track by arrows', async () => {
    await start();
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('Staff Engineer');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Engineer');
  });

  test('goes to the level of equal rank by arrows, and not beyond the last track', async () => {
    await start();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('Manager');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Senior Engineer');
  });

  test('goes to the ends of a rank by Home and End', async () => {
    await start();
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('Manager');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('Senior Engineer');
  });

  test('goes to the first and last level by Ctrl+Home and Ctrl+End', async () => {
    await start();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe('Engineer');
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('Staff Engineer');
  });

  test('goes by Page Up and Page Down as far as five ranks', async () => {
    await start();
    await userEvent.keyboard('{PageDown}');
    expect(focused()).toBe('Engineer');
    await userEvent.keyboard('{PageUp}');
    expect(focused()).toBe('Staff Engineer');
  });

  test('finds left and right swapped in right-to-left text', async () => {
    await render(
      <LadderProvider direction="rtl">
        <LadderMap ladder={ladder} current="l2" />
      </LadderProvider>,
    );
    await userEvent.keyboard('{Tab}{ArrowLeft}');
    expect(focused()).toBe('Manager');
  });

  test('chooses the level with Enter', async () => {
    const choose = vi.fn();
    const stay = vi.fn((_target: unknown, event: { preventDefault: () => void }) => event.preventDefault());
    await render(
      <LadderProvider onNavigate={stay}>
        <LadderMap ladder={ladder} current="l2" onValueChange={choose} />
      </LadderProvider>,
    );
    await userEvent.keyboard('{Tab}{ArrowUp}{Enter}');
    expect(choose.mock.calls).toEqual([['l3']]);
    expect(stay.mock.calls[0]?.[0]).toEqual({ noun: 'level', id: 'l3' });
    expect(document.activeElement?.closest('[role="gridcell"]')?.getAttribute('aria-selected')).toBe('true');
  });
});

test('keeps its figure in a page that has its own rules for tables', async () => {
  const { getByRole } = await render(
    <>
      <style>{'table { display: block } td, th { padding: 12px; border: 1px solid }'}</style>
      <LadderMap ladder={ladder} current="l2" />
    </>,
  );
  const row = getByRole('row', { name: /^1 / }).element().getBoundingClientRect();
  const role = getByRole('link', { name: 'Buddy' }).element().getBoundingClientRect();
  expect(role.left, 'beside the lattice').toBeGreaterThan(row.right);
  expect(role.top, 'not below it').toBeLessThan(row.bottom);
});

describe('a page with something wrong', () => {
  test('lives on when there is no ladder, and is told why', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const nothing = undefined as unknown as typeof ladder;
    const { getByText } = await render(<LadderMap ladder={nothing} />);
    await expect.element(getByText('`ladder` is undefined.')).toBeVisible();
    expect(warn.mock.calls.flat().join()).toContain('`LadderMap` got no ladder to show');
    warn.mockRestore();
  });

  test('says so when the ladder is empty', async () => {
    const { getByText } = await render(<LadderMap ladder={{ ...ladder, levels: [], tracks: [] }} />);
    await expect.element(getByText('This ladder has no levels yet.')).toBeVisible();
  });

  test('ignores a current level that does not exist, and tells developers once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await render(<LadderMap ladder={ladder} current="L2" />);
    expect(warn.mock.calls.flat().join()).toContain('has no level `L2`');
    expect(document.querySelector('[aria-current]')).toBeNull();
    warn.mockRestore();
  });

  test('throws for a part that stands outside, and says what to do', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(render(<LadderMap.Head />)).rejects.toThrow(
      /^ladderkit: `LadderMap.Head` must be inside `LadderMap.Root`/,
    );
    quiet.mockRestore();
  });
});
