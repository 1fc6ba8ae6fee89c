import { stemmer } from 'stemmer';

/**
 * The stem of an English word: Porter's, with British spellings taken for American ones, and with words kept apart that
 * Porter joins though ladders mean different things by them (community and communicate, experience and experiment).
 *
 * @example stemEnglish('prioritisation') === stemEnglish('prioritize')
 */
export function stemEnglish(word: string): string {
  const american = word
    .replace(OUR, 'or')
    .replace(ISE, (ending) => (KEEPS_ISE.test(word) ? ending : ending.replace('is', 'iz')));
  return APART.get(american) ?? stemmer(american);
}

const OUR = /(?<=behavi|col|fav|hon|lab|neighb)our/;

/** British `-ise` and its forms. */
const ISE = /is(?:e|ed|es|er|ers|ing|ation|ations)$/;

/** Words that end so in America too. */
const KEEPS_ISE =
  /^.{0,3}is|(?:advis|appris|apprais|aris|compris|compromis|concis|disguis|enterpris|exercis|expertis|franchis|improvis|merchandis|nois|practis|prais|precis|premis|promis|rais|revis|supervis|surpris|wis)(?:e|ed|es|er|ers|ing)$/;

/** Word forms, then the stem they get; a form not listed here falls to Porter. */
const APART = new Map(
  [
    ['community', 'communities'],
    ['executive', 'executives'],
    ['experience', 'experiences', 'experienced'],
    ['internal', 'internally', 'internals'],
    ['objective', 'objectives'],
    ['production', 'productions'],
    ['productivity', 'productive', 'productively'],
    ['promotion', 'promotions'],
    ['relationship', 'relationships'],
    ['organization', 'organizations', 'organizational', 'org', 'orgs'],
    ['direction', 'directions'],
    ['successful', 'successfully'],
    ['responsive', 'responsiveness'],
    ['operator', 'operators'],
    ['opportunity', 'opportunities'],
  ].flatMap(([stem = '', ...forms]) => [stem, ...forms].map((form): [string, string] => [form, stem])),
);
