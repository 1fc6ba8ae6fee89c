import { compareTracks, splitRows, unifiedRows } from '@ladderkit/core/compare';
import type { ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import '../styles/styles.css';
import { axeFaults, conformance } from '../internals/testing/conformance';
import { everyChange } from '../internals/testing/everyChange';
import { smallLadder } from '../internals/testing/smallLadder';
import { LevelDiff } from './LevelDiff';

const comparison = everyChange();
const [unified] = unifiedRows(comparison)[0]?.items ?? [];
const [split] = splitRows(comparison)[0]?.items ?? [];
const inRoot = (part: ReactElement) => <LevelDiff.Root comparison={comparison}>{part}</LevelDiff.Root>;

conformance({ name: 'LevelDiff', element: (props) => <LevelDiff {...props} comparison={comparison} /> });
conformance({ name: 'LevelDiff.Root', element: (props) => <LevelDiff.Root {...props} comparison={comparison} /> });
conformance({ name: 'LevelDiff.Head', element: (props) => inRoot(<LevelDiff.Head {...props} />) });
conformance({ name: 'LevelDiff.ViewSwitch', element: (props) => inRoot(<LevelDiff.ViewSwitch {...props} />) });
conformance({ name: 'LevelDiff.OnlyNew', element: (props) => inRoot(<LevelDiff.OnlyNew {...props} />) });
conformance({ name: 'LevelDiff.Copy', element: (props) => inRoot(<LevelDiff.Copy {...props} />) });
conformance({ name: 'LevelDiff.Steps', element: (props) => inRoot(<LevelDiff.Steps {...props} />) });
conformance({ name: 'LevelDiff.Summary', element: (props) => inRoot(<LevelDiff.Summary {...props} />) });
conformance({ name: 'LevelDiff.Rows', element: (props) => inRoot(<LevelDiff.Rows {...props} />) });
conformance({ name: 'LevelDiff.Unified', element: (props) => inRoot(<LevelDiff.Unified {...props} />) });
conformance({ name: 'LevelDiff.Split', element: (props) => inRoot(<LevelDiff.Split {...props} />) });
conformance({
  name: 'LevelDiff.Section',
  element: (props) =>
    inRoot(
      <LevelDiff.Section {...props} title="Delivery">
        <p>Rows</p>
      </LevelDiff.Section>,
    ),
});
conformance({
  name: 'LevelDiff.Row',
  element: (props) => inRoot(<ul>{unified?.type === 'row' && <LevelDiff.Row {...props} item={unified.item} />}</ul>),
});
conformance({
  name: 'LevelDiff.SplitRow',
  element: (props) =>
    inRoot(
      <table>
        <tbody>{split?.type === 'row' && <LevelDiff.SplitRow {...props} item={split.item} />}</tbody>
      </table>,
    ),
});

describe('a reader of a comparison', () => {
  test('finds it named after both levels', async () => {
    const { getByRole } = await render(<LevelDiff comparison={comparison} />);
    await expect.element(getByRole('region', { name: 'Senior Engineer L4 to Staff Engineer L5' })).toBeVisible();
  });

  test('finds a comparison of two tracks named after both', async () => {
    const tracks = compareTracks(smallLadder(), 'technical', 'management');
    const { getByRole } = await render(<LevelDiff comparison={tracks} />);
    await expect.element(getByRole('heading', { level: 2 })).toHaveTextContent(/Technical.*Management/);
  });

  test('reads what happened to each statement, mark and word, in the order of the competencies', async () => {
    const { container } = await render(<LevelDiff comparison={comparison} />);
    const rows = [...container.querySelectorAll('.lk-section')].map((section) => [
      section.querySelector('h3')?.textContent,
      ...[...section.querySelectorAll('.lk-row > .lk-mark, summary')].map((mark) => mark.textContent),
    ]);
    expect(rows).toEqual([
      ['Delivery', 'Reworded', '2 unchanged', 'New'],
      ['Review', 'Split in 2', 'Merged from 2', 'Dropped'],
      ['Growing others', 'Moved', 'Unchanged'],
    ]);
  });

  test('sees old words deleted and new words inserted, also through a screen reader', async () => {
    const { getByRole } = await render(<LevelDiff comparison={comparison} />);
    await expect.element(getByRole('deletion').first()).toHaveTextContent('a feature within the team.');
    await expect.element(getByRole('insertion').first()).toHaveTextContent('a programme across several teams.');
  });

  test('is told in words which bar was raised, and from where to where', async () => {
    const { getByText } = await render(<LevelDiff comparison={comparison} />);
    const remark = getByText('within the team', { exact: true }).element().closest('.lk-remark');
    expect(remark?.textContent).toBe('Raised Reach: within the team to across several teams');
  });

  test('sees steps as movement: the step now is current, and the name says that it was raised', async () => {
    const { container } = await render(<LevelDiff comparison={comparison} />);
    const reach = container.querySelector('.lk-ruler');
    expect(reach?.querySelector('.lk-ruler-name')?.textContent).toBe('Reach Raised');
    expect(reach?.querySelector('[aria-current="step"]')?.textContent).toBe('Teams');
    expect(reach?.querySelector('[data-was]')?.textContent).toBe('Team');
  });

  test('sees the steps of a competency with its rows, in both views, and of one without rows above, by its name', async () => {
    const value = (step: string, competency: string) => ({ level: 'staff', scale: 'reach', step, competency });
    const steps = ['delivery', 'design'].map((competency) => ({
      from: value('team', competency),
      to: value('teams', competency),
      change: 'raised' as const,
    }));
    const { container, rerender } = await render(<LevelDiff comparison={{ ...comparison, steps }} view="unified" />);
    const names = (inside: string) =>
      [...container.querySelectorAll(`${inside} .lk-ruler-name`)].map((name) => name.textContent);
    expect(names('.lk > .lk-diff-steps')).toEqual(['Reach · design Raised']);
    expect(names('.lk-section:first-child')).toEqual(['Reach Raised']);
    await rerender(<LevelDiff comparison={{ ...comparison, steps }} view="split" />);
    expect(names('tbody:first-of-type')).toEqual(['Reach Raised']);
  });

  test('finds the nearest neighbour of a dropped statement, and can go there', async () => {
    const { getByRole, container } = await render(<LevelDiff comparison={comparison} />);
    const link = getByRole('link', { name: 'Answers questions.' });
    const target = container.querySelector(
      `[id="${decodeURIComponent(link.element().getAttribute('href') ?? '').slice(1)}"]`,
    );
    expect(target?.textContent).toContain('Answers questions in chat.');
  });

  test('is told what else differs where the words are the same', async () => {
    const { getByText } = await render(<LevelDiff comparison={comparison} />);
    await expect.element(getByText('Only punctuation, case or line breaks differ.')).toBeVisible();
    expect(getByText('was under').element().textContent).toBe('was under Delivery');
  });

  test('gets counts that add up to the rows', async () => {
    const { container } = await render(<LevelDiff comparison={comparison} />);
    const counts = [...container.querySelectorAll('.lk-diff-summary li')].map((item) => item.textContent);
    expect(counts).toEqual([
      '1 new',
      '1 reworded',
      '1 of them raised',
      '1 split',
      '1 merged',
      '1 moved',
      '1 dropped',
      '3 unchanged',
    ]);
  });
});

describe('with the keyboard', () => {
  test('Enter on a count goes to its first row, and again to the next', async () => {
    const { getByRole } = await render(<LevelDiff comparison={comparison} />);
    const link = getByRole('link', { name: '3 unchanged' });
    (link.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Ships behind a flag.');
    expect(document.activeElement?.closest('details')?.open).toBe(true);
    await expect.element(getByRole('status').filter({ hasText: '1 of 3' })).toBeInTheDocument();
    (link.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Says early when a date is in doubt.');
  });

  test('arrows choose the view: it is one radio group', async () => {
    const { getByRole, container } = await render(<LevelDiff comparison={comparison} />);
    (getByRole('radio', { name: 'Unified' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(getByRole('radio', { name: 'Side by side' })).toBeChecked();
    expect(container.querySelectorAll('table')).toHaveLength(1);
  });

  test('Space shows only what is new, and how much that is is announced', async () => {
    const { getByRole, getByText } = await render(<LevelDiff comparison={comparison} />);
    (getByRole('checkbox', { name: 'Only what is new' }).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await expect.element(getByText('2 of 9 rows shown.')).toBeInTheDocument();
    await expect.element(getByText('Dropped', { exact: true })).not.toBeInTheDocument();
  });

  test('in text from right to left the arrows of the view swap', async () => {
    const { getByRole } = await render(
      <div dir="rtl">
        <LevelDiff comparison={comparison} />
      </div>,
    );
    (getByRole('radio', { name: 'Unified' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(getByRole('radio', { name: 'Side by side' })).toBeChecked();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(getByRole('radio', { name: 'Unified' })).toBeChecked();
  });

  test('Tab goes through view, filter, copy, counts, folds and links as they are read', async () => {
    const { container } = await render(<LevelDiff comparison={comparison} />);
    const stops: string[] = [];
    for (let i = 0; i < 14; i++) {
      await userEvent.keyboard('{Tab}');
      const at = document.activeElement;
      if (!container.contains(at)) break;
      stops.push(at instanceof HTMLInputElement ? at.type : (at?.textContent ?? ''));
    }
    expect(stops).toEqual([
      'radio',
      'checkbox',
      'Copy as Markdown',
      '1 new',
      '1 reworded',
      '1 of them raised',
      '1 split',
      '1 merged',
      '1 moved',
      '1 dropped',
      '3 unchanged',
      '2 unchanged',
      'Answers questions.',
    ]);
  });

  test('Enter copies, and that it did is announced', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { getByRole } = await render(<LevelDiff comparison={comparison} />);
    (getByRole('button', { name: 'Copy as Markdown' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    await userEvent.keyboard(' ');
    await vi.waitFor(() => expect(copied).toHaveBeenCalledTimes(2));
    copied.mockRestore();
  });

  test('Enter on a fold opens it', async () => {
    const { getByText } = await render(<LevelDiff comparison={comparison} />);
    const fold = getByText('2 unchanged').element() as HTMLElement;
    fold.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(getByText('Ships behind a flag.')).toBeVisible();
  });
});

describe('side by side', () => {
  test('old and new stand in one row of a table, the change between them', async () => {
    const { getByRole } = await render(<LevelDiff comparison={comparison} defaultView="split" />);
    const cells = [...getByRole('row').nth(2).element().children].map((cell) => cell.textContent);
    expect(cells).toEqual([
      'Leads a feature within the team.Reach:  within the team',
      'RewordedRaised',
      'Leads a programme across several teams.Reach:  across several teams',
    ]);
  });

  test('passes axe too', async () => {
    const { container } = await render(<LevelDiff comparison={comparison} defaultView="split" />);
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('a developer', () => {
  test('may control view and filter', async () => {
    const [onViewChange, onOnlyNewChange] = [vi.fn(), vi.fn()];
    const { getByRole, getByText } = await render(
      <LevelDiff
        comparison={comparison}
        view="unified"
        onViewChange={onViewChange}
        onlyNew={false}
        onOnlyNewChange={onOnlyNewChange}
      />,
    );
    await getByText('Side by side', { exact: true }).click();
    await getByText('Only what is new').click();
    expect(onViewChange.mock.calls).toEqual([['split']]);
    expect(onOnlyNewChange.mock.calls).toEqual([[true]]);
    await expect.element(getByRole('radio', { name: 'Unified' })).toBeChecked();
    await expect.element(getByText('Dropped', { exact: true })).toBeVisible();
  });

  test('may give the heading the level that fits the page', async () => {
    const { getByRole } = await render(<LevelDiff comparison={comparison} headingLevel={3} />);
    await expect.element(getByRole('heading', { level: 3 })).toHaveTextContent('Senior Engineer');
    await expect.element(getByRole('heading', { level: 4, name: 'Delivery' })).toBeVisible();
  });

  test('is told, in place and once on the console, that something is no comparison', async () => {
    const warning = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const wrong = { format: 'ladderkit/1' } as unknown as typeof comparison;
    const { getByText } = await render(
      <>
        <LevelDiff comparison={wrong} />
        <LevelDiff comparison={wrong} />
        <p>The page around</p>
      </>,
    );
    await expect.element(getByText('The page around')).toBeVisible();
    await expect.element(getByText('is "ladderkit/1", not "ladderkit-comparison/1"').first()).toBeVisible();
    expect(warning).toHaveBeenCalledOnce();
    warning.mockRestore();
  });

  test('is told what to do with a part outside its root', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(async () => render(<LevelDiff.Summary />)).rejects.toThrow(
      'ladderkit: `LevelDiff.Summary` must be inside `LevelDiff.Root`',
    );
    complaints.mockRestore();
  });

  test('copies the comparison as Markdown', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { getByRole } = await render(<LevelDiff comparison={comparison} />);
    await getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect.element(getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(copied.mock.calls[0]?.[0]).toContain('Ends work that nobody uses');
    copied.mockRestore();
  });
});

test('two sides that ask nothing say so', async () => {
  const { getByText } = await render(<LevelDiff comparison={{ ...comparison, rows: [] }} />);
  await expect.element(getByText('Neither side asks anything')).toBeVisible();
});
