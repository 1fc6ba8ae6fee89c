import { rubricOf, type Ladder } from '@ladderkit/core';
import { compareLevels } from '@ladderkit/core/compare';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import '../styles/styles.css';
import { conformance } from '../internals/testing/conformance';
import { smallLadder } from '../internals/testing/smallLadder';
import { LadderProvider } from '../ladder-provider';
import { Rubric } from './Rubric';
import { rubricGroups } from './rubricGroups';

const ladder = smallLadder();
const matrix = rubricOf(ladder);
const [group] = rubricGroups(matrix);
const row = group?.rows[0];
const [level] = matrix.columns;
const cell = row?.cells[0];
const inRoot = (part: ReactElement | false | undefined) => <Rubric.Root ladder={ladder}>{part}</Rubric.Root>;
const inTable = (part: ReactElement | false | undefined) =>
  inRoot(
    <table role="table" aria-label="Table">
      {part}
    </table>,
  );

afterEach(() => page.viewport(1024, 768));

conformance({ name: 'Rubric', element: (props) => <Rubric {...props} ladder={ladder} current="l2" /> });
conformance({ name: 'Rubric.Root', element: (props) => <Rubric.Root {...props} ladder={ladder} /> });
conformance({ name: 'Rubric.Head', element: (props) => inRoot(<Rubric.Head {...props} />) });
conformance({ name: 'Rubric.ViewSwitch', element: (props) => inRoot(<Rubric.ViewSwitch {...props} />) });
conformance({ name: 'Rubric.CardsSwitch', element: (props) => inRoot(<Rubric.CardsSwitch {...props} />) });
conformance({ name: 'Rubric.Levels', element: (props) => inRoot(<Rubric.Levels {...props} />) });
conformance({ name: 'Rubric.Competencies', element: (props) => inRoot(<Rubric.Competencies {...props} />) });
conformance({ name: 'Rubric.Copy', element: (props) => inRoot(<Rubric.Copy {...props} />) });
conformance({ name: 'Rubric.Table', element: (props) => inRoot(<Rubric.Table {...props} />) });
conformance({
  name: 'Rubric.ByLevel',
  element: (props) => (
    <Rubric.Root ladder={ladder} defaultCardsBy="level">
      <Rubric.Head />
      <Rubric.ByLevel {...props} />
    </Rubric.Root>
  ),
});
conformance({ name: 'Rubric.Group', element: (props) => inTable(group && <Rubric.Group {...props} group={group} />) });
conformance({
  name: 'Rubric.Row',
  element: (props) => inTable(<tbody role="rowgroup">{row && <Rubric.Row {...props} row={row} />}</tbody>),
});
conformance({
  name: 'Rubric.Column',
  element: (props) =>
    inTable(
      <thead role="rowgroup">
        <tr role="row">{level && <Rubric.Column {...props} level={level} />}</tr>
      </thead>,
    ),
});
conformance({
  name: 'Rubric.Cell',
  element: (props) =>
    inTable(
      <tbody role="rowgroup">
        <tr role="row">{cell && level && <Rubric.Cell {...props} cell={cell} level={level} />}</tr>
      </tbody>,
    ),
});

const tableText = () =>
  [...document.querySelectorAll('table tr')].map((tr) => [...tr.children].map((each) => each.textContent));

