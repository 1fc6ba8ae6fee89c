import { createStemmer, endings, withoutAccents } from './createStemmer';

/**
 * A light stemmer for French: elisions, plurals, feminines, adverbs, verb endings and the commonest derivations.
 *
 * @example compareVersions(avant, après, { stemmer: stemFrench })
 */
export const stemFrench = /* @__PURE__ */ createStemmer(
  [
    [
      ['eaux', 'eau'],
      ['aux', 'al'],
      ['s', ''],
      ['x', ''],
    ],
    [
      ['amment', 'ant'],
      ['emment', 'ent'],
    ],
    /* @__PURE__ */ endings(
      'issement ement ation ition tion sion ite ance ence able ible iste isme ateur atrice eur euse rice ' +
        'issant ant aient erait erons eront ions iez ee er ir re ait ais ent ons ez',
    ),
    /* @__PURE__ */ endings('ie e i'),
  ],
  3,
  (word) => withoutAccents(word.replace(/^(?:qu|[cdjlmnst])'/, '')),
);
