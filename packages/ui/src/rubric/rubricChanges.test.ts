import { rubricOf, type Ladder } from '@ladderkit/core';
import { compareLevels } from '@ladderkit/core/compare';
import { describe, expect, it } from 'vitest';
import { rubricChanges, type Compare } from './rubricChanges';

const texts: Record<string, string[]> = {
  delivery: [
    'Finishes small tasks.',
    'Leads a feature in one team.',
    'Leads a feature in one team.',
    'Leads a feature in one team.',
  ],
  review: ['Reads reviews.', 'Reads reviews.', 'Reads *reviews*.', ''],
};
const ladder: Ladder = {
  format: 'ladderkit/1',
  id: 'x',
  title: 'X',
  scales: [{ id: 's', title: 'S', steps: [1, 2].map((rank) => ({ id: `s${rank}`, title: `S${rank}`, rank })) }],
  levels: [1, 2, 3, 4].map((rank) => ({
    id: `l${rank}`,
    title: `L${rank}`,
    rank,
    steps: [{ scale: 's', step: rank < 4 ? 's1' : 's2', competency: 'delivery' }],
  })),
  competencies: Object.keys(texts).map((id) => ({ id, title: id })),
  expectations: Object.entries(texts).flatMap(([competency, row]) =>
    row.flatMap((text, i) => (text ? [{ id: `l${i + 1}.${competency}`, level: `l${i + 1}`, competency, text }] : [])),
  ),
};

/** One cell a word or more: what it holds, what became of its statements, what it dropped, whether it rose. */
const printed = (compare: Compare | undefined) =>
  rubricChanges(ladder, rubricOf(ladder), compare).map((row) =>
    row.map((change) => {
      if (!change) return 'first';
      if (change.holds !== undefined) return `as ${change.holds}`;
      return [...change.statements.values(), ...change.dropped.map(() => 'dropped'), change.raised && 'raised']
        .filter(Boolean)
        .join(' ');
    }),
  );

describe('rubricChanges', () => {
  it('knows without a comparison what is word for word the same, and where it was first said', () => {
    expect(printed(undefined)).toEqual([
      ['first', '', 'as 1', 'same raised'],
      ['first', 'as 0', 'as 0', ''],
    ]);
  });

  it('takes from a comparison what is new and what was dropped', () => {
    expect(printed(compareLevels)).toEqual([
      ['first', 'added dropped', 'as 1', 'same raised'],
      ['first', 'as 0', 'as 0', 'dropped'],
    ]);
  });

  it('tells a statement that only has other words', () => {
    const reworded: Compare = (...args) => {
      const comparison = compareLevels(...args);
      return { ...comparison, rows: comparison.rows.map((row) => ({ ...row, change: 'reworded', impact: 'raised' })) };
    };
    expect(printed(reworded)[1]?.[1]).toBe('reworded raised');
  });
});
