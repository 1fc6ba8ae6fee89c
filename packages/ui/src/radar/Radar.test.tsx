import { northwind2 } from '@ladderkit/sample-ladders';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { Radar } from '.';
import { axeFaults, conformance, type PartProps } from '../internals/testing/conformance';
import { reachLadder, weightLadder } from './testing/reachLadder';
import '../styles/styles.css';

const ladder = northwind2();
const inside = (part: React.ReactNode) => (
  <Radar ladder={ladder} levels={['e4', 'e5']} aria-label="Radar">
    {part}
  </Radar>
);
/** The conformance list knows only elements in general. */
const propsOf = (props: PartProps | undefined) => props as object;

conformance({ name: 'Radar', element: (props) => <Radar ladder={ladder} {...propsOf(props)} /> });
conformance({ name: 'Radar.Root', element: (props) => <Radar.Root ladder={ladder} {...propsOf(props)} /> });
conformance({ name: 'Radar.Head', element: (props) => inside(<Radar.Head {...propsOf(props)} />) });
conformance({ name: 'Radar.Figure', element: (props) => inside(<Radar.Figure {...propsOf(props)} />) });
conformance({ name: 'Radar.Table', element: (props) => inside(<Radar.Table {...propsOf(props)} />) });

describe('Radar', () => {
  test('is named, drawn and listed from the ladder alone', async () => {
    const screen = await render(<Radar ladder={ladder} />);
    await expect.element(screen.getByRole('region', { name: 'Steps on every scale' })).toBeVisible();
    await expect
      .element(screen.getByRole('img'))
      .toHaveAccessibleName('Steps on every scale: Graduate Engineer. The table holds the same values.');
    await expect.element(screen.getByRole('row', { name: 'Reach Self' })).toBeVisible();
  });

  test('says in the table how far two levels are apart', async () => {
    const screen = await render(<Radar ladder={reachLadder()} levels={['senior', 'staff']} />);
    await expect.element(screen.getByRole('row', { name: 'Design Team Cross-team 1 step up' })).toBeVisible();
    await expect.element(screen.getByRole('row', { name: 'Planning Team Team unchanged' })).toBeVisible();
    await expect.element(screen.getByRole('row', { name: 'Direction Self Cross-team 2 steps up' })).toBeVisible();
  });

  test('says downwards of a move down', async () => {
    const screen = await render(<Radar ladder={reachLadder()} levels={['staff', 'senior']} />);
    await expect.element(screen.getByRole('row', { name: 'Direction Cross-team Self 2 steps down' })).toBeVisible();
  });

  test('says of weights how much more and less they count', async () => {
    const screen = await render(<Radar ladder={weightLadder()} levels={['senior', 'staff']} />);
    await expect.element(screen.getByRole('row', { name: 'Design 30 25 5 less' })).toBeVisible();
    await expect.element(screen.getByRole('row', { name: 'Communication 5 20 15 more' })).toBeVisible();
  });

  test('draws weights that are given beside the ladder', async () => {
    const weights = { senior: { Design: 50, Delivery: 30, Planning: 20 } };
    const screen = await render(<Radar ladder={reachLadder()} levels={['senior']} axes="weights" weights={weights} />);
    await expect.element(screen.getByRole('row', { name: 'Delivery 30' })).toBeVisible();
    await expect.element(screen.getByRole('img')).toBeVisible();
  });

  test('names one picture only, whatever the width', async () => {
    for (const width of [900, 360]) {
      const screen = await render(
        <div style={{ inlineSize: width }}>
          <Radar ladder={ladder} levels={['e4', 'e5']} />
        </div>,
      );
      expect(screen.getByRole('img').elements()).toHaveLength(1);
      await screen.unmount();
    }
  });

  test('has no fault that axe can find where a value is missing', async () => {
    const gaps = reachLadder({ unsaid: { senior: [0], staff: [1] } });
    const screen = await render(<Radar ladder={gaps} levels={['senior', 'staff']} />);
    await expect.element(screen.getByRole('row', { name: 'Design not said Cross-team' })).toBeVisible();
    expect(await axeFaults(screen.container)).toEqual([]);
  });

  test('shows the table alone where there is no shape to draw', async () => {
    const screen = await render(<Radar ladder={reachLadder({ hasRanks: false })} levels={['senior', 'staff']} />);
    expect(screen.getByRole('img').elements()).toEqual([]);
    await expect.element(screen.getByRole('row', { name: 'Design Team Cross-team Changed' })).toBeVisible();
  });

  test('says so where a level has neither steps nor weights', async () => {
    const empty = { ...reachLadder(), levels: [] };
    const screen = await render(<Radar ladder={empty} />);
    await expect.element(screen.getByText('The ladder names no steps and no weights here.')).toBeVisible();
  });

  test('tells developers of a level that is not there, and draws the rest', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const screen = await render(<Radar ladder={ladder} levels={['e4', 'Staff']} />);
    await expect.element(screen.getByRole('columnheader', { name: 'E4' })).toBeVisible();
    expect(warn.mock.calls.flat().join()).toContain('`Staff`');
    warn.mockRestore();
  });

  test('says what is wrong with something that is no ladder', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const screen = await render(<Radar ladder={{} as typeof ladder} />);
    await expect.element(screen.getByText(/ladder\.format/)).toBeVisible();
    warn.mockRestore();
  });

  test('throws where a part stands alone', () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => renderToString(<Radar.Table />)).toThrow('must be inside `Radar.Root`');
    complaints.mockRestore();
  });
});
