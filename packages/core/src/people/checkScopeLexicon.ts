import type { Message } from '../message/Message';
import { isRecord } from '../model/isRecord';
import { listOf } from './listOf';
import { WORD_LISTS } from './ScopeLexicon';

/**
 * Everything that is wrong with a lexicon of scope that a person wrote, each with the path of the part. A lexicon without
 * an `error` among these can be used as a `ScopeLexicon`.
 *
 * @example const messages = checkScopeLexicon(JSON.parse(text));
 */
export function checkScopeLexicon(lexicon: unknown): Message[] {
  if (!isRecord(lexicon)) return [invalid('The whole', 'an object')];
  const { scales } = lexicon;
  return [
    ...['language', ...WORD_LISTS.filter((key) => lexicon[key] !== undefined)]
      .filter((key) => !isText(lexicon[key]))
      .map((key) => invalid(`\`${key}\``, 'a text')),
    ...(Array.isArray(scales)
      ? scales.flatMap((scale: unknown, i) => checkScale(scale, `scales[${i}]`))
      : [invalid('`scales`', 'a list')]),
  ];
}

const DIMENSIONS = ['reach', 'autonomy', 'role', 'complexity', 'frequency', 'certainty'];
const PLACES = ['clause', 'extent'];

function checkScale(scale: unknown, path: string): Message[] {
  if (!isRecord(scale)) return [invalid(`\`${path}\``, 'an object')];
  const { dimension, steps, unsaid = 0, at = 'clause', ignore = '' } = scale;
  const list = Array.isArray(steps) && steps.length > 1 && steps.every(isText) ? steps : undefined;
  const checks: [boolean, string, string][] = [
    [DIMENSIONS.includes(String(dimension)), 'dimension', `one of ${DIMENSIONS.join(', ')}`],
    [list !== undefined, 'steps', 'a list of two texts or more'],
    [
      !list || (typeof unsaid === 'number' && unsaid >= 0 && unsaid < list.length),
      'unsaid',
      `a number from 0 to ${(list?.length ?? 0) - 1}`,
    ],
    [PLACES.includes(String(at)), 'at', '"clause" or "extent"'],
    [isText(ignore), 'ignore', 'a text'],
  ];
  const wrong = checks.filter(([isRight]) => !isRight);
  return [
    ...wrong.map(([, key, expected]) => invalid(`\`${path}.${key}\``, expected)),
    ...checkPhrases(list ?? [], path),
  ];
}

/** A step without phrases never speaks; a phrase at two steps of one scale says nothing. */
function checkPhrases(steps: readonly string[], path: string): Message[] {
  const stepOf = new Map<string, number>();
  return steps.flatMap((step, i) => {
    const phrases = listOf(step);
    if (phrases.length === 0) return [invalid(`\`${path}.steps[${i}]\``, 'at least one phrase')];
    return phrases.flatMap((phrase): Message[] => {
      const before = stepOf.get(phrase);
      stepOf.set(phrase, i);
      if (before === undefined || before === i) return [];
      const text = `"${phrase}" stands at the steps ${before} and ${i} of \`${path}\`; the first one holds.`;
      return [{ code: 'lexicon-invalid', severity: 'warning', text }];
    });
  });
}

const isText = (value: unknown): value is string => typeof value === 'string';

const invalid = (what: string, expected: string): Message => ({
  code: 'lexicon-invalid',
  severity: 'error',
  text: `${what} of a lexicon of scope must be ${expected}.`,
});
