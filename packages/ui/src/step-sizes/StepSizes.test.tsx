import type { Ladder } from '@ladderkit/core';
import { compareLevels } from '@ladderkit/core/compare';
import { stepSizes, type StepSizes as Sizes } from '@ladderkit/core/people';
import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';
import { northwind2 } from '@ladderkit/sample-ladders';
import { useState, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { StepSizes } from '.';
import { axeFaults, conformance, type PartProps } from '../internals/testing/conformance';
import '../styles/styles.css';

const sizesOf = (ladder: Ladder) => stepSizes(ladder, { compare: compareLevels, lexicons: [scopeLexiconEn] });

/** E1 asks one thing; E2 raises it, adds two and has a higher step; E3 adds nothing. */
const small: Ladder = {
  format: 'ladderkit/1',
  id: 'small',
  title: 'Small',
  language: 'en',
  tracks: [
    { id: 'technical', title: 'Technical' },
    { id: 'management', title: 'Management' },
  ],
  scales: [
    {
      id: 'reach',
      title: 'Reach',
      steps: [
        { id: 'self', title: 'Self', rank: 1 },
        { id: 'team', title: 'Team', rank: 2 },
      ],
    },
  ],
  levels: [
    { id: 'e1', title: 'Engineer', code: 'E1', track: 'technical', rank: 1, steps: [{ scale: 'reach', step: 'self' }] },
    { id: 'e2', title: 'Senior', code: 'E2', track: 'technical', rank: 2, steps: [{ scale: 'reach', step: 'team' }] },
    { id: 'e3', title: 'Staff', code: 'E3', track: 'technical', rank: 3, steps: [{ scale: 'reach', step: 'team' }] },
    { id: 'm1', title: 'Manager', track: 'management', rank: 2 },
    { id: 'm2', title: 'Director', track: 'management', rank: 3, includes: ['m1'] },
  ],
  expectations: [
    ['e1', 'Plans the work of one person for the coming weeks'],
    ['e1', 'Writes tests for whatever changes'],
    ['e2', 'Plans the work of several teams for the coming weeks'],
    ['e2', 'Answers the pager at night'],
    ['e2', 'Interviews candidates'],
    ['e3', 'Plans the work of several teams for the coming weeks'],
    ['e3', 'Answers the pager at night'],
    ['e3', 'Interviews candidates'],
    ['m1', 'Holds conversations with everyone each week'],
    ['m2', 'Sets the budget'],
  ].map(([level = '', text = ''], i) => ({ id: `${i}`, level, text })),
};

const smallSizes = sizesOf(small);
const sizes = sizesOf(northwind2());
const inside = (part: ReactNode) => (
  <StepSizes sizes={sizes} aria-label="Steps">
    {part}
  </StepSizes>
);
const step = {
  from: 'e4',
  to: 'e5',
  raised: 1,
  added: 2,
  reworded: 1,
  dropped: 0,
  steps: 0,
  total: 3,
  competencies: [],
  standsOut: [],
};
/** The conformance list knows only elements in general. */
const propsOf = (props: PartProps | undefined) => props as object;

conformance({ name: 'StepSizes', element: (props) => <StepSizes sizes={sizes} {...propsOf(props)} /> });
conformance({ name: 'StepSizes.Root', element: (props) => <StepSizes.Root sizes={sizes} {...propsOf(props)} /> });
conformance({ name: 'StepSizes.Head', element: (props) => inside(<StepSizes.Head {...propsOf(props)} />) });
conformance({ name: 'StepSizes.Track', element: (props) => inside(<StepSizes.Track {...propsOf(props)} />) });
conformance({ name: 'StepSizes.Table', element: (props) => inside(<StepSizes.Table {...propsOf(props)} />) });
conformance({ name: 'StepSizes.Bar', element: (props) => inside(<StepSizes.Bar step={step} {...propsOf(props)} />) });
conformance({
  name: 'StepSizes.Row',
  element: (props) =>
    inside(
      <table className="lk-steps-table">
        <thead>
          <tr>
            {['Step', 'Statements', 'Raised', 'New', 'Reworded', 'All'].map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <StepSizes.Row step={step} {...propsOf(props)} />
        </tbody>
      </table>,
    ),
});

const blocksOf = (row: Element) =>
  [...row.querySelectorAll('[data-kind]')].map((each) => each.getAttribute('data-kind'));

describe('StepSizes', () => {
  test('is named, and shows the first track with steps, from the sizes alone', async () => {
    const screen = await render(<StepSizes sizes={smallSizes} />);
    await expect.element(screen.getByRole('region', { name: 'How big each step is' })).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: 'Technical' })).toBeChecked();
    expect(
      screen
        .getByRole('rowheader')
        .elements()
        .map((each) => each.textContent),
    ).toEqual(['Senior E2', 'Staff E3']);
  });

  test('says from where a step leads, where several lead to one level', async () => {
    const levels = small.levels.map((level) => (level.id === 'e2' ? { ...level, rank: 1 } : level));
    const screen = await render(<StepSizes sizes={sizesOf({ ...small, levels })} />);
    await expect.element(screen.getByRole('rowheader', { name: 'Engineer E1 → Staff E3' })).toBeVisible();
    await expect.element(screen.getByRole('rowheader', { name: 'Senior E2 → Staff E3' })).toBeVisible();
  });

  test('draws one block for each statement it counts', async () => {
    const screen = await render(<StepSizes sizes={smallSizes} />);
    const row = screen.getByRole('row', { name: /^Senior/ }).element();
    expect(blocksOf(row)).toEqual(['raised', 'added', 'added']);
    expect([...row.querySelectorAll('.lk-steps-number')].map((each) => each.textContent)).toEqual([
      '1',
      '2',
      '0',
      '1',
      '1',
      '3',
    ]);
    expect(blocksOf(screen.getByRole('row', { name: /^Staff/ }).element())).toEqual([]);
  });

  test('changes the track with the arrow keys', async () => {
    const changed = vi.fn();
    const screen = await render(<StepSizes sizes={smallSizes} onValueChange={changed} />);
    await userEvent.tab();
    await expect.element(screen.getByRole('radio', { name: 'Technical' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(changed.mock.calls).toEqual([['management']]);
    await expect.element(screen.getByRole('rowheader', { name: 'Director' })).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(screen.getByRole('rowheader', { name: 'Senior E2' })).toBeVisible();
  });

  test('finds left and right swapped in right-to-left text', async () => {
    const changed = vi.fn();
    const screen = await render(<StepSizes sizes={smallSizes} onValueChange={changed} dir="rtl" />);
    await userEvent.tab();
    await expect.element(screen.getByRole('radio', { name: 'Technical' })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(changed.mock.calls).toEqual([['management']]);
  });

  test('leaves the state to who gives a value', async () => {
    const changed = vi.fn();
    const screen = await render(<StepSizes sizes={smallSizes} value="technical" onValueChange={changed} />);
    await screen.getByText('Management').click();
    expect(changed.mock.calls).toEqual([['management']]);
    await expect.element(screen.getByRole('rowheader', { name: 'Senior E2' })).toBeVisible();
  });

  test('can be controlled', async () => {
    function Controlled() {
      const [track, setTrack] = useState('management');
      return <StepSizes sizes={smallSizes} value={track} onValueChange={setTrack} />;
    }
    const screen = await render(<Controlled />);
    await expect.element(screen.getByRole('rowheader', { name: 'Director' })).toBeVisible();
    await screen.getByText('Technical').click();
    await expect.element(screen.getByRole('rowheader', { name: 'Senior E2' })).toBeVisible();
  });

  test('says in words at little width what stands in columns at more', async () => {
    const screen = await render(
      <div style={{ inlineSize: 360 }}>
        <StepSizes sizes={smallSizes} />
      </div>,
    );
    await expect.element(screen.getByText('1 raised, 2 new, 0 reworded, 1 dropped, and 1 higher step')).toBeVisible();
    expect(await axeFaults(screen.container)).toEqual([]);
  });

  test('chooses among many tracks in a list', async () => {
    const tracks = Array.from({ length: 6 }, (_, i) => ({ id: `t${i}`, title: `Track ${i}` }));
    const levels = tracks.flatMap(({ id }) =>
      [1, 2].map((rank) => ({ id: `${id}-${rank}`, title: `Level ${id}-${rank}`, track: id, rank })),
    );
    const expectations = levels.map(({ id }) => ({ id, level: id, text: 'Answers the pager at night' }));
    const screen = await render(<StepSizes sizes={sizesOf({ ...small, tracks, levels, expectations })} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Track' }), 'Track 5');
    await expect.element(screen.getByRole('rowheader', { name: 'Level t5-2' })).toBeVisible();
  });

  test('bounds the blocks of an enormous step, and says how many are left', async () => {
    const screen = await render(inside(<StepSizes.Bar step={{ raised: 0, added: 5000, reworded: 0 }} />));
    expect(blocksOf(screen.container)).toHaveLength(120);
    await expect.element(screen.getByText('and 4,880 more')).toBeVisible();
  });

  test('says so where there is no step, no level, or nothing to show', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const one = { ...small, levels: small.levels.slice(0, 1) };
    const screen = await render(<StepSizes sizes={sizesOf(one)} />);
    await expect.element(screen.getByText(/so there is no step/)).toBeVisible();
    await screen.rerender(<StepSizes sizes={sizesOf({ ...small, levels: [] })} />);
    await expect.element(screen.getByText('This ladder has no levels yet.')).toBeVisible();
    await screen.rerender(<StepSizes sizes={{} as Sizes} />);
    await expect.element(screen.getByText(/`sizes` has to be/)).toBeVisible();
    vi.restoreAllMocks();
  });

  test('tells developers of a track that is not there, and shows the first', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const screen = await render(<StepSizes sizes={smallSizes} value="Technical track" />);
    await expect.element(screen.getByRole('rowheader', { name: 'Senior E2' })).toBeVisible();
    expect(warn.mock.calls.flat().join()).toContain('"Technical track"');
    warn.mockRestore();
  });

  test('throws where a part stands alone', () => {
    expect(() => renderToString(<StepSizes.Table />)).toThrow('must be inside `StepSizes.Root`');
  });
});