describe('a reader of a rubric', () => {
  test('finds a named table in a region that scrolls, and reads it row by row', async () => {
    const { getByRole } = await render(<Rubric ladder={ladder} />);
    await expect.element(getByRole('region', { name: 'Technical track, table' }).getByRole('table')).toBeVisible();
    expect(tableText()).toEqual([
      ['Competency', 'L1 Engineer', 'L2 Senior Engineer', 'L3 Staff Engineer'],
      ['Craft'],
      [
        'Delivery',
        'Finishes small tasks.',
        'Work is shaped by others.Leads a feature alone. Only where: product teams Shared with BuddiesFinishes small tasks.1 exampleMoved the invoices.',
        'Leads a programme across teams.',
      ],
      [
        'Review',
        'Returns reviews within a day.',
        'TeamsReturns reviews within a day.',
        'Returns reviews within a day.',
      ],
      ['Other', 'Nothing asked at this level', 'Belongs to no competency.', 'Nothing asked at this level'],
    ]);
  });

  test('keeps head and first column in view while scrolling both ways', async () => {
    const { container } = await render(<Rubric ladder={large(40, 12)} />);
    const region = container.querySelector('.lk-rubric-scroll');
    region?.scrollTo(500, 900);
    const frame = region?.getBoundingClientRect();
    const head = container.querySelector('thead th:nth-child(5)')?.getBoundingClientRect();
    const names = [...container.querySelectorAll('tbody th')].map((name) => name.getBoundingClientRect().left);
    expect(Math.round((head?.top ?? 0) - (frame?.top ?? 0))).toBeLessThanOrEqual(1);
    expect(new Set(names.map((left) => Math.round(left - (frame?.left ?? 0))))).toEqual(new Set([0]));
  });

  test('sees only what changes: what holds is a line from the level that said it', async () => {
    const { getByRole } = await render(<Rubric ladder={ladder} compare={compareLevels} />);
    await getByRole('radio', { name: 'Only what changes' }).click();
    expect(tableText()[3]).toEqual([
      'Review',
      'Returns reviews within a day.',
      'Teams',
      'Returns reviews within a day.',
    ]);
    expect(tableText()[2]?.[3]).toContain('New: Leads a programme across teams.');
  });

  test('chooses columns, and finds a hidden one again in its place', async () => {
    const change = vi.fn();
    const { getByRole } = await render(<Rubric ladder={ladder} onLevelsChange={change} />);
    await getByRole('button', { name: 'Levels: 3 of 3' }).click();
    await getByRole('checkbox', { name: 'Senior Engineer L2' }).click();
    await getByRole('checkbox', { name: 'Senior Engineer L2' }).click();
    expect(change.mock.calls).toEqual([[['l1', 'l3']], [['l1', 'l2', 'l3']]]);
  });

  test('chooses rows by competency', async () => {
    const { getByRole } = await render(<Rubric ladder={ladder} />);
    await getByRole('button', { name: 'Competencies: 2 of 2' }).click();
    await getByRole('checkbox', { name: 'Craft' }).click();
    expect(tableText().map(([name]) => name)).toEqual(['Competency', 'Other']);
  });

  test('asks for the full text of a long cell', async () => {
    const text = 'Says early when a date is in doubt. '.repeat(30);
    const long = { ...ladder, expectations: [{ id: 'a', level: 'l1', competency: 'delivery', text }] };
    const { getByRole, container } = await render(<Rubric ladder={long} levels={['l1', 'l2', 'l3', 'm2']} />);
    const height = () => container.querySelector('.lk-rubric-text')?.getBoundingClientRect().height ?? 0;
    const cut = height();
    await getByRole('button', { name: 'Full text' }).first().click();
    expect(height()).toBeGreaterThan(cut * 1.4);
  });

  test('copies what is shown as a table, for spreadsheets and for documents', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    const { getByRole } = await render(<Rubric ladder={ladder} levels={['l1', 'l3']} competencies={['craft']} />);
    await getByRole('button', { name: 'Copy as table' }).click();
    await expect.element(getByRole('status')).toHaveTextContent('Copied');
    const [item] = write.mock.calls[0]?.[0] ?? [];
    expect(await (await item?.getType('text/plain'))?.text()).toContain('Competency\tL1 Engineer\tL3 Staff Engineer\n');
    expect(await (await item?.getType('text/html'))?.text()).toMatch(/^<table>.*<td>Finishes small tasks\.<\/td>/);
    write.mockRestore();
  });

  test('finds every row in the page, those out of sight too', async () => {
    const { container } = await render(<Rubric ladder={large(60, 12)} />);
    expect(container.querySelectorAll('td')).toHaveLength(720);
    expect(container.textContent).toContain('kind 60 that reaches 12 people');
    expect(container.querySelector('[hidden], [inert]')).toBeNull();
  });
});

