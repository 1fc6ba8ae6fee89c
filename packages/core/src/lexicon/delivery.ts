/** Getting work done. */
export const delivery = {
  'delivery/unblocking':
    'unblock, blocker, blocked, obstacle, roadblock, impediment, bottleneck, stuck, escalate, hurdle, out of the way, clear the way',
  'delivery/process':
    'process, workflow, cadence, ceremony, ritual, way of working, agile, scrum, kanban, methodology, streamline, continuous improvement, retrospective, retro, standup, stand up, sprint, facilitate, team meeting, action item, agenda, planning meeting, management practice, run meeting, team discussion',
  'delivery/goals':
    'goal, okr, objective, target, key result, kpi, measurable, milestone, success criteria, metric, outcome',
  'delivery/planning':
    'plan, roadmap, backlog, quarter, quarterly, schedule, sequence, forecast, timeline, estimate, scope, break down, breakdown, decompose, small task, slice, split work, milestone, =sizing, well defined task, smaller',
  'delivery/priorities':
    'prioritise, priority, most important, right thing, triage, urgent, say no, highest value, highest impact, right problem, focus, redirect',
  'delivery/dependencies':
    'dependency, upstream, downstream, interdependency, coordinate, co ordinate, across team, orchestrate',
  'delivery/execution':
    'deliver, delivery, execution, ship, release, launch, =timely, on time, in time, deadline, velocity, throughput, complete work, finish, on track, productive, get thing done, iterate, incremental, result, predictable, momentum, steady, well paced',
  'delivery/projects': 'project, =programme, =programmes, =program, =programs, epic, lead delivery, workstream',
  'delivery/risk':
    'risk, risky, anticipate, foresee, preempt, ahead of time, mitigate, contingency, step ahead, bigger problem, potential problem, potential issue, future challenge, pitfall, edge case, failure mode, proactively identify, roadblock',
};
