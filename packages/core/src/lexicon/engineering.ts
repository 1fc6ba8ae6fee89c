/** Building and running software. */
export const engineering = {
  'engineering/architecture':
    'architecture, architect, system design, technical design, software design, design decision, design pattern, component, microservice, distributed system, high level design, api, schema, database, data model, technical vision, interface, abstraction, technical discussion, design of system',
  'engineering/expertise':
    'expert, expertise, deep knowledge, deep understanding, domain knowledge, specialist, go to person, mastery, fundamental, proficient, fluent, broad knowledge, stack, dive deep, codebase, understand system, technical',
  'engineering/knowledge-sharing':
    'share knowledge, knowledge sharing, spread knowledge, disseminate, tech talk, brown bag, guild, community of practice, workshop, train other, share learning, internal talk, share expertise, share experience, educate, blog, knowledge silo, documentation, help other learn, open source',
  'engineering/documentation':
    'document, runbook, wiki, =specification, =specifications, proposal, rfc, adr, style guide, readme, design doc, technical plan',
  'engineering/coding':
    'code, =programming, programmer, implement, develop software, codebase, software development, pull request, hands on, library, contribute technically',
  'engineering/code-review': 'code review, review code, pull request, pr, peer review, review of code',
  'engineering/testing': 'test, coverage, qa, tdd, regression, quality assurance, verify',
  'engineering/quality':
    'quality, =maintainable, =maintainability, robust, clean code, readable, well structured, high standard, defect, best practice, coding standard, craftsmanship, excellence, technical standard, attention to detail, rigour, production ready, good practice, well tested, engineering standard, style guide, engineering practice, engineering principle',
  'engineering/tech-debt':
    'debt, refactor, cruft, legacy, cleanup, clean up, simplify, maintenance, modernise, deprecate, paid back, improve codebase, rewrite, migrate, =maintainability, sustainable approach',
  'engineering/performance':
    'scalability, latency, optimise, performance improvement, performance bottleneck, performance of system, capacity planning, system performance, scale, efficient, fast, response time',
  'engineering/reliability':
    'reliability, stability, stable, =availability, highly available, uptime, resilient system, fault tolerant, sla, slo, service level, disaster recovery, healthy system, system health, system healthy, operational excellence, redundancy',
  'engineering/security':
    'security, vulnerability, threat, privacy, compliance, regulation, data protection, attack, gdpr',
  'engineering/operations':
    'on call, oncall, operational, run system, monitor, alert, =observability, dashboard, logging, support rotation, rota, runbook, infrastructure, devops, cloud, production system, in production, production service, production environment, production issue',
  'engineering/incidents':
    'incident, outage, postmortem, post mortem, fire, firefighting, =emergency, =emergencies, root cause, recovery, recur, recurrence',
  'engineering/deployment':
    'deploy, deployment, release, pipeline, ci, cd, continuous integration, continuous delivery, rollout, rollback, =staging, feature flag',
  'engineering/tooling':
    'tool, automation, script, developer experience, developer productivity, template, shared library, reusable, reuse, platform, toil, off the shelf, wheel',
};
