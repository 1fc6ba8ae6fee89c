/**
 * The stem of an English word in lower case by M. F. Porter, "An algorithm for suffix stripping" (1980), with the endings
 * `bli` and `logi` of its author's later program.
 */
export function porter(word: string): string {
  if (word.length < 3) return word;
  let stem = word.replace(/^y/, 'Y').replace(/(.(?:ss|i))es$|(.[^s])s$/, '$1$2');
  const bare = stem.replace(/(?:ed|ing)$/, '');
  if (/.eed$/.test(stem)) stem = measure(stem.slice(0, -3)) > 0 ? bare + 'e' : stem;
  else if (bare !== stem && VOWEL.test(bare)) {
    const wantsE = /(?:at|bl|iz)$/.test(bare) || SHORT.test(bare);
    stem = wantsE ? `${bare}e` : bare.replace(/([^aeiouylsz])\1$/, '$1');
  }
  stem = stem.replace(/y$/, (y, at: number) => (VOWEL.test(stem.slice(0, at)) ? 'i' : y));
  for (const endings of ENDINGS) {
    const found = [...endings].find(([ending]) => stem.endsWith(ending) && stem.length > ending.length);
    if (found && measure(stem.slice(0, -found[0].length)) > 0) stem = stem.slice(0, -found[0].length) + found[1];
  }
  const [last = ''] = LAST.exec(stem) ?? [];
  if (measure(stem.slice(0, stem.length - last.length)) > 1) stem = stem.slice(0, stem.length - last.length);
  const short = stem.replace(/e$/, '');
  if (measure(short) > 1 || (measure(short) === 1 && !SHORT.test(short))) stem = short;
  if (measure(stem) > 1) stem = stem.replace(/ll$/, 'l');
  return stem.replace(/^Y/, 'y');
}

const VOWEL = /[aeiouy]/;

/** A consonant, a vowel, and a consonant other than w, x or y. */
const SHORT = /^[^aeiou][^aeiouy]*[aeiouy][^aeiouwxy]$/;

/** How often a consonant follows a vowel. */
const measure = (stem: string) => stem.match(/[aeiouy][aeiou]*[^aeiou][^aeiouy]*/g)?.length ?? 0;

/** Endings of the second and third step, and what takes their place. */
const ENDINGS = [
  'ational-ate tional-tion enci-ence anci-ance izer-ize bli-ble alli-al entli-ent eli-e ousli-ous ization-ize ation-ate ator-ate alism-al iveness-ive fulness-ful ousness-ous aliti-al iviti-ive biliti-ble logi-log',
  'icate-ic ative- alize-al iciti-ic ical-ic ful- ness-',
].map((list) => list.split(' ').map((each) => each.split('-') as [ending: string, by: string]));

/** Endings of the fourth step. */
const LAST = /(?<=.)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/;
