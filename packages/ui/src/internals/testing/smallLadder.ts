import type { Ladder } from '@ladderkit/core';

/** A ladder with one of each: shared ranks, a role, steps, inheritance, duties, examples, notes and sources. */
export function smallLadder(): Ladder {
  return {
    format: 'ladderkit/1',
    id: 'small',
    title: 'Small Ladder',
    version: '2',
    language: 'en',
    sources: [{ path: 'senior.md', title: 'Senior page', url: 'https://example.com/senior', licence: 'MIT' }],
    tracks: [
      { id: 'technical', title: 'Technical', ranks: 'shared' },
      { id: 'management', title: 'Management', ranks: 'shared' },
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
    ],
    levels: [
      {
        id: 'l1',
        title: 'Engineer',
        code: 'L1',
        track: 'technical',
        rank: 1,
        steps: [{ scale: 'reach', step: 'self' }],
      },
      {
        id: 'l2',
        title: 'Senior Engineer',
        code: 'L2',
        aliases: ['Lead Engineer'],
        track: 'technical',
        rank: 2,
        includes: ['l1'],
        next: ['l3', 'm2'],
        summary: 'Carries a feature from sketch to retirement.',
        steps: [
          { scale: 'reach', step: 'team' },
          { scale: 'reach', step: 'teams', competency: 'review' },
        ],
        place: { path: 'senior.md', line: 1, column: 1, end: { line: 2, column: 1 } },
      },
      { id: 'l3', title: 'Staff Engineer', code: 'L3', track: 'technical', rank: 3, next: ['m3'] },
      { id: 'm2', title: 'Manager', code: 'M2', track: 'management', rank: 2, next: ['m3'] },
      { id: 'm3', title: 'Director', code: 'M3', track: 'management', rank: 3 },
      { id: 'buddy', title: 'Buddy', kind: 'role', beside: ['l1', 'l2'] },
    ],
    competencies: [
      { id: 'craft', title: 'Craft' },
      { id: 'delivery', title: 'Delivery', parent: 'craft' },
      { id: 'review', title: 'Review', parent: 'craft' },
      { id: 'people', title: 'People' },
    ],
    expectations: [
      { id: 'l1.delivery', level: 'l1', competency: 'delivery', text: 'Finishes small tasks.' },
      { id: 'l1.review', level: 'l1', competency: 'review', text: 'Returns reviews within a day.' },
      {
        id: 'l2.delivery',
        level: 'l2',
        competency: 'delivery',
        text: 'Leads a *feature* alone.',
        sharedWith: [{ title: 'Buddies', level: 'buddy' }],
        appliesTo: 'product teams',
        place: { path: 'senior.md', line: 8, column: 3 },
      },
      {
        id: 'l2.example',
        level: 'l2',
        competency: 'delivery',
        kind: 'example',
        parent: 'l2.delivery',
        text: 'Moved the invoices.',
      },
      { id: 'l2.lost', level: 'l2', competency: 'nowhere', text: 'Belongs to no competency.' },
      { id: 'l3.delivery', level: 'l3', competency: 'delivery', text: 'Leads a programme across teams.' },
      { id: 'l3.review', level: 'l3', competency: 'review', text: 'Returns reviews within a day.' },
      { id: 'm2.people', level: 'm2', competency: 'people', text: 'Meets each person alone every week.' },
      { id: 'buddy.people', level: 'buddy', competency: 'people', text: 'Answers what newcomers ask.' },
    ],
    notes: [
      { kind: 'summary', level: 'l2', competency: 'delivery', text: 'Work is shaped by others.' },
      { level: 'l2', text: 'Most people stay here for years.' },
    ],
  };
}
