import type { ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import '../styles/styles.css';
import { conformance } from '../internals/testing/conformance';
import { smallChangelog } from '../internals/testing/smallChangelog';
import { changelogEntries } from './changelogEntries';
import { LadderDiff } from './LadderDiff';

const comparison = smallChangelog();
const [entry] = changelogEntries(comparison);
const inRoot = (part: ReactElement) => <LadderDiff.Root comparison={comparison}>{part}</LadderDiff.Root>;

conformance({ name: 'LadderDiff', element: (props) => <LadderDiff {...props} comparison={comparison} /> });
conformance({ name: 'LadderDiff.Root', element: (props) => <LadderDiff.Root {...props} comparison={comparison} /> });
conformance({ name: 'LadderDiff.Head', element: (props) => inRoot(<LadderDiff.Head {...props} />) });
conformance({ name: 'LadderDiff.Overview', element: (props) => inRoot(<LadderDiff.Overview {...props} />) });
conformance({ name: 'LadderDiff.Version', element: (props) => inRoot(<LadderDiff.Version {...props} />) });
conformance({ name: 'LadderDiff.People', element: (props) => inRoot(<LadderDiff.People {...props} />) });
conformance({ name: 'LadderDiff.Filters', element: (props) => inRoot(<LadderDiff.Filters {...props} />) });
conformance({ name: 'LadderDiff.Groups', element: (props) => inRoot(<LadderDiff.Groups {...props} />) });
conformance({
  name: 'LadderDiff.Entry',
  element: (props) => inRoot(<ul>{entry && <LadderDiff.Entry {...props} entry={entry} />}</ul>),
});

const PROSE = [
  'Reworded: For those who lead by order. example.',
  'New: Reach › Team',
  'Dropped: When are people promoted?',
];

/** Each group with its entries: mark, then words, then place. */
const groupsOf = (container: Element) =>
  [...container.querySelectorAll('.lk-section')].map((section) => [
    section.querySelector('h3')?.firstChild?.textContent,
    ...[...section.querySelectorAll('.lk-changes-entry')].map(
      (each) => `${each.querySelector('.lk-mark')?.textContent}: ${each.querySelector('p')?.textContent}`,
    ),
  ]);

describe('a reader of a new version', () => {
  test('reads the changes by what they mean for people', async () => {
    const { container } = await render(<LadderDiff comparison={comparison} />);
    expect(groupsOf(container)).toEqual([
      [
        'Asks more',
        'Reworded: Coaches one person. Coaches two people.',
        'New: Knows what it costs.',
        'Raised: Reach: Team to Cross-team',
      ],
      ['Asks less', 'Dropped: Keeps the runbooks current.'],
      [
        'In another place',
        'Moved: Looks after newcomers.',
        'Renamed: Lead Engineer Staff Engineer',
        'Renamed: Quality Reliability',
      ],
      ['Worded anew', 'Reworded: Says so early. Says it early.'],
      ['Summaries and notes', ...PROSE],
    ]);
  });

  test('reads what became of summaries and notes, and whose they are', async () => {
    const { container } = await render(<LadderDiff comparison={comparison} />);
    const entries = [...container.querySelectorAll('.lk-section:last-child .lk-changes-entry')].map((each) =>
      [...each.querySelectorAll('p, .lk-changes-where')].map(({ textContent }) => textContent),
    );
    expect(entries).toEqual([
      ['For those who lead by order. example.', 'Senior Engineer E4', 'Senior Engineer E4'],
      ['Reach › Team', 'The people one sits with.', 'scale'],
      ['When are people promoted?', 'Twice a year.', 'ladder'],
    ]);
  });

  test('sees the proposed version, and what speaks for it', async () => {
    const { container } = await render(<LadderDiff comparison={comparison} />);
    expect(container.querySelector('.lk-changes-number')?.textContent).toBe('2.3.1to3.0.0');
    const reasons = [...container.querySelectorAll('.lk-changes-reasons li')].map((item) => item.textContent);
    expect(reasons).toEqual([
      'Major3 changes ask more of people.',
      'Minor1 change asks less of people.',
      'Patch3 changes of place or name. 1 statement worded anew, same meaning. 3 summaries and notes changed.',
    ]);
  });

  test('sees for each level how much more and less is asked', async () => {
    const { container } = await render(<LadderDiff comparison={comparison} />);
    const rows = [...container.querySelectorAll('.lk-changes-people tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Senior Engineer E4', '0', '1', '1'],
      ['Staff Engineer E5', '1', '2', '0'],
    ]);
  });

  test('is told the nearest statement now where one was dropped', async () => {
    const { getByText } = await render(<LadderDiff comparison={comparison} />);
    expect(getByText('Nearest now:').element().parentElement?.textContent).toBe('Nearest now: Knows what it costs. E5');
  });
});