describe('a reader where it is narrow', () => {
  test('reads each competency as a card, level by level, nothing lost', async () => {
    const { container } = await render(<Rubric ladder={ladder} current="l2" />);
    const wide = container.querySelector('tbody')?.textContent;
    await page.viewport(360, 800);
    expect(container.querySelector('tbody')?.textContent).toBe(wide);
    const cells = [...container.querySelectorAll('td')].slice(0, 3).map((each) => each.getBoundingClientRect());
    expect(new Set(cells.map(({ left }) => left)).size, 'cells stand below each other').toBe(1);
    expect(getComputedStyle(container.querySelector('td') ?? document.body, '::before').content).toBe('"L1"');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  test('may read level by level instead', async () => {
    await page.viewport(360, 800);
    const { getByRole } = await render(<Rubric ladder={ladder} />);
    await getByRole('radio', { name: 'By level' }).click();
    const heads = getByRole('heading', { level: 3 })
      .elements()
      .map((head) => head.textContent);
    expect(heads).toEqual(['Engineer L1', 'Senior Engineer L2', 'Staff Engineer L3']);
    await expect.element(getByRole('table')).not.toBeInTheDocument();
  });
});

describe('a reader with a keyboard', () => {
  test('chooses the view by arrows', async () => {
    const { getByRole } = await render(<Rubric ladder={ladder} />);
    await userEvent.keyboard('{Tab}{ArrowRight}');
    await expect.element(getByRole('radio', { name: 'Only what changes' })).toBeChecked();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(getByRole('radio', { name: 'Everything' })).toBeChecked();
  });

  test('finds left and right swapped in right-to-left text', async () => {
    const { getByRole } = await render(
      <LadderProvider direction="rtl">
        <Rubric ladder={ladder} />
      </LadderProvider>,
    );
    await userEvent.keyboard('{Tab}{ArrowLeft}');
    await expect.element(getByRole('radio', { name: 'Only what changes' })).toBeChecked();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(getByRole('radio', { name: 'Everything' })).toBeChecked();
  });

  test('opens and closes a menu with Space', async () => {
    const { getByRole } = await render(<Rubric ladder={ladder} />);
    await userEvent.keyboard('{Tab}{Tab} ');
    const menu = getByRole('button', { name: /^Levels/ });
    await expect.element(menu).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard(' ');
    await expect.element(menu).toHaveAttribute('aria-expanded', 'false');
  });

  test('opens a menu with Enter, chooses with Space, and leaves it with Escape', async () => {
    const { getByRole } = await render(<Rubric ladder={ladder} />);
    await userEvent.keyboard('{Tab}{Tab}{Enter}{Tab} ');
    const menu = getByRole('button', { name: 'Levels: 2 of 3' });
    await expect.element(menu).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.element(menu).toHaveFocus();
    await expect.element(menu).toHaveAttribute('aria-expanded', 'false');
  });

  test('closes a menu by going on with Tab', async () => {
    const { getByRole } = await render(<Rubric ladder={ladder} />);
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}{Tab}{Tab}{Tab}{Tab}');
    await expect.element(getByRole('button', { name: /^Competencies/ })).toHaveAttribute('aria-expanded', 'false');
  });

  test('moves a level, and stays on its button', async () => {
    await render(<Rubric ladder={ladder} />);
    await userEvent.keyboard('{Tab}{Tab}{Enter}{Tab}{Tab}{Tab}{Enter}');
    expect(tableText()[0]).toEqual(['Competency', 'L2 Senior Engineer', 'L1 Engineer', 'L3 Staff Engineer']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Engineer later');
  });

  test('scrolls the table with arrows', async () => {
    const { container } = await render(<Rubric ladder={large(20, 12)} />);
    const region = container.querySelector<HTMLElement>('.lk-rubric-scroll');
    region?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => region?.scrollTop).toBeGreaterThan(0);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => region?.scrollLeft).toBeGreaterThan(0);
  });
});

describe('a page with something wrong', () => {
  test('lives on when there is no ladder', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { getByText } = await render(<Rubric ladder={undefined as unknown as Ladder} />);
    await expect.element(getByText('`ladder` is undefined.')).toBeVisible();
    warn.mockRestore();
  });

  test('says so when there are no levels', async () => {
    const { getByText } = await render(<Rubric ladder={large(3, 0)} />);
    await expect.element(getByText('This ladder has no levels yet.')).toBeVisible();
  });

  test('says so when no level has the track, and tells developers', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { getByText } = await render(<Rubric ladder={ladder} track="Technical" />);
    await expect.element(getByText('No level has the track "Technical".')).toBeVisible();
    expect(warn.mock.calls.flat().join()).toContain('No level has the track "Technical"');
    warn.mockRestore();
  });

  test('tells developers of a level and a competency that are not there', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await render(<Rubric ladder={ladder} current="Staff" defaultLevels={['l2', 'E9']} competencies={['Craft']} />);
    const told = warn.mock.calls.flat().join();
    expect(told).toContain('`Rubric` has no level `Staff` to show, as `current` asks');
    expect(told).toContain('no level `E9` to show, as `defaultLevels` asks');
    expect(told).toContain('no competency `Craft` to show, as `competencies` asks');
    expect(told).not.toContain('`l2`');
    warn.mockRestore();
  });

  test('leaves out columns that do not exist', async () => {
    await render(<Rubric ladder={ladder} levels={['l1', 'gone', '__proto__']} />);
    expect(tableText()[0]).toEqual(['Competency', 'L1 Engineer']);
  });
});

function large(rows: number, columns: number): Ladder {
  const range = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  return {
    format: 'ladderkit/1',
    id: 'large',
    title: 'Large',
    levels: range(columns).map((rank) => ({ id: `l${rank}`, title: `Level ${rank}`, rank })),
    competencies: range(rows).map((n) => ({ id: `c${n}`, title: `Competency ${n}` })),
    expectations: range(columns).flatMap((rank) =>
      range(rows).map((n) => ({
        id: `l${rank}c${n}`,
        level: `l${rank}`,
        competency: `c${n}`,
        text: `Does work of kind ${n} that reaches ${rank} people.`,
      })),
    ),
  };
}
