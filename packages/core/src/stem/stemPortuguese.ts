import { createStemmer, endings, withoutAccents } from './createStemmer';

/**
 * A light stemmer for Portuguese: plurals, feminines, adverbs, verb endings and the commonest derivations.
 *
 * @example compareVersions(antes, depois, { stemmer: stemPortuguese })
 */
export const stemPortuguese = /* @__PURE__ */ createStemmer(
  [
    [
      ['coes', 'cao'],
      ['soes', 'sao'],
      ['aes', 'ao'],
      ['oes', 'ao'],
      ['ais', 'al'],
      ['eis', 'el'],
      ['ois', 'ol'],
      ['ns', 'm'],
      ['res', 'r'],
      ['zes', 'z'],
      ['s', ''],
    ],
    /* @__PURE__ */ endings('mente'),
    /* @__PURE__ */ endings(
      'amento imento acao icao cao sao idade dade ancia encia avel ivel ista ismo ador edor idor dora mentor ' +
        'ando endo indo aram eram iram arem erem irem asse esse isse ariam eriam iriam ado ido ada ida ar er ir am em ou iu',
    ),
    /* @__PURE__ */ endings('a e o i'),
  ],
  3,
  withoutAccents,
);
