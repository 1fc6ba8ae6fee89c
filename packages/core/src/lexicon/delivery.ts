/** Getting work done. */
export const delivery = {
  'delivery/unblocking':
    'unblock, blocker, blocked, obstacle, roadblock, impediment, bottleneck, stuck, remove obstacle, escalate, escalation, hurdle, out of the way, clear the way, get unblocked',
  'delivery/process':
    'process, workflow, cadence, ceremony, ritual, way of working, agile, scrum, kanban, methodology, operational process, process improvement, streamline, continuous improvement, improve process, retrospective, retro, standup, stand up, sprint, facilitate, facilitation, team meeting, action item, agenda, efficient process, planning meeting, team ritual, management practice, run meeting, team discussion',
  'delivery/goals':
    'goal, okr, objective, target, key result, kpi, measurable, milestone, success metric, success criteria, metric, outcome',
  'delivery/planning':
    'plan, planning, roadmap, backlog, quarter, quarterly, schedule, sequence, sprint planning, project plan, forecast, timeline, estimate, estimation, scope work, scoping, break down, breakdown, decompose, small task, slice, split work, milestone, sizing, well defined task, smaller',
  'delivery/priorities':
    'prioritise, prioritize, prioritisation, prioritization, re prioritized, priority, most important, right thing, triage, urgent, say no, highest value, highest impact, right problem, focus, redirect',
  'delivery/dependencies':
    'dependency, upstream, downstream, interdependency, coordinate, coordination, co ordinate, across team, orchestrate',
  'delivery/execution':
    'deliver, delivery, execution, execute, ship, shipping, release, launch, on time, timely, deadline, velocity, throughput, complete work, finish, on track, productive, productivity, get thing done, iterate, incremental, iterative, result, predictable, momentum, steady, well paced',
  'delivery/projects':
    'project, lead project, project management, programme, program, large project, epic, lead delivery, project lead, workstream, manage project',
  'delivery/risk':
    'risk, risky, anticipate, foresee, preempt, ahead of time, mitigate, mitigation, contingency, identify risk, step ahead, bigger problem, potential problem, potential issue, future challenge, pitfall, edge case, failure mode, proactively identify, roadblock',
};
