/** Building and running software. */
export const engineering = {
  'engineering/architecture':
    'architecture, architectural, architect, system design, technical design, software design, design decision, design pattern, component, microservice, distributed system, high level design, api, schema, database, data model, technical vision, interface, abstraction, technical discussion, design of system, systems design',
  'engineering/expertise':
    'expert, expertise, technical expertise, deep knowledge, deep understanding, domain knowledge, subject matter expert, specialist, go to person, mastery, fundamental, technical knowledge, technical skill, proficient, fluent, broad knowledge, technical background, stack, dive deep, diving deep, technical stack, technical guidance, technical leader, technical leadership, codebase, understand system, technical contribution, technically',
  'engineering/knowledge-sharing':
    'share knowledge, knowledge sharing, spread knowledge, disseminate, tech talk, brown bag, guild, community of practice, workshop, train other, share learning, internal talk, share expertise, share experience, educate, blog, knowledge silo, documentation, document, help other learn, open source',
  'engineering/documentation':
    'document, documentation, runbook, wiki, specification, proposal, rfc, adr, style guide, readme, design doc, design document, technical plan, documented, technical proposal, write document',
  'engineering/coding':
    'code, coding, program, programming, implement, implementation, write code, develop software, codebase, software development, pull request, hands on, ship code, push code, library, contribute technically',
  'engineering/code-review':
    'code review, review code, pull request, pr, peer review, reviewing code, pr review, review of code',
  'engineering/testing':
    'test, testing, unit test, acceptance test, test coverage, coverage, qa, tdd, automated test, test automation, integration test, test suite, regression, quality assurance, verify',
  'engineering/quality':
    'quality, high quality, maintainable, maintainability, robust, robustness, clean code, readable, well structured, high standard, defect, best practice, coding standard, craftsmanship, excellence, technical excellence, technical standard, attention to detail, rigour, production ready, good practice, well tested, engineering standard, quality work, highest quality, style guide, engineering practice, engineering principle',
  'engineering/tech-debt':
    'tech debt, technical debt, debt, refactor, refactoring, cruft, legacy, cleanup, clean up, simplify, maintenance, modernise, modernize, deprecate, paid back, improve codebase, rewrite, migrate, migration, maintainability, sustainable approach, long term maintainability',
  'engineering/performance':
    'scalability, scalable, latency, optimise, optimize, optimisation, optimization, performance improvement, performance bottleneck, performance of system, capacity planning, system performance, at scale, scale, efficient, fast, response time',
  'engineering/reliability':
    'reliability, reliable, stability, stable, availability, uptime, resilient system, fault tolerant, sla, slo, service level, disaster recovery, healthy system, system health, system healthy, operational excellence, redundancy',
  'engineering/security':
    'security, secure, vulnerability, threat, privacy, compliance, regulation, data protection, attack, gdpr',
  'engineering/operations':
    'on call, oncall, operational, operations, run system, monitor, monitoring, alert, alerting, observability, dashboard, logging, support rotation, rota, runbook, infrastructure, devops, cloud, production system, in production, production service, production environment, production issue',
  'engineering/incidents':
    'incident, outage, postmortem, post mortem, incident response, fire, firefighting, emergency, root cause, recovery, recur, recurrence',
  'engineering/deployment':
    'deploy, deployment, release, pipeline, ci, cd, continuous integration, continuous delivery, release process, rollout, rollback, build pipeline, staging, feature flag',
  'engineering/tooling':
    'tool, tooling, automation, automate, automated, script, developer experience, developer productivity, build tool, template, shared library, reusable, reuse, platform, toil, off the shelf, wheel',
};
