import type { Comparison, Row, Side, Statement } from '@ladderkit/core';
import { StrictMode, type ReactElement } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { Crosswalk } from './crosswalk';
import { LadderDiff } from './ladder-diff';
import { LevelDiff } from './level-diff';
import './styles/styles.css';

const components: Record<string, (comparison: Comparison) => ReactElement> = {
  Crosswalk: (comparison) => <Crosswalk comparison={comparison} defaultValue="gone→gone" />,
  LadderDiff: (comparison) => <LadderDiff comparison={comparison} defaultFilter={{ competency: 'gone' }} />,
  'LadderDiff, all of it': (comparison) => <LadderDiff comparison={comparison} />,
  LevelDiff: (comparison) => <LevelDiff comparison={comparison} />,
  'LevelDiff, only what is new': (comparison) => <LevelDiff comparison={comparison} defaultOnlyNew />,
  'LevelDiff, side by side': (comparison) => <LevelDiff comparison={comparison} defaultView="split" />,
};

const LONG = 'x'.repeat(100_000);

const comparisons: Record<string, Comparison> = {
  'nothing in it': comparison({}),
  'sides without names': comparison({ from: side({ levels: [] }), to: side({ levels: [] }) }),
  'rows without statements': comparison({ rows: [row('added', [], []), { ...row('same', [], []), id: 'another' }] }),
  'ids that lead nowhere': comparison({
    from: side({
      competencies: [
        { id: 'a', title: 'A', parent: 'b' },
        { id: 'b', title: 'B', parent: 'a' },
      ],
    }),
    rows: [
      {
        ...row('reworded', [statement('1', 'Asks.')], [statement('2', 'Asks more.')]),
        links: [{ from: 'gone', to: 'gone', similarity: 1, confidence: 'certain' }],
        moved: ['competency', 'level'],
        candidates: [{ of: 'gone', id: 'gone', similarity: 1 }],
      },
      { ...row('removed', [statement('3', 'Asked.', 'a')], []), candidates: [{ of: '3', id: 'gone', similarity: 0 }] },
    ],
    steps: [
      { from: { level: 'gone', scale: 'gone', step: 'gone' }, change: 'removed' },
      { to: { level: 'gone', scale: 'gone', step: 'gone', competency: 'gone' }, change: 'added' },
      { change: 'changed' },
    ],
    pairs: [{ noun: 'track', from: ['gone'], to: ['gone'], change: 'renamed', confidence: 'certain', rows: ['gone'] }],
    impact: { version: 'major', rows: ['gone'] },
  }),
  'ids that objects have': comparison({
    from: side({ competencies: [{ id: '__proto__', title: 'P', parent: 'constructor' }] }),
    rows: [
      {
        ...row('related', [statement('toString', 'Asks.', '__proto__')], [statement('__proto__', 'Asks.', 'valueOf')]),
        links: [{ from: 'toString', to: '__proto__', similarity: 1, confidence: 'likely' }],
      },
    ],
  }),
  'a hundred thousand letters without a space': comparison({
    from: side({ title: LONG, competencies: [{ id: LONG, title: LONG }] }),
    rows: [
      row('added', [], [statement('1', LONG, LONG)]),
      row('removed', [statement('2', LONG, LONG)], []),
      {
        ...row('related', [statement('3', LONG, LONG)], [statement('4', LONG, LONG)]),
        links: [
          {
            from: '3',
            to: '4',
            similarity: 1,
            confidence: 'possible',
            why: [{ kind: 'word', text: LONG, weight: 1, from: LONG, to: LONG }],
          },
        ],
      },
    ],
  }),
};

afterEach(() => {
  vi.restoreAllMocks();
  return page.viewport(1024, 768);
});

describe.each(Object.entries(components))('%s', (_name, show) => {
  test.each(Object.entries(comparisons))(
    'of a comparison with %s stays in its place, at 360 px',
    async (_what, given) => {
      await page.viewport(360, 640);
      const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const { getByText, container } = await render(
        <StrictMode>
          {show(given)}
          <p>The page around</p>
        </StrictMode>,
      );
      await expect.element(getByText('The page around')).toBeVisible();
      expect(container.querySelector('.lk-problem')).toBeNull();
      expect(sticksOut(container)).toEqual([]);
      expect(complaints.mock.calls).toEqual([]);
    },
  );

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['"ladderkit/1"', { format: 'ladderkit/1', levels: [] }],
    ['comparison.rows', { ...comparison({}), rows: 'none' }],
    ['comparison.to', { ...comparison({}), to: null }],
  ])('given something else says in its place what is wrong: %s', async (what, given) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { getByText, container } = await render(
      <>
        {show(given as Comparison)}
        <p>The page around</p>
      </>,
    );
    await expect.element(getByText('The page around')).toBeVisible();
    expect(container.querySelector('.lk-problem')?.textContent).toContain(what);
  });
});

/** What is wider than the page and does not scroll by itself. */
function sticksOut(container: Element): string[] {
  if (document.documentElement.scrollWidth <= 360) return [];
  const wide = [...container.querySelectorAll('.lk *')].filter((each) => each.getBoundingClientRect().right > 360);
  return wide.map((each) => `${each.tagName} ${each.className} ${each.getBoundingClientRect().right}`);
}

function comparison(parts: Partial<Comparison>): Comparison {
  return {
    format: 'ladderkit-comparison/1',
    axis: 'company',
    from: side({}),
    to: side({}),
    rows: [],
    steps: [],
    messages: [],
    summary: { same: 0, reworded: 0, split: 0, merged: 0, related: 0, added: 0, removed: 0, moved: 0, raised: 0 },
    ...parts,
  };
}

function side({ title = 'L', ...parts }: Partial<Side> & { title?: string }): Side {
  const ladder = { id: 'l', title };
  return { ladder, tracks: [], levels: [{ id: 'x', title: 'X' }], competencies: [], scales: [], ...parts };
}

function row(change: Row['change'], from: Statement[], to: Statement[]): Row {
  return { id: [...from, ...to].map(({ id }) => id).join('→'), change, from, to, links: [] };
}

function statement(id: string, text: string, competency?: string): Statement {
  return { id, text, level: 'gone', competency };
}
