import type { Ladder } from '@ladderkit/core';
import { compareLevels } from '@ladderkit/core/compare';
import { stepSizes } from '@ladderkit/core/people';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { LadderMap } from './ladder-map';
import { LadderProvider } from './ladder-provider';
import { LevelProfile } from './level-profile';
import { LevelTabs } from './level-tabs';
import { Radar } from './radar';
import { Rubric } from './rubric';
import { StepSizes } from './step-sizes';
import './styles/styles.css';

const components: Record<string, (ladder: Ladder) => ReactElement> = {
  LadderMap: (ladder) => <LadderMap ladder={ladder} current="a" target="b" compare={compareLevels} />,
  LevelProfile: (ladder) => <LevelProfile ladder={ladder} />,
  LevelTabs: (ladder) => <LevelTabs ladder={ladder} current="a" />,
  Radar: (ladder) => <Radar ladder={ladder} />,
  Rubric: (ladder) => <Rubric ladder={ladder} current="a" compare={compareLevels} defaultView="changes" />,
  StepSizes: (ladder) => <StepSizes sizes={stepSizes(ladder, { compare: compareLevels, lexicons: [] })} />,
};

const LONG = 'x'.repeat(100_000);

const ladders: Record<string, Ladder> = {
  'no levels': ladder({ levels: [], expectations: [] }),
  'no competencies': ladder({ competencies: [] }),
  'ids that lead nowhere': ladder({
    levels: [
      {
        id: 'a',
        title: 'A',
        track: 'gone',
        includes: ['gone', 'a'],
        next: ['gone'],
        rank: 1,
        steps: [{ scale: 'gone', step: 'gone', competency: 'gone' }],
      },
      { id: 'r', title: 'Role', kind: 'role', beside: ['gone'] },
    ],
    competencies: [
      { id: 'c', title: 'C', parent: 'd', scales: ['gone'] },
      { id: 'd', title: 'D', parent: 'c' },
    ],
    expectations: [
      { id: 'e', level: 'gone', text: 'Stands at no level.' },
      {
        id: 'f',
        level: 'a',
        competency: 'gone',
        parent: 'gone',
        text: 'Stands nowhere.',
        sharedWith: [{ title: 'X', level: 'gone' }],
      },
    ],
    notes: [{ text: 'Of nothing.', level: 'gone', competency: 'gone' }],
  }),
  'ids that objects have': ladder({
    levels: [{ id: '__proto__', title: 'A', track: 'constructor', rank: 1 }],
    competencies: [{ id: 'toString', title: 'C', parent: '__proto__' }],
    expectations: [{ id: 'valueOf', level: '__proto__', competency: 'toString', text: 'Asks.' }],
  }),
  'a hundred thousand letters without a space': ladder({
    title: LONG,
    tracks: [{ id: 't', title: LONG, ranks: 'shared' }],
    levels: ['a', 'b'].map((id, i) => ({
      id,
      title: LONG,
      code: LONG,
      summary: LONG,
      track: 't',
      rank: i,
      meta: { x: LONG },
    })),
    competencies: [{ id: 'c', title: LONG, summary: LONG }],
    expectations: ['a', 'b'].map((id) => ({ id: `${id}.e`, level: id, competency: 'c', text: LONG, appliesTo: LONG })),
  }),
  'a broken image link': ladder({
    expectations: [{ id: 'e', level: 'a', competency: 'c', text: 'Draws ![the plan](https://gone.example/plan.png).' }],
  }),
};

afterEach(() => page.viewport(1024, 768));

describe.each(Object.entries(components))('%s', (_, element) => {
  test.each(Object.entries(ladders))(
    'shows what it can of a ladder with %s, and the page around it lives on',
    async (_what, given) => {
      const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      await page.viewport(360, 800);
      const { container, getByText } = await render(
        <main>
          {element(given)}
          <p>The page around</p>
        </main>,
      );
      await expect.element(getByText('The page around')).toBeVisible();
      const shown = container.querySelector('.lk');
      expect(shown?.textContent).not.toBe('');
      expect(shown?.querySelector('img')).toBeNull();
      expect(document.documentElement.scrollWidth, 'nothing scrolls sideways').toBeLessThanOrEqual(360);
      expect(complaints.mock.calls).toEqual([]);
      vi.restoreAllMocks();
    },
  );

  test('speaks English where a table of messages has gaps, or something else in them', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const gaps = { youAreHere: 'Ici', levelsOf: 'not a function', noLevels: 7 } as unknown as { youAreHere: string };
    const { container } = await render(
      <LadderProvider locale="fr" messages={gaps}>
        {element(ladder({}))}
      </LadderProvider>,
    );
    expect(container.textContent).not.toMatch(/undefined|\[object|not a function/);
    warn.mockRestore();
  });
});

function ladder(given: Partial<Ladder>): Ladder {
  return {
    format: 'ladderkit/1',
    id: 'small',
    title: 'Small',
    levels: [
      { id: 'a', title: 'Engineer', rank: 1 },
      { id: 'b', title: 'Senior Engineer', rank: 2 },
    ],
    competencies: [{ id: 'c', title: 'Craft' }],
    expectations: [
      { id: 'a.c', level: 'a', competency: 'c', text: 'Finishes small tasks.' },
      { id: 'b.c', level: 'b', competency: 'c', text: 'Finishes large tasks.' },
    ],
    ...given,
  };
}
