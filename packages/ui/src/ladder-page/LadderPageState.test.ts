import { northwind2 } from '@ladderkit/sample-ladders';
import { describe, expect, test } from 'vitest';
import { knownState, stateFor } from './knownState';
import { queryOf, stateIn, type LadderPageState } from './LadderPageState';
import { topCompetency } from './topCompetency';

const ladder = northwind2();

describe('the state of a page', () => {
  test('comes back from an address as it was written', () => {
    const states: LadderPageState[] = [
      { view: 'levels', level: 'e5', onlyNew: true },
      { view: 'rubric', track: 'management', competency: 'design' },
      { view: 'compare', from: 'a b&c=d#', to: 'é/日本' },
      { view: 'levels', statement: 'e5.design.3f9a07c1' },
    ];
    for (const state of states) expect(stateIn(queryOf(state))).toEqual(state);
  });

  test('leaves what else stands in a query alone', () => {
    expect(queryOf({ view: 'steps' }, '?lang=pt&view=rubric&level=e5')).toBe('lang=pt&view=steps');
  });

  test('takes nothing from an address that is not ours', () => {
    expect(stateIn('')).toEqual({});
    expect(stateIn('view=__proto__&level=&constructor=1&%E0%A4%A')).toEqual({});
  });

  test('keeps only what the ladder has', () => {
    const state = { view: 'compare', level: 'gone', from: 'e4', to: 'nobody', track: 'x', competency: 'y' } as const;
    expect(knownState(ladder, state)).toEqual({ view: 'compare', from: 'e4' });
  });

  test('shows the level of a statement', () => {
    const statement = ladder.expectations.find(({ level }) => level === 'm2');
    expect(knownState(ladder, { level: 'e1', statement: statement?.id })).toMatchObject({ level: 'm2' });
  });

  test('leads to the view of a noun', () => {
    expect(stateFor({ noun: 'level', id: 'e5' })).toEqual({ view: 'levels', level: 'e5' });
    expect(stateFor({ noun: 'competency', id: 'design' })).toEqual({ view: 'rubric', competency: 'design' });
    expect(stateFor({ noun: 'expectation', id: 'x' })).toEqual({ view: 'levels', statement: 'x' });
  });

  test('finds the competency at the top, in cycles too', () => {
    expect(topCompetency(ladder, 'design.review')).toBe('design');
    expect(topCompetency(ladder, 'nothing')).toBeUndefined();
    const round = {
      ...ladder,
      competencies: [
        { id: 'a', title: 'A', parent: 'b' },
        { id: 'b', title: 'B', parent: 'a' },
      ],
    };
    expect(['a', 'b']).toContain(topCompetency(round, 'a'));
  });
});
