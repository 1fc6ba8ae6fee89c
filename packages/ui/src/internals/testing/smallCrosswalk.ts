import type { Candidate, Comparison, Confidence, Reason, Row, Side, Statement } from '@ladderkit/core';

/** Two companies' managers: certain, likely and possible links, and what has no counterpart. */
export function smallCrosswalk(): Comparison {
  const rows: Row[] = [
    linked('growth', 'reviews', 'certain', [
      { kind: 'word', text: 'half-yearly', weight: 0.4, from: 'twice a year', to: 'half-yearly' },
      { kind: 'concept', text: 'growth', weight: 0.3, from: 'growth', to: 'reviews' },
    ]),
    linked('growth', 'talks', 'likely', [{ kind: 'word', text: 'growth', weight: 0.5, from: 'growth', to: 'growth' }]),
    linked('bar', 'interview', 'certain', [{ kind: 'word', text: 'bar', weight: 0.5, from: 'bar', to: 'bar' }]),
    linked('declines', 'shields', 'likely', [{ kind: 'section', text: 'planning', weight: 0.2 }]),
    linked('declines', 'roadmap', 'possible', []),
    lone('from', 'praise', [{ of: 'praise', id: 'reviews', similarity: 0.2 }]),
    lone('to', 'budget', [{ of: 'budget', id: 'declines', similarity: 0.1 }]),
  ];
  return {
    format: 'ladderkit-comparison/1',
    axis: 'company',
    from: side('Northwind', 'M2', ['people', 'planning']),
    to: side('Halden', 'EM 2', ['coaching', 'operations']),
    rows,
    steps: [],
    messages: [],
    summary: { same: 0, reworded: 0, split: 0, merged: 0, related: 5, added: 1, removed: 1, moved: 0, raised: 0 },
  };
}

const TEXTS: Record<string, [competency: string, text: string]> = {
  growth: ['people', 'Gives every person a view of their growth twice a year.'],
  praise: ['people', 'Notices the quiet contribution.'],
  bar: ['people', 'Agrees the bar with the tech lead.'],
  declines: ['planning', 'Decides what will *not* be done this quarter.'],
  reviews: ['coaching', 'Writes half-yearly reviews that quote real work.'],
  talks: ['coaching', 'Talks about growth with each report.'],
  interview: ['coaching', 'Sets the interview bar.'],
  shields: ['operations', 'Shields the team from unplanned requests.'],
  roadmap: ['operations', 'Publishes a roadmap each quarter.'],
  budget: ['operations', 'Answers for the budget.'],
};

function statement(id: string): Statement {
  const [competency, text] = TEXTS[id] ?? ['', id];
  return { id, text, competency, level: 'manager' };
}

const linked = (from: string, to: string, confidence: Confidence, why: Reason[]): Row => ({
  id: `${from}→${to}`,
  change: 'related',
  from: [statement(from)],
  to: [statement(to)],
  links: [{ from, to, similarity: 0.5, confidence, why }],
});

const lone = (side: 'from' | 'to', id: string, candidates: Candidate[]): Row => ({
  id: `${id} alone`,
  change: side === 'from' ? 'removed' : 'added',
  from: side === 'from' ? [statement(id)] : [],
  to: side === 'to' ? [statement(id)] : [],
  links: [],
  candidates,
});

const side = (title: string, code: string, competencies: string[]): Side => ({
  ladder: { id: title.toLowerCase(), title, language: 'en' },
  tracks: [],
  levels: [{ id: 'manager', title: 'Engineering Manager', code }],
  competencies: competencies.map((id) => ({ id, title: id.charAt(0).toUpperCase() + id.slice(1) })),
  scales: [],
});
