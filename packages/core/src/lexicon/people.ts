/** Hiring, growing and looking after people. */
export const people = {
  'people/hiring':
    'hire, recruit, candidate, talent acquisition, attract, interview, job description, open position, open role, vacancy, referral, =resume, =resumes, résumé, cv, screening, sourcing, culture fit, offer letter',
  'people/onboarding':
    'onboard, new hire, new starter, new team member, newcomer, newly hired, joiner, ramp up, welcome, induction, buddy, newer',
  'people/staffing':
    'headcount, staff, staffing, backfill, hiring plan, hiring need, team size, capacity, right people, right role, resourcing, team structure, org structure, org design, organisational structure, organizational planning, reorganisation, structure team, role and responsibility, allocate people, talent strategy, succession plan',
  'people/growth':
    'grow, growth, career, development plan, develop people, develop team, personal development, professional development, next level, stretch, aspiration, =advancement, their potential, full potential, develop engineer, development goal, development conversation, develop other, development of other',
  'people/promotion': 'promotion, promote engineer, =readiness, ready for promotion, sponsor, sponsorship, next level',
  'people/coaching':
    'coach, mentor, mentorship, mentee, guide, guidance, advise, advice, advisor, teach, train, sponsor, apprentice, pair with, help other grow, help grow, support engineer, junior, less experienced, =intern, =interns',
  'people/feedback':
    'feedback, constructive, praise, =criticism, critique, check in, 360, =candid, candor, input on performance, review cycle',
  'people/performance':
    'underperform, disciplinary, calibration, impact review, improvement plan, appraisal, termination, not meet, set expectation, clear expectation, evaluate people, annual review, performance review, performance management, manage performance, performance issue, performance problem, performance expectation, performance evaluation, performance conversation, individual performance, poor performance, people performance, low performer',
  'people/compensation':
    'compensation, salary, remuneration, bonus, pay rise, pay raise, pay review, pay band, payroll',
  'people/oneonone':
    '1on1, report regularly, skip level, weekly meeting, direct report, regular meeting, meet with report, check in',
  'people/recognition':
    'praise, recognition, celebrate, reward, acknowledge, give credit, success of other, appreciate, recognise contribution, champion team',
  'people/morale':
    'happy, morale, motivate, =engagement, satisfaction, enthusiasm, enthusiastic, excitement, inspire, energy, energise, retain, retention, attrition, turnover',
  'people/wellbeing':
    'well being, wellbeing, burnout, workload, overload, swamped, sustainable pace, work life, healthy pace, overwork, mental health, balance of work, stress, time off, vacation, annual leave, parental leave, pto',
  'people/management':
    'people management, people leader, manage people, manage engineer, line management, report to, direct report, manage report, manage individual, engineering manager, manager duty, manage team',
};
