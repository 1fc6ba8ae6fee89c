import type { Ladder } from '../../model/Ladder';
import type { Comparison, Side, WordChange } from '../Comparison';
import { wordChanges } from '../words/wordChanges';
import { isNewsBeside } from './isNewsBeside';
import { matchParagraphs } from './matchParagraphs';
import { passagesOf, type Passage } from './passagesOf';
import { proseChanges } from './proseChanges';
import { wholeNouns } from './wholeNouns';

/**
 * A comparison of two versions with what became of their prose: the summaries of the ladder, its tracks, levels, competencies and
 * scales, the texts of steps, and the notes. Of levels or tracks that were compared alone, what is said of their levels. The
 * comparison given is not changed; one on another axis is returned as it is.
 *
 * Prose asks nothing of people by itself: where nothing else changed, it makes a patch of a version. `withMeaning` says so of
 * what this returns.
 *
 * @example withMeaning(withProse(compareVersions(before, after), before, after), { lexicons: [scopeLexiconEn] })
 */
export function withProse(comparison: Comparison, before: Ladder, after: Ladder): Comparison {
  if (comparison.axis !== 'version') return comparison;
  const { from, to, pairs = [] } = comparison;
  const laterIds = new Map<string, string>(
    pairs.flatMap((pair) => pair.from.map((id) => [`${pair.noun} ${id}`, pair.to[0] ?? `${id}, gone`])),
  );
  const left = passagesIn(from, before, (noun, id) => laterIds.get(`${noun} ${id}`) ?? id);
  const right = passagesIn(to, after, (_, id) => id);
  const whole = wholeNouns(comparison);
  const prose = proseChanges({
    from: left,
    to: right,
    pairs: matchParagraphs(paragraphsIn(left), paragraphsIn(right)),
    isNews: { from: isNewsBeside(right, after, whole.from), to: isNewsBeside(left, before, whole.to) },
    wordsOf: boundedWords(to.ladder.language),
  });
  return { ...comparison, prose };
}

/** The prose of a whole ladder, or of the levels of it that take part. */
function passagesIn({ levels }: Side, ladder: Ladder, laterId: (noun: Passage['noun'], id: string) => string) {
  const passages = passagesOf(ladder, laterId);
  if (levels.length === ladder.levels.length) return passages;
  const ids = new Set(levels.map(({ id }) => id));
  return passages.filter(({ noun, id }) => noun === 'level' && ids.has(id));
}

const paragraphsIn = (passages: readonly Passage[]) => passages.flatMap(({ paragraphs }) => paragraphs);

/** So many pairs of letters are held against each other in all; what comes after is given as wholly changed. */
const LETTER_PAIRS = 1e9;

function boundedWords(language: string | undefined) {
  let left = LETTER_PAIRS;
  return (from: string, to: string): WordChange[] => {
    left -= from.length * to.length;
    if (left > 0) return wordChanges(from, to, language);
    return [
      { change: 'removed', text: from },
      { change: 'added', text: to },
    ];
  };
}
