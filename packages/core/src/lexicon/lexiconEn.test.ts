import { expect, test } from 'vitest';
import { createTokeniser } from '../compare/tokens/createTokeniser';
import { Vocabulary } from '../compare/tokens/Vocabulary';
import { lexiconEn } from './lexiconEn';

const vocabulary = new Vocabulary();
const tokenise = createTokeniser({ lexicon: lexiconEn }, vocabulary);
const conceptsOf = (text: string) => tokenise(text).map((token) => vocabulary.tokens[token]);

test.each([
  ['Recruits engineers and sits in interviews.', '#people/hiring'],
  ['Welcomes each new joiner.', '#people/onboarding'],
  ['Mentors junior colleagues.', '#people/coaching'],
  ['Has weekly one-on-ones.', '#people/oneonone'],
  ['Takes care that nobody burns out: watches the workload.', '#people/wellbeing'],
  ['Makes it safe to speak up.', '#culture/safety'],
  ['Mediates when two people disagree.', '#culture/conflict'],
  ['Builds consensus among teams.', '#collaboration/alignment'],
  ['Writes clear status updates.', '#communication/status'],
  ['Delegates, and lets go.', '#leadership/delegation'],
  ['Weighs trade-offs before choosing.', '#leadership/decision'],
  ['Seeks feedback on their own work.', '#self/awareness'],
  ['Removes roadblocks.', '#delivery/unblocking'],
  ['Prioritises the backlog.', '#delivery/priorities'],
  ['Works well when requirements are ambiguous.', '#problem/ambiguity'],
  ['Listens to what users need.', '#product/customer'],
  ['Designs APIs and data models.', '#engineering/architecture'],
  ['Pays down technical debt.', '#engineering/tech-debt'],
  ['Covers code with unit tests.', '#engineering/testing'],
  ['Carries the pager: is on call.', '#engineering/operations'],
  ['Hands in reports that are timely and readable.', '#delivery/execution'],
  ['Works with product and designers.', '#collaboration/stakeholders'],
  ['Holds a performance review twice a year.', '#people/performance'],
  ['Understands how berths are booked.', '#problem/understanding'],
  ['Approves holidays and other time off.', '#people/wellbeing'],
  ['Proposes a pay rise when the work has grown.', '#people/compensation'],
  ['Leads the response to outages.', '#engineering/incidents'],
])('“%s” speaks of %s', (text, concept) => {
  expect(conceptsOf(text)).toContain(concept);
});

test.each([
  ['Takes part in the local community.', '#communication/clarity'],
  ['Has years of experience.', '#problem/innovation'],
  ['Uses our internal tools.', '#people/coaching'],
  ['Looks after the production line.', '#product/product'],
  ['Takes the time it needs.', '#delivery/execution'],
  ['Understands the harbour’s systems.', '#communication/clarity'],
  ['Writes to every candidate.', '#people/feedback'],
  ['Depends on two other services.', '#leadership/accountability'],
  ['Designs the page of results.', '#collaboration/stakeholders'],
  ['Is available on Fridays.', '#engineering/reliability'],
  ['Performs the yearly stocktaking.', '#people/performance'],
  ['Delivers something of value.', '#culture/values'],
])('“%s” does not speak of %s', (text, concept) => {
  expect(conceptsOf(text)).not.toContain(concept);
});

test('every concept has a theme and several phrases, none of them twice', () => {
  for (const [name, phrases] of Object.entries(lexiconEn)) {
    const list = (typeof phrases === 'string' ? phrases.split(',') : phrases).map((phrase) => phrase.trim());
    expect(name).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(list.length).toBeGreaterThan(2);
    expect(new Set(list).size).toBe(list.length);
    expect(list).not.toContain('');
  }
});

test('the lexicon is well beyond sixty concepts', () => {
  expect(Object.keys(lexiconEn).length).toBeGreaterThan(60);
});
