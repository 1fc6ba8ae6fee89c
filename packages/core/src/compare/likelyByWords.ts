/** From here on two statements are likely to say the same, told by their words. Apart from the other thresholds, for `people`. */
export const LIKELY_BY_WORDS = 0.4;