describe('with the keyboard', () => {
  test('Enter on a level shows its changes alone, and again all of them', async () => {
    const { getByRole, container } = await render(<LadderDiff comparison={comparison} />);
    const level = getByRole('button', { name: 'Staff Engineer' });
    (level.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(level).toHaveAttribute('aria-pressed', 'true');
    expect(container.querySelectorAll('.lk-changes-entry')).toHaveLength(4);
    await expect.element(getByRole('status').filter({ hasText: '4 of 11 rows shown.' })).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(container.querySelectorAll('.lk-changes-entry')).toHaveLength(11));
  });

  test('Space on a meaning hides it, and shows it again', async () => {
    const { getByRole, container } = await render(<LadderDiff comparison={comparison} />);
    (getByRole('button', { name: 'Asks more' }).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await vi.waitFor(() => expect(groupsOf(container)[0]?.[0]).toBe('Asks less'));
    await userEvent.keyboard(' ');
    await vi.waitFor(() => expect(groupsOf(container)[0]?.[0]).toBe('Asks more'));
  });

  test('arrows choose in the menus, each change announced', async () => {
    const { getByRole, container } = await render(<LadderDiff comparison={comparison} />);
    (getByRole('combobox', { name: 'Level' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(getByRole('combobox', { name: 'Level' })).toHaveValue('e4');
    await vi.waitFor(() => expect(container.querySelectorAll('.lk-changes-entry')).toHaveLength(4));
    await expect.element(getByRole('status').filter({ hasText: '4 of 11' })).toBeInTheDocument();
    await userEvent.keyboard('{ArrowUp}');
    await vi.waitFor(() => expect(container.querySelectorAll('.lk-changes-entry')).toHaveLength(11));
  });

  test('Enter and Space open and close the fold of what is only worded anew', async () => {
    const { getByText, container } = await render(<LadderDiff comparison={comparison} />);
    (getByText('Show 1 change').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(container.querySelector('details')?.open).toBe(true);
    await userEvent.keyboard(' ');
    expect(container.querySelector('details')?.open).toBe(false);
  });

  test('a competency is chosen with those below it', async () => {
    const { getByRole, container } = await render(<LadderDiff comparison={comparison} />);
    await userEvent.selectOptions(getByRole('combobox', { name: 'Competency' }), 'Growing others');
    await vi.waitFor(() =>
      expect(groupsOf(container)).toEqual([
        ['Asks more', 'Reworded: Coaches one person. Coaches two people.', 'New: Knows what it costs.'],
        ['In another place', 'Moved: Looks after newcomers.'],
      ]),
    );
  });
});

describe('a developer', () => {
  test('may control the filter', async () => {
    const onFilterChange = vi.fn();
    const { getByRole, container } = await render(
      <LadderDiff comparison={comparison} filter={{ meanings: ['less'] }} onFilterChange={onFilterChange} />,
    );
    expect(groupsOf(container).map(([group]) => group)).toEqual(['Asks less']);
    await getByRole('button', { name: 'Asks more' }).click();
    expect(onFilterChange.mock.calls).toEqual([[{ meanings: ['less', 'more'] }]]);
    expect(groupsOf(container).map(([group]) => group)).toEqual(['Asks less']);
  });

  test('copies the changelog as Markdown', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { getByRole } = await render(<LadderDiff comparison={comparison} />);
    await getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect.element(getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(copied.mock.calls[0]?.[0]).toContain('Knows what it costs.');
    copied.mockRestore();
  });

  test('gets what the changes alone show where core says no impact', async () => {
    const rows = comparison.rows.map(({ impact: _impact, scope: _scope, ...row }) => row);
    const { impact: _impact, ...rest } = comparison;
    const { container } = await render(<LadderDiff comparison={{ ...rest, rows, pairs: undefined, steps: [] }} />);
    expect(groupsOf(container)).toEqual([
      ['Asks more', 'New: Knows what it costs.'],
      ['Asks less', 'Dropped: Keeps the runbooks current.'],
      ['In another place', 'Moved: Looks after newcomers.'],
      ['Worded anew', 'Reworded: Coaches one person. Coaches two people.', 'Reworded: Says so early. Says it early.'],
      ['Summaries and notes', ...PROSE],
    ]);
    expect(container.querySelector('.lk-changes-number')).toBeNull();
  });
});

test('two versions that are the same say so', async () => {
  const { getByText } = await render(
    <LadderDiff comparison={{ ...comparison, rows: [], pairs: [], steps: [], prose: [] }} />,
  );
  await expect.element(getByText('Nothing changed between the two versions.')).toBeVisible();
});

test('broken rows keep the page around, and the frame its props', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { ...comparison, rows: [null] } as unknown as typeof comparison;
  const { getByText, container } = await render(
    <>
      <LadderDiff comparison={broken} data-mine="yes" />
      <p>The page around</p>
    </>,
  );
  await expect.element(getByText('This could not be shown')).toBeVisible();
  await expect.element(getByText('The page around')).toBeVisible();
  expect(container.querySelectorAll('.lk[data-mine]')).toHaveLength(1);
  complaints.mockRestore();
});
