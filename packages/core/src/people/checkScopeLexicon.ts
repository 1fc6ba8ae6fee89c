import type { Message } from '../message/Message';
import { isRecord } from '../model/isRecord';
import { listOf } from './findPhrases';

/**
 * Everything that is wrong with a lexicon of scope that a person wrote, each with the path of the part. A lexicon without
 * an `error` among these can be used as a `ScopeLexicon`.
 *
 * @example const messages = checkScopeLexicon(JSON.parse(text));
 */
export function checkScopeLexicon(lexicon: unknown): Message[] {
  if (!isRecord(lexicon)) return [invalid('The whole', 'an object with `language` and `scales`')];
  const texts = ['language', 'fillers', 'endings', 'negations', 'openers', 'joining'].flatMap((key) =>
    typeof lexicon[key] === 'string' ? [] : [invalid(`\`${key}\``, 'a text')],
  );
  const scales = lexicon['scales'];
  if (!Array.isArray(scales)) return [...texts, invalid('`scales`', 'a list')];
  return [...texts, ...scales.flatMap((scale: unknown, i) => checkScale(scale, `scales[${i}]`))];
}

const DIMENSIONS = ['reach', 'autonomy', 'role', 'complexity', 'frequency', 'certainty'];

function checkScale(scale: unknown, path: string): Message[] {
  if (!isRecord(scale)) return [invalid(`\`${path}\``, 'an object with `dimension` and `steps`')];
  const { dimension, steps, unsaid, at, ignore } = scale;
  const messages: Message[] = [];
  if (typeof dimension !== 'string' || !DIMENSIONS.includes(dimension))
    messages.push(invalid(`\`${path}.dimension\``, `one of ${DIMENSIONS.join(', ')}`));
  if (!Array.isArray(steps) || steps.length < 2 || !steps.every((step): step is string => typeof step === 'string'))
    return [...messages, invalid(`\`${path}.steps\``, 'a list of two texts or more: phrases with commas between')];
  if (unsaid !== undefined && !(typeof unsaid === 'number' && unsaid >= 0 && unsaid < steps.length))
    messages.push(invalid(`\`${path}.unsaid\``, `a number from 0 to ${steps.length - 1}`));
  if (at !== undefined && at !== 'clause') messages.push(invalid(`\`${path}.at\``, '"clause"'));
  if (ignore !== undefined && typeof ignore !== 'string') messages.push(invalid(`\`${path}.ignore\``, 'a text'));
  return [...messages, ...checkPhrases(steps, path)];
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
      return [{ code: 'lexicon-invalid', severity: 'warning', text, hint: 'Keep it at one.' }];
    });
  });
}

const invalid = (what: string, expected: string): Message => ({
  code: 'lexicon-invalid',
  severity: 'error',
  text: `${what} of a lexicon of scope must be ${expected}.`,
});
