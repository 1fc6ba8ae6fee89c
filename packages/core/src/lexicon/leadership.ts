/** Setting direction and answering for it. */
export const leadership = {
  'leadership/vision':
    'vision, strategy, strategic, strategically, direction, long term, future, mission, north star, technical direction, set direction, shape direction, big picture, think ahead, years ahead, roadmap',
  'leadership/delegation':
    'delegate, delegation, empower, empowerment, hand over, hand off, micromanage, trust team, distribute work, assign work, assign task, allocate work, share load, give responsibility, allocate, ownership to other',
  'leadership/accountability':
    'accountable, accountability, responsible, responsibility, own, owner, ownership, take ownership, commitment, commit to, follow through, hold accountable, dependable, see through, answer for, end to end',
  'leadership/decision':
    'decision, decide, decision making, judgement, judgment, trade off, tradeoff, choice, choose, pragmatic, pragmatism, informed decision, weigh, reversible, cut corner, shortcut, alternative, evaluate option, good call',
  'leadership/change':
    'change management, adapt, adaptable, adaptability, agility, flexible, flexibility, embrace change, open to change, transition, transformation, resilient, resilience, pivot, calm, pressure, setback, ups and downs, drive change, organisational change, organizational change',
  'leadership/initiative':
    'proactive, proactively, initiative, self starter, bias for action, step up, spot opportunity, volunteer, suggest, propose, identify area, urgency, take initiative',
  'leadership/autonomy':
    'autonomy, autonomous, autonomously, independent, independently, self directed, self sufficient, without supervision, minimal supervision, minimal guidance, little guidance, without guidance, minor supervision, unsupervised, constant input, self organise, self organize, with little help',
};
