import type { Comparison, Row, Side, Statement, WordChange } from '@ladderkit/core';

/** Two versions of a ladder: what asks more and less, what moved, was renamed or only worded anew, and what is told of the prose. */
export function smallChangelog(): Comparison {
  const rows: Row[] = [
    {
      ...reworded('e4', 'Coaches one person.', 'Coaches two people.', 'growing'),
      impact: 'raised',
      scope: [{ dimension: 'reach', change: 'raised', from: 'one person', to: 'two people', confidence: 'likely' }],
    },
    {
      id: '→cost',
      change: 'added',
      from: [],
      to: [statement('e5', 'Knows what it costs.', 'growing')],
      links: [],
      impact: 'raised',
    },
    {
      id: 'books→',
      change: 'removed',
      from: [statement('e5', 'Keeps the runbooks current.', 'upkeep')],
      to: [],
      links: [],
      impact: 'lowered',
      candidates: [{ of: 'Keeps the runbooks current.', id: 'Knows what it costs.', similarity: 0.1 }],
    },
    { ...reworded('e4', 'Says so early.', 'Says it early.', 'upkeep'), impact: 'clarified' },
    {
      id: 'new→new',
      change: 'same',
      from: [statement('e4', 'Looks after newcomers.', 'upkeep')],
      to: [statement('e4', 'Looks after newcomers.', 'growing.newcomers')],
      links: [],
      moved: ['competency'],
      impact: 'neutral',
    },
    {
      id: 'same→same',
      change: 'same',
      from: [statement('e4', 'Ships.', 'upkeep')],
      to: [statement('e4', 'Ships.', 'upkeep')],
      links: [],
      impact: 'neutral',
    },
  ];
  const pair = { confidence: 'certain' as const, rows: [] };
  return {
    format: 'ladderkit-comparison/1',
    axis: 'version',
    from: side('2.3.1', 'Lead Engineer', 'Quality'),
    to: side('3.0.0', 'Staff Engineer', 'Reliability'),
    rows,
    pairs: [
      { ...pair, noun: 'level', from: ['e4'], to: ['e4'], change: 'same' },
      { ...pair, noun: 'level', from: ['e5'], to: ['e5'], change: 'renamed' },
      { ...pair, noun: 'competency', from: ['upkeep'], to: ['upkeep'], change: 'renamed' },
    ],
    steps: [
      {
        from: { level: 'e5', scale: 'reach', step: 'team' },
        to: { level: 'e5', scale: 'reach', step: 'teams' },
        change: 'raised',
      },
      {
        from: { level: 'e4', scale: 'reach', step: 'team' },
        to: { level: 'e4', scale: 'reach', step: 'team' },
        change: 'same',
      },
    ],
    prose: [
      {
        noun: 'level',
        kind: 'summary',
        from: 'e4',
        to: 'e4',
        change: 'reworded',
        paragraphs: [{ change: 'reworded', words: words('For those who lead by ', 'order.', 'example.') }],
      },
      {
        noun: 'scale',
        kind: 'summary',
        to: 'reach',
        step: 'team',
        change: 'added',
        paragraphs: [{ change: 'added', words: words('', '', 'The people one sits with.') }],
      },
      {
        noun: 'ladder',
        kind: 'note',
        from: 'small',
        title: words('When are people promoted?', '', ''),
        change: 'removed',
        paragraphs: [{ change: 'removed', words: words('', 'Twice a year.', '') }],
      },
    ],
    impact: { version: 'major', rows: ['→cost'] },
    messages: [],
    summary: { same: 2, reworded: 2, split: 0, merged: 0, related: 0, added: 1, removed: 1, moved: 1, raised: 1 },
  };
}

const statement = (level: string, text: string, competency: string): Statement => ({
  id: text,
  text,
  level,
  competency,
});

function words(same: string, removed: string, added: string): WordChange[] {
  return Object.entries({ same, removed, added }).flatMap(([change, text]) =>
    text === '' ? [] : [{ change: change as WordChange['change'], text }],
  );
}

function reworded(level: string, from: string, to: string, competency: string): Row {
  const [a, b] = [statement(level, from, competency), statement(level, to, competency)];
  const words = [
    { change: 'removed' as const, text: from },
    { change: 'added' as const, text: to },
  ];
  const link = { from: from, to: to, similarity: 0.7, confidence: 'certain' as const, words };
  return { id: `${from}→${to}`, change: 'reworded', from: [a], to: [b], links: [link] };
}

function side(version: string, staff: string, upkeep: string): Side {
  return {
    ladder: { id: 'small', title: 'Small Ladder', version, language: 'en' },
    tracks: [],
    levels: [
      { id: 'e4', title: 'Senior Engineer', code: 'E4' },
      { id: 'e5', title: staff, code: 'E5' },
    ],
    competencies: [
      { id: 'growing', title: 'Growing others' },
      { id: 'growing.newcomers', title: 'Newcomers', parent: 'growing' },
      { id: 'upkeep', title: upkeep },
    ],
    scales: [
      {
        id: 'reach',
        title: 'Reach',
        steps: [
          { id: 'team', title: 'Team', rank: 1 },
          { id: 'teams', title: 'Cross-team', rank: 2 },
        ],
      },
    ],
  };
}
