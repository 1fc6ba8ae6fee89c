/** Hiring, growing and looking after people. */
export const people = {
  'people/hiring':
    'hire, hiring, recruit, recruiter, recruiting, recruitment, candidate, talent acquisition, attract, interview, interviewing, interviewer, job description, open position, open role, vacancy, referral, resume, cv, screening, sourcing, source candidate, hiring bar, culture fit, cultural fit, offer letter, offer to candidate',
  'people/onboarding':
    'onboard, onboarding, new hire, new joiner, new starter, new team member, newcomer, newly hired, joiner, ramp up, welcome, induction, buddy, newer',
  'people/staffing':
    'headcount, staff, staffing, backfill, hiring plan, hiring need, team size, capacity, right people, right role, resourcing, team structure, org structure, org design, organisational structure, organizational structure, organizational planning, reorganisation, structure team, role and responsibility, allocate people, talent strategy, succession plan',
  'people/growth':
    'grow, growth, career, career growth, career development, career path, development plan, develop people, develop team, personal development, professional development, next level, stretch, growth opportunity, aspiration, aspirational, advancement, career progression, potential, help other grow, develop engineer, development goal, development conversation, opportunity to grow, develop other, development of other',
  'people/promotion':
    'promotion, promote engineer, promotion packet, promotion case, readiness, sponsor, sponsorship, next level',
  'people/coaching':
    'coach, coaching, mentor, mentorship, mentoring, mentee, guide, guidance, advise, advice, advisor, teach, teaching, train, training, sponsor, apprentice, pair with, help other grow, help grow, support engineer, junior, less experienced, intern',
  'people/feedback':
    'feedback, constructive, praise, criticism, critique, check in, 360, candid, candor, performance feedback, input on performance, review cycle, feedback conversation',
  'people/performance':
    'performance review, performance management, manage performance, underperform, underperformance, underperformer, low performer, disciplinary, calibration, impact review, improvement plan, appraisal, performance issue, performance problem, address performance, performance evaluation, termination, not meet, performance of team, high performing, high performance, performance standard, set expectation, clear expectation, evaluate people, teammate performance, annual review, performance',
  'people/oneonone':
    '1on1, report regularly, skip level, weekly meeting, direct report, regular meeting, meet with report, check in',
  'people/recognition':
    'praise, recognition, celebrate, celebration, reward, acknowledge, give credit, success of other, appreciate, appreciation, recognise contribution, recognize contribution, champion team',
  'people/morale':
    'happy, happiness, morale, motivate, motivation, motivated, engagement, engage, engaged, satisfaction, enthusiasm, enthusiastic, excitement, excite, inspire, inspiring, energy, energise, retain, retention, attrition, turnover',
  'people/wellbeing':
    'well being, wellbeing, burnout, workload, overload, swamped, sustainable pace, work life, healthy pace, overwork, mental health, balance of work, stress',
  'people/management':
    'people management, people leader, people manager, manage people, manage engineer, line management, line manager, report to, direct report, manage report, manage individual, engineering manager, manager duty, manage team',
};
