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
    .replace(ISE, 'iz$1')
    .replace(/^orgs?$/, 'organization');
  const plain = american.replace(/ies$|ivity$/, (ending) => (ending === 'ies' ? 'y' : 'ive')).replace(FORM, '');
  return [american, plain].find((form) => APART.has(form)) ?? stemmer(american);
}

const OUR = /(?<=behavi|col|fav|hon|lab|neighb)our/;

/**
 * British `-ise` and its forms. Words that end so in America too may change with them, all their forms alike, but for those
 * with a noun in `-ision`, and short ones such as `raise` and `rise`.
 */
const ISE = /(?<=.{3})(?<!conc|prec|rev|superv)is(e|ed|es|er|ers|ing|ation|ations)$/;

/** Endings that leave the meaning of the words below as it is. */
const FORM = /(?:s|(?<=e)d|al|ly|ness)$/;

/** Words that stay as they are, with the forms above; any other falls to Porter. */
const APART = new Set(
  'community executive experience internal objective production productive promotion relationship organization direction successful responsive operator opportunity'.split(
    ' ',
  ),
);
