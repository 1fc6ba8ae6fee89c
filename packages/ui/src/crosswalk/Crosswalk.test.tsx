import type { Comparison } from '@ladderkit/core';
import type { ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import '../styles/styles.css';
import { conformance } from '../internals/testing/conformance';
import { smallCrosswalk } from '../internals/testing/smallCrosswalk';
import { Crosswalk } from './Crosswalk';
import { linksOf, statementsOf } from './linksOf';

const comparison = smallCrosswalk();
const [link] = linksOf(comparison, []);
const praise = statementsOf(comparison).from.get('praise');
const inRoot = (part: ReactElement) => <Crosswalk.Root comparison={comparison}>{part}</Crosswalk.Root>;
const LINES = '.lk-cross-link';

conformance({ name: 'Crosswalk', element: (props) => <Crosswalk {...props} comparison={comparison} /> });
conformance({ name: 'Crosswalk.Root', element: (props) => <Crosswalk.Root {...props} comparison={comparison} /> });
conformance({ name: 'Crosswalk.Head', element: (props) => inRoot(<Crosswalk.Head {...props} />) });
conformance({ name: 'Crosswalk.Figure', element: (props) => inRoot(<Crosswalk.Figure {...props} />) });
conformance({ name: 'Crosswalk.Side', element: (props) => inRoot(<Crosswalk.Side {...props} side="to" />) });
conformance({ name: 'Crosswalk.Why', element: (props) => inRoot(<Crosswalk.Why {...props} />) });
conformance({ name: 'Crosswalk.Table', element: (props) => inRoot(<Crosswalk.Table {...props} />) });
conformance({ name: 'Crosswalk.Unlinked', element: (props) => inRoot(<Crosswalk.Unlinked {...props} />) });
conformance({ name: 'Crosswalk.Matrix', element: (props) => inRoot(<Crosswalk.Matrix {...props} />) });
conformance({
  name: 'Crosswalk.Statement',
  element: (props) => inRoot(<ul>{praise && <Crosswalk.Statement {...props} side="from" statement={praise} />}</ul>),
});
conformance({
  name: 'Crosswalk.Row',
  element: (props) =>
    inRoot(
      <table>
        <tbody>{link && <Crosswalk.Row {...props} link={link} />}</tbody>
      </table>,
    ),
});
conformance({
  name: 'Crosswalk.Review',
  element: (props) => inRoot(<>{link && <Crosswalk.Review {...props} link={link} />}</>),
});

const rowsOf = (container: Element) =>
  [...container.querySelectorAll('.lk-cross-table tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );

describe('a reader of two companies', () => {
  test('is told how many links there are, how sure, and that nothing found does not say that there is nothing', async () => {
    const { getByText } = await render(<Crosswalk comparison={comparison} />);
    await expect
      .element(
        getByText(
          '5 links: 2 certain, 2 likely, and 1 possible. For 2 statements no counterpart was found; that does not say there is none.',
        ),
      )
      .toBeVisible();
  });

  test('finds each link drawn, and in the table with its certainty in words', async () => {
    const { container } = await render(<Crosswalk comparison={comparison} />);
    await vi.waitFor(() => expect(container.querySelectorAll(LINES)).toHaveLength(5));
    expect(rowsOf(container).map(([, certainty]) => certainty)).toEqual([
      'Certain',
      'Likely',
      'Certain',
      'Likely',
      'Possible',
    ]);
  });

  test('sees why two statements are linked: the words in common marked, and said', async () => {
    const { getByRole, container } = await render(<Crosswalk comparison={comparison} />);
    await getByRole('button', { name: /^Gives every person/ }).click();
    const panel = getByRole('region', { name: 'Why this link' });
    await expect.element(panel).toHaveTextContent('In common: half-yearly and growth.');
    const marks = [...container.querySelectorAll('.lk-cross-why mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['growth', 'twice a year', 'half-yearly', 'reviews']);
  });

  test('goes through the links of a statement by choosing it again', async () => {
    const { getByRole } = await render(<Crosswalk comparison={comparison} />);
    const statement = getByRole('button', { name: /^Gives every person/ });
    const panel = getByRole('region', { name: 'Why this link' });
    await statement.click();
    await expect.element(panel).toHaveTextContent('Writes half-yearly reviews');
    await statement.click();
    await expect.element(panel).toHaveTextContent('Talks about growth');
  });

  test('finds the nearest candidates of what has no counterpart, both companies side by side', async () => {
    const { container } = await render(<Crosswalk comparison={comparison} />);
    const lone = [...container.querySelectorAll('.lk-cross-item[data-lone]')].map((item) => item.textContent);
    expect(lone).toEqual([
      'Notices the quiet contribution.No counterpart found',
      'Answers for the budget.No counterpart found',
    ]);
    const unlinked = [...container.querySelectorAll('.lk-cross-alone')].map((item) => item.textContent);
    expect(unlinked).toEqual([
      'Notices the quiet contribution.Nearest:Writes half-yearly reviews that quote real work.Pin',
      'Answers for the budget.Nearest:Decides what will not be done this quarter.Pin',
    ]);
  });

  test('sees the nearest ones by choosing the statement, and of a linked one on demand; three at most', async () => {
    const near = ['talks', 'interview', 'shields', 'roadmap'].map((id) => ({ of: 'growth', id, similarity: 0.1 }));
    const rows = comparison.rows.map((row, i) => (i === 0 ? { ...row, candidates: near } : row));
    const { getByRole, container } = await render(<Crosswalk comparison={{ ...comparison, rows }} />);
    await getByRole('button', { name: /^Notices the quiet/ }).click();
    const panel = getByRole('region', { name: 'No counterpart found' }).first();
    await expect.element(panel).toHaveTextContent('Writes half-yearly reviews');
    await getByRole('button', { name: /^Gives every person/ }).click();
    const fold = container.querySelector('.lk-cross-why details');
    expect(fold?.hasAttribute('open')).toBe(false);
    expect(fold?.querySelectorAll('.lk-cross-near')).toHaveLength(3);
  });

  test('follows the links of a statement in the table; a button of the drawing holds none', async () => {
    const rows = comparison.rows.map((row) => ({
      ...row,
      from: row.from.map((each) => ({ ...each, text: `[${each.text}](https://example.com)` })),
    }));
    const { container } = await render(<Crosswalk comparison={{ ...comparison, rows }} />);
    expect(container.querySelectorAll('button a')).toHaveLength(0);
    expect(container.querySelectorAll('.lk-cross-table a')).toHaveLength(5);
  });

  test('sees where the sections meet, each square with its number', async () => {
    const { container } = await render(<Crosswalk comparison={comparison} />);
    const rows = [...container.querySelectorAll('.lk-cross-matrix tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['People', '83', '0'],
      ['Planning', '0', '75'],
    ]);
  });

  test('keeps the lines at their statements when the page becomes narrower, and the pairs alone below 600 px', async () => {
    await page.viewport(1000, 800);
    const { container } = await render(<Crosswalk comparison={comparison} />);
    await vi.waitFor(() => expect(lineEnds(container)).toEqual(statementHeights(container)));
    await page.viewport(640, 800);
    await vi.waitFor(() => expect(lineEnds(container)).toEqual(statementHeights(container)));
    await page.viewport(400, 800);
    const display = (selector: string) => getComputedStyle(container.querySelector(selector) ?? container).display;
    await vi.waitFor(() => expect(display('.lk-cross-figure')).toBe('none'));
    expect(display('.lk-cross-table')).toBe('block');
    await page.viewport(1024, 768);
  });
});

/** The heights at which lines leave the first side. */
const lineEnds = (container: Element) => [
  ...new Set(
    [...container.querySelectorAll(LINES)].map((line) =>
      Number(/^M0 ([\d.]+)/.exec(line.getAttribute('d') ?? '')?.[1]),
    ),
  ),
];

/** The middles of the first lines of those statements of the first side that have a link. */
function statementHeights(container: Element): number[] {
  const top = container.querySelector('.lk-cross-figure')?.getBoundingClientRect().top ?? 0;
  const items = [...container.querySelectorAll('[data-side="from"] .lk-cross-item:not([data-lone])')];
  return items.map((item) => item.getBoundingClientRect().top - top + 17.5);
}

describe('with the keyboard', () => {
  test('Enter chooses a statement, P pins its link, P again takes that back', async () => {
    const onReviewsChange = vi.fn();
    const { getByRole, container } = await render(
      <Crosswalk comparison={comparison} onReviewsChange={onReviewsChange} />,
    );
    (getByRole('button', { name: /^Agrees the bar/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}p');
    expect(onReviewsChange).toHaveBeenLastCalledWith([{ from: 'bar', to: 'interview', review: 'pinned' }]);
    await vi.waitFor(() => expect(container.querySelectorAll('.lk-cross-pinmark')).toHaveLength(1));
    await userEvent.keyboard('p');
    expect(onReviewsChange).toHaveBeenLastCalledWith([]);
  });

  test('R rejects it: the line goes, the row stays with "Take back", and it is announced', async () => {
    const { getByRole, container } = await render(<Crosswalk comparison={comparison} />);
    (getByRole('button', { name: /^Agrees the bar/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}r');
    await expect.element(getByRole('status')).toHaveTextContent('Rejected Agrees the bar with the tech lead.');
    await vi.waitFor(() => expect(container.querySelectorAll(LINES)).toHaveLength(4));
    expect(rowsOf(container).at(-1)).toEqual([
      'Agrees the bar with the tech lead.',
      'Rejected',
      'Sets the interview bar.',
      'bar',
      'Take back',
    ]);
    await getByRole('cell', { name: 'Take back' }).getByRole('button').click();
    await vi.waitFor(() => expect(container.querySelectorAll(LINES)).toHaveLength(5));
  });

  test('P and R do nothing while nothing is chosen, nor with Ctrl held', async () => {
    const onReviewsChange = vi.fn();
    const { getByRole } = await render(<Crosswalk comparison={comparison} onReviewsChange={onReviewsChange} />);
    (getByRole('button', { name: /^Agrees the bar/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('pr');
    await userEvent.keyboard('{Enter}{Control>}r{/Control}');
    expect(onReviewsChange).not.toHaveBeenCalled();
  });

  test('Enter on the pin of a candidate makes it a link, and again takes it back, the focus staying there', async () => {
    const onReviewsChange = vi.fn();
    const { getByRole } = await render(<Crosswalk comparison={comparison} onReviewsChange={onReviewsChange} />);
    const pin = getByRole('button', { name: 'Pin as the counterpart: Decides' }).element() as HTMLElement;
    pin.focus();
    await userEvent.keyboard('{Enter}');
    expect(onReviewsChange).toHaveBeenLastCalledWith([{ from: 'declines', to: 'budget', review: 'pinned' }]);
    await expect.element(getByRole('button', { name: /^Answers for the budget/ })).toHaveTextContent('1 link');
    expect(document.activeElement).toBe(pin);
    expect([pin.getAttribute('aria-pressed'), pin.getAttribute('aria-label')]).toEqual([
      'true',
      'Pinned Decides what will not be done this quarter.',
    ]);
    await userEvent.keyboard('{Enter}');
    expect(onReviewsChange).toHaveBeenLastCalledWith([]);
  });

  test('Enter on a row rejects it and takes that back; the focus goes with the row', async () => {
    const { getByRole, container } = await render(<Crosswalk comparison={comparison} />);
    const [row] = container.querySelectorAll('.lk-cross-row');
    row?.querySelectorAll('button')[1]?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(getByRole('button', { name: 'Take back' })).toHaveFocus();
    expect(container.querySelectorAll('.lk-cross-row')[4]).toBe(row);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Reject'));
  });

  test('Space chooses a statement, Tab goes on to the next one, in the order of reading', async () => {
    const { getByRole, container } = await render(<Crosswalk comparison={comparison} />);
    (getByRole('button', { name: /^Gives every person/ }).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await expect.element(getByRole('button', { name: /^Gives every person/ })).toHaveAttribute('aria-pressed', 'true');
    const inDrawing = [...container.querySelectorAll('.lk-cross-figure button')].map((button) => button.textContent);
    const stops = [document.activeElement?.textContent];
    for (let i = 1; i < inDrawing.length; i++) {
      await userEvent.keyboard('{Tab}');
      stops.push(document.activeElement?.textContent);
    }
    expect(stops).toEqual(inDrawing);
  });

  test('Escape lets go of what is chosen', async () => {
    const onValueChange = vi.fn();
    const { getByRole } = await render(<Crosswalk comparison={comparison} onValueChange={onValueChange} />);
    (getByRole('button', { name: /^Agrees the bar/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}{Enter}{Escape}');
    expect(onValueChange.mock.calls).toEqual([['bar→interview'], ['']]);
  });
});

describe('a developer', () => {
  test('may control reviews and the chosen link', async () => {
    const [onReviewsChange, onValueChange] = [vi.fn(), vi.fn()];
    const { getByRole, container } = await render(
      <Crosswalk
        comparison={comparison}
        reviews={[]}
        onReviewsChange={onReviewsChange}
        value="bar→interview"
        onValueChange={onValueChange}
      />,
    );
    await expect.element(getByRole('region', { name: 'Why this link' })).toHaveTextContent('Agrees the bar');
    await getByRole('button', { name: /^Gives every person/ }).click();
    await userEvent.keyboard('r');
    expect(onValueChange.mock.calls).toEqual([['growth→reviews']]);
    expect(onReviewsChange.mock.calls).toEqual([[[{ from: 'bar', to: 'interview', review: 'rejected' }]]]);
    expect(rowsOf(container)).toHaveLength(5);
  });

  test('is told in place that something is no comparison', async () => {
    const warning = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { getByText } = await render(<Crosswalk comparison={null as unknown as Comparison} />);
    await expect.element(getByText('`comparison` is null.')).toBeVisible();
    warning.mockRestore();
  });

  test('keeps the page around where rows are broken', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...comparison, rows: [null] } as unknown as Comparison;
    const { getByText } = await render(
      <>
        <Crosswalk comparison={broken} />
        <p>The page around</p>
      </>,
    );
    await expect.element(getByText('This could not be shown')).toBeVisible();
    await expect.element(getByText('The page around')).toBeVisible();
    complaints.mockRestore();
  });

  test('may give links of statements that are not there; they are left out', async () => {
    const [first, ...others] = comparison.rows;
    if (!first) return;
    const dangling = { ...first, links: [{ ...first.links[0], to: 'nowhere' }] } as typeof first;
    const { container } = await render(
      <Crosswalk
        comparison={{ ...comparison, rows: [dangling, ...others] }}
        defaultReviews={[{ from: 'nobody', to: 'reviews', review: 'pinned' }]}
        defaultValue="gone→gone"
      />,
    );
    expect(rowsOf(container)).toHaveLength(4);
  });
});
