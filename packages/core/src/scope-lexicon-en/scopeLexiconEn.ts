import type { ScopeLexicon } from '../people/ScopeLexicon';

/** The English words of raised and lowered scope; both spellings. How it was made and scored: decision record 0050. */
export const scopeLexiconEn: ScopeLexicon = {
  language: 'en',
  fillers: 'a, an, the, immediate, their, its, our, your, his, her',
  endings: 's, es, ing',
  negations: 'not, never, no, nor, without',
  openers:
    'and, or, but, then, also, is, are, be, being, will, can, may, should, must, you, they, who, i, we, am, was, were, been, has, have, had, actively, always, often, usually, regularly, ' +
    'consistently, successfully, effectively, independently, frequently, sometimes, occasionally, proactively, jointly',
  joining: 'and, then, including, plus, so, while',
  connectives:
    'wide, level, of, in, on, at, for, to, with, by, from, into, about, as, than, that, which, whose, what, how, when, where, why, if, because, within, across, beyond, outside, through, throughout, around, between, among, over, under, during, before, after, without, has, have, had, was, were, do, does, it, them, i, we, such, via, per, e, using, based',
  scales: [
    {
      dimension: 'reach',
      unsaid: 1,
      at: 'extent',
      steps: [
        'own work, own task*, own code, own project*, own growth, own learning, own area, assigned *, oneself, own skills, own knowledge, own development, own contributions, code they *, one service',
        'team, teammate*, squad, pod, peers, colleagues, others, other engineers, other developers, less experienced *, several services',
        'teams, several teams, multiple teams, many teams, different teams, two teams, three teams, two or three teams, other teams, cross team, cross functional*, across team*, team boundaries, beyond team, beyond own team, outside team, outside of team, outside own team, outside of own team, neighbouring team*, neighboring team*, adjacent team*, both teams, squads, other squads, teams who *, another team, group',
        'organisation*, organization*, org, department*, division, business unit, product area*, across area, outside area, outside of area, beyond area, areas, in area, of area, area builds, all of engineering, whole of engineering, across engineering, engineering wide, engineering as whole, all teams, every team, all engineers, every engineer, tribe, discipline',
        'company, companies, firm, business wide, whole business, executive team, executive*, board, enterprise, across business, c level',
        'industry, externally, external, wider field, wider community, outside company, beyond company, open source communit*, world, worldwide, globally, other companies, conference*, profession, publicly',
      ],
      ignore:
        'team lead*, team manager, engineering team, of others, than others, set by *, given by *, defined by *, chosen by *, assigned by *, working group, world class, enterprise customer, enterprise client, enterprise account, enterprise service, enterprise sales, area* of expertise, in area of expertise, of area of expertise, group discussion*, small group*, large group*',
    },
    {
      dimension: 'reach',
      steps: [
        'one, single',
        'two, both, couple, pair',
        'two or three',
        'three, few, several, some, handful',
        'many, multiple, most, dozens, large number',
        'all, every, each, entire, whole, any',
      ],
      ignore:
        'every *ly, ones, each other, one another, one on one*, one to one*, one of, no one, one at time, one day, one week, one month, one year, all of engineering, at all, each time, every time, any more, any of, of any, any * of, if any, at any time, first of all, all in all, two day*, two week*, two working *, three month*, six month*, two year*, every day, every week, every month, every quarter, every year, each day, each week, each month, each quarter, each year, every second *, every other *, every two *, single point, two ways, as whole, some of',
    },
    {
      dimension: 'reach',
      steps: [
        'junior, new joiner*, newcomer*, new hires, new starters, interns, apprentices, less experienced *',
        'engineers, developers, peers, colleagues, teammates, team members',
        'senior engineers, seniors, staff engineers, leads, managers',
        'directors, heads of, senior managers, principal engineers, department heads, senior leaders',
        'executives, executive team, senior leadership, leadership team, board, c level, vice presidents',
      ],
      ignore:
        'other engineers, new engineers, newer engineers, engineers on *, product managers, project managers, program managers',
    },
    {
      dimension: 'reach',
      unsaid: 0,
      steps: ['within, inside', 'across, throughout, beyond, outside, wider, broader'],
      ignore:
        'within day*, within week*, within month*, within year, within quarter, within * day*, within * week*, within * working, within time, within budget, think* outside, outside box, outside hours, outside working',
    },
    {
      dimension: 'autonomy',
      unsaid: 1.5,
      steps: [
        'with guidance, with help, with support, with direction, with supervision, with oversight, with assistance, with coaching, with mentorship, with close *, with regular guidance, with regular support, with detailed *, with significant *, under supervision, constant supervision, requires supervision, needs supervision, supported by, directed by, helped by, under guidance, under direction, under close *, under eye, guided by, supervised, when asked, when told, when prompted, if asked, on request, as instructed, as directed, step by step, with mentor, with second person, someone near, with someone, asks for help, asking for help, needs guidance, requires guidance, follows instructions, given task*, when needed help, alongside more experienced, alongside senior, with senior, with experienced, paired with',
        'some guidance, some help, some support, some supervision, some oversight, some direction, some input, some assistance, little guidance, little help, little support, little supervision, little oversight, little direction, little input, little assistance, minimal guidance, minimal help, minimal support, minimal supervision, minimal oversight, minimal direction, minimal input, minimal assistance, limited guidance, limited help, limited support, limited supervision, limited oversight, limited direction, limited input, limited assistance, occasional guidance, occasional help, occasional support, occasional supervision, occasional oversight, occasional direction, occasional input, occasional assistance, less guidance, less help, less support, less supervision, less oversight, less direction, less input, less assistance, mostly independently, mostly alone, largely independently, mostly unaided, mostly on own',
        'independently, independent, without guidance, without help, without supervision, without support, without direction, without oversight, without assistance, without * guidance, without * help, without * supervision, unaided, alone, on own, by themselves, autonomously, autonomous, with autonomy, self sufficient, self directed, unsupervised, single handedly, without further *, without being watched',
        'proactively, proactive, unprompted, without being asked, without being told, without prompting, without * asking, without reminder*, before asked, before being asked, before anyone asks, before anyone else, own initiative, takes initiative, taking initiative, anticipate*, self starting, nobody owns, nobody asked',
        'set direction, sets * direction, setting direction, sets strategy, sets * strategy, defines strategy, defines * strategy, sets vision, defines direction, gives direction, through others, through other *, through managers, through directors, through leads, enables others, delegates, guides others, teaches others, so that others',
      ],
      ignore:
        'let alone, leave alone, left alone, stand alone, * person alone, report alone, side alone, each side alone',
    },
    {
      dimension: 'role',
      at: 'clause',
      steps: [
        'learn*, observe*, shadow*, watch*, listen*, attend*, seek*, receive*, accept*, try, tries, follow, read, understand, aware of, familiar with, gains, sits in',
        'participat*, take part, consider, involved in, gets involved, get involved, assist*, help, support, contribut*, join, collaborate*, give input, provide input, engages in, sit on, ask*, suggest*, share, respond*, use, apply, applies, adopt*, identif*, spot, notice*, flag, raise',
        'carry out, carries out, resolve, solve, remove, complete, deliver, implement, perform, build, write, conduct, do, fix, run, give, provide, offer, review, maintain, handle, execute, prepare*, work on, interview, propose, advise*, recommend*, influence*, advocate*, promote*, encourage*, takes turn, design, devise*, plan, investigate*, communicate*, analyse*, analyze*, debug, explain',
        'improve, improving, evolve*, refine*, extend, enhance*, optimise*, optimize*',
        'lead, takes lead, taking lead, foster*, cultivate*, nurture*, empower*, enable*, inspire*, negotiate*, prioritise*, prioritize*, drive, driving, coordinat*, facilitat*, mentor*, coach*, manage, organise*, organize*, champion*, teach*, train, guide, initiat*, spearhead*, head, host, chair*, steer*, oversee*, orchestrat*, align, evaluate, unblock*, decide*, choose*, direct',
        'own, take ownership, taking ownership, responsible for, take responsibility, has ownership, define, defining, establish*, set, setting, shape, determine*, steward*, answer for, sought out, go to person, recognised as, recognized as, create, sponsor*, pioneer*, transform*, build out',
        'accountable, ultimately responsible, take accountability, has final say, full responsibility, answers to company, answers to board',
      ],
      ignore:
        'set up, set aside, follow up, give back, give away, raise bar, ask for feedback, reads as, builds on, owner*, helps to grow',
    },
    {
      dimension: 'complexity',
      unsaid: 1,
      steps: [
        'small, smaller, simple, straightforward, basic, routine, well defined, well described, clearly defined, minor, trivial, easy, low risk, known, scoped, self contained, isolated, predefined',
        'medium, moderate, moderately *, typical, mid sized, average',
        'large, larger, big, complex, complicated, difficult, challenging, hard, tricky, non trivial, ambiguous, ambiguity, open ended, unclear, ill defined, loosely defined, vague, uncertain*, unfamiliar, high risk, critical, high impact, substantial, significant, risky, multi step, serious, demanding, contentious, strategic, major, trade off*, tradeoff*, nuanced',
        'very complex, highly complex, most complex, extremely complex, most difficult, most challenging, hardest, very large, largest, undefined, unprecedented, novel, highly ambiguous, very ambiguous, most ambiguous, most critical, business critical, mission critical, company critical, unsolved, unnamed, thorniest, multi year, high stakes, most important',
      ],
      ignore:
        'work hard, hard to, critical thinking, easy to, easier to, simple to, clear and simple, small pieces, smaller pieces, big picture, well known, by and large, difficult news, difficult conversation*, basic knowledge, basic understanding, basic expertise, basic experience, simple language, significant other, as simple',
    },
    {
      dimension: 'complexity',
      steps: [
        'task, ticket, bug, fixes, changes, defect*, pull request*, piece of work, story, stories',
        'feature, component, module*, epic',
        'project, service, several features, multiple features, application, products',
        'system, subsystem*, domain, programme, program, initiative, platform*, several projects, multiple projects, several services, multiple services, architecture, portfolio',
        'strategy, strategies, vision, technical direction, several programmes, multiple programmes, several systems, multiple systems, long term *',
      ],
      ignore:
        'project manager*, product manager*, program manager*, programme manager*, customer service, service level*, feature flag*, ticket system, on system, change*, vision setting, operating system*, in first task',
    },
    {
      dimension: 'complexity',
      unsaid: 1,
      steps: [
        'aware, awareness, familiar, familiarity, basic, beginner, limited, novice, introductory, beginning, elementary, some knowledge, some understanding, some experience',
        'understand, competent, comfortable, conversant, knowledge, knows, know how, experience',
        'solid, good understanding, good knowledge, good grasp, confident, strong, proficient, sound, thorough, fluent, well versed, broad, comprehensive, skilled, adept, experienced',
        'deep, deeply, expert*, master*, advanced, in depth, extensive, authority, authoritative, world class, go to person, reference, excellent, exceptional*, outstanding, exemplary, role model',
      ],
      ignore:
        'strong opinion*, beginning to end, area* of expertise, in advance, sound like, basic pay, understands why, subject matter expert, experienced engineer*, experienced manager*, more experienced, references',
    },
    {
      dimension: 'complexity',
      steps: [
        'day, short term, week, sprint, iteration*, today',
        'month, six weeks, eight weeks, quarter, medium term, mid term',
        'year, six months, twelve months, annual',
        'years, * years, long term, multi year, decade',
      ],
      ignore:
        'every *, each *, once *, twice *, times *, per *, within *, within * *, same *, same working *, within * working *, two * week, days *, * in advance, of months, years of, years experience, years ago, working day*, day of, at end of day, one day, week task, spends day *, first *, first * *, day rota, every second *, every other *, every two *, next day',
    },
    {
      dimension: 'frequency',
      unsaid: 2,
      steps: [
        'rarely, seldom, sporadically, infrequently, occasionally, sometimes, from time to time, at times, once in while, on occasion',
        'as needed, as necessary, when necessary, when needed, where needed, where appropriate, as appropriate',
        'often, usually, generally, frequently, regularly, regular, routinely, typically, normally, commonly, most of time, mostly',
        'always, consistently, consistent, constantly, continuously, continually, reliably, reliable, without fail, every time, at all times, systematically, habitually, track record, without exception',
      ],
    },
    {
      dimension: 'frequency',
      steps: [
        'every second year, every two years, every other year',
        'yearly, annually, once year, every year, each year',
        'twice year, half yearly, every six months, every half year',
        'quarterly, every quarter, each quarter, once quarter, once per quarter',
        'monthly, every month, each month, once month, once per month',
        'fortnightly, every fortnight, every two weeks, every other week, biweekly, bi weekly, every sprint, each sprint, twice month',
        'weekly, every week, each week, once week, once per week',
        'twice week, two times week, several times week, three times week',
        'daily, every day, each day, every working day',
      ],
    },
    {
      dimension: 'frequency',
      steps: [
        'within year, within quarter',
        'within month, within weeks, within * weeks',
        'within week, same week, within days',
        'within * days, within * working days, within 48 hours',
        'within day, within working day, within one * day, within 24 hours, next day',
        'same day, same working day, within hours, within * hours',
        'immediately, at once, within minutes, right away',
      ],
    },
    {
      dimension: 'certainty',
      at: 'clause',
      unsaid: 2,
      steps: [
        'tries to, try to, attempt to, aims to, begin to, start to, start becoming, strives to, seeks to, seem to, working towards, work towards, learn to, learn how to, learn that, learning and, becoming, emerging as, growing into',
        'may, might, could, willing to, is expected to',
        'can, able to, capable of, has ability to',
        'ensure, guarantee, make sure, sees to it, insists',
      ],
      ignore: 'so that * can, that * can, who can, others can, can only',
    },
  ],
};
