import type { Comparison, Row, Side, Statement, StepChange } from '@ladderkit/core';

/** A small comparison in which everything happens that can happen between two levels. */
export function everyChange(): Comparison {
  const rows: Row[] = [
    {
      ...row('reworded', ['Leads a feature within the team.'], ['Leads a programme across several teams.'], 'delivery'),
      scope: [
        {
          dimension: 'reach',
          change: 'raised',
          from: 'within the team',
          to: 'across several teams',
          confidence: 'likely',
        },
      ],
      impact: 'raised',
    },
    row('same', ['Ships behind a flag.'], ['Ships behind a flag.'], 'delivery'),
    row('same', ['Says early when a date is in doubt.'], ['Says early when a date is in doubt.'], 'delivery'),
    row('added', [], ['Ends work that nobody uses *any more*.'], 'delivery'),
    row(
      'split',
      ['Reviews designs and code with care.'],
      ['Reviews designs for what they cost to run.', 'Keeps code review kind and quick.'],
      'review',
    ),
    row('merged', ['Answers questions in chat.', 'Answers questions in the forum.'], ['Answers questions.'], 'review'),
    {
      ...row('removed', ['Keeps the runbooks current.'], [], 'review'),
      candidates: [{ of: 'from: Keeps the runbooks current.', id: 'to: Answers questions.', similarity: 0.2 }],
    },
    {
      ...row('same', ['Looks after newcomers.'], ['Looks after newcomers.'], 'growing'),
      moved: ['competency'],
      from: [{ ...statement('from', 'Looks after newcomers.'), competency: 'delivery' }],
    },
    { ...row('same', ['Coaches one person'], ['Coaches one person.'], 'growing'), remarks: ['typographic'] },
  ];
  return {
    format: 'ladderkit-comparison/1',
    axis: 'level',
    from: side({ id: 'senior', title: 'Senior Engineer', code: 'L4' }),
    to: side({ id: 'staff', title: 'Staff Engineer', code: 'L5' }),
    rows,
    steps: [step('reach', 'team', 'teams', 'raised'), step('horizon', 'quarter', 'quarter', 'same')],
    messages: [],
    summary: { same: 4, reworded: 1, split: 1, merged: 1, related: 0, added: 1, removed: 1, moved: 1, raised: 1 },
  };
}

function row(change: Row['change'], from: string[], to: string[], competency: string): Row {
  const [before, after] = [from[0] ?? '', to[0] ?? ''];
  const words = change === 'reworded' ? wordsOf(before, after) : [{ change: 'same' as const, text: after }];
  return {
    id: `${from.map((text) => text.replaceAll(' ', '-')).join()}→${to.map((text) => text.replaceAll(' ', '-')).join()}`,
    change,
    from: from.map((text) => statement('from', text, competency)),
    to: to.map((text) => statement('to', text, competency)),
    links: from.flatMap((a) =>
      to.map((b) => ({
        from: `from: ${a}`,
        to: `to: ${b}`,
        similarity: 1,
        confidence: 'certain' as const,
        ...(from.length * to.length === 1 && { words }),
      })),
    ),
  };
}

/** The first word stays, the rest changes. */
function wordsOf(from: string, to: string) {
  const first = `${from.split(' ')[0]} `;
  return [
    { change: 'same' as const, text: first },
    { change: 'removed' as const, text: from.slice(first.length) },
    { change: 'added' as const, text: to.slice(first.length) },
  ];
}

const statement = (side: 'from' | 'to', text: string, competency?: string): Statement => ({
  id: `${side}: ${text}`,
  text,
  level: side === 'from' ? 'senior' : 'staff',
  competency,
});

function side(level: Side['levels'][number]): Side {
  return {
    ladder: { id: 'small', title: 'Small Ladder', language: 'en' },
    tracks: [],
    levels: [level],
    competencies: [
      { id: 'delivery', title: 'Delivery' },
      { id: 'review', title: 'Review' },
      { id: 'growing', title: 'Growing others' },
    ],
    scales: [
      {
        id: 'reach',
        title: 'Reach',
        steps: [
          { id: 'self', title: 'Self', rank: 1 },
          { id: 'team', title: 'Team', rank: 2 },
          { id: 'teams', title: 'Teams', rank: 3 },
        ],
      },
      {
        id: 'horizon',
        title: 'Horizon',
        steps: [
          { id: 'quarter', title: 'Quarter', rank: 1 },
          { id: 'year', title: 'Year', rank: 2 },
        ],
      },
    ],
  };
}

const step = (scale: string, from: string, to: string, change: StepChange['change']): StepChange => ({
  from: { level: 'senior', scale, step: from },
  to: { level: 'staff', scale, step: to },
  change,
});
