/** Setting direction and answering for it. */
export const leadership = {
  'leadership/vision':
    'vision, strategy, strategic, direction, long term, future, mission, north star, big picture, think ahead, years ahead, roadmap',
  'leadership/delegation':
    'delegate, empower, empowerment, hand over, hand off, micromanage, trust team, distribute work, assign work, assign task, share load, give responsibility, allocate, ownership to other',
  'leadership/accountability':
    '=accountable, =accountability, responsible, own, owner, ownership, commitment, follow through, =dependable, see through, answer for, end to end',
  'leadership/decision':
    'decision, decide, judgement, judgment, trade off, tradeoff, choice, choose, pragmatic, weigh, reversible, cut corner, shortcut, alternative, evaluate option, good call',
  'leadership/change':
    'change management, adapt, agility, flexible, embrace change, open to change, transition, transformation, resilient, pivot, calm, pressure, setback, ups and downs, drive change, organisational change, organizational change',
  'leadership/initiative':
    'proactive, initiative, self starter, bias for action, step up, spot opportunity, volunteer, suggest, propose, identify area, urgency',
  'leadership/autonomy':
    'autonomy, autonomous, independent, self directed, self sufficient, without supervision, minimal supervision, minimal guidance, little guidance, without guidance, minor supervision, unsupervised, constant input, self organise, with little help',
};
