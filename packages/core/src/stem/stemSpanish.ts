import { createStemmer, endings, withoutAccents } from './createStemmer';

/**
 * A light stemmer for Spanish: plurals, feminines, adverbs, verb endings and the commonest derivations.
 *
 * @example compareVersions(antes, después, { stemmer: stemSpanish })
 */
export const stemSpanish = /* @__PURE__ */ createStemmer(
  [
    [
      ['ciones', 'cion'],
      ['siones', 'sion'],
      ['idades', 'idad'],
      ['ores', 'or'],
      ['ales', 'al'],
      ['ces', 'z'],
      ['es', 'e'],
      ['s', ''],
    ],
    /* @__PURE__ */ endings('mente'),
    /* @__PURE__ */ endings(
      'amiento imiento acion icion cion sion idad anza encia ancia able ible ista ismo ador edor idor adora ' +
        'ando iendo aron ieron arian erian irian ado ido ada ida aba ia ar er ir an en',
    ),
    /* @__PURE__ */ endings('a e o i'),
  ],
  3,
  withoutAccents,
);
