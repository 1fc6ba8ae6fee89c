import { createStemmer, endings } from './createStemmer';

/**
 * A light stemmer for German: umlauts, plurals, cases, verb endings and the commonest derivations. Compounds stay whole.
 *
 * @example compareVersions(alt, neu, { stemmer: stemGerman })
 */
export const stemGerman = /* @__PURE__ */ createStemmer(
  [
    /* @__PURE__ */ endings('ern em er en es e s n'),
    /* @__PURE__ */ endings('ung heit keit lich isch end est st t'),
    /* @__PURE__ */ endings('ig er e'),
  ],
  4,
  (word) => word.replace(/ß/g, 'ss').replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u'),
);
