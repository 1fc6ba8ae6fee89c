import { foldTypography } from '../../text/foldTypography';
import type { Axis, Confidence, Pair, Row } from '../Comparison';
import { gather } from '../gather';
import type { Part } from '../LadderPart';
import type { Counterparts } from './counterparts';
import type { NounPair } from './nounPairs';
import { nounsOf, type Named } from './nounsOf';

/** What became of levels, competencies, tracks and scales, with the rows that show what is not as it was. */
export function pairsOf(axis: Axis, from: Part, to: Part, found: Counterparts, rows: readonly Row[]): Pair[] {
  if (axis === 'level') return [];
  const [before, after] = [nounsOf(from), nounsOf(to)];
  return (['level', 'competency', 'track', 'scale'] as const).flatMap((noun): Pair[] => {
    const [left, right] = [before[noun], after[noun]].map((nouns) => new Map(nouns.map((each) => [each.id, each])));
    const evidence = noun === 'level' || noun === 'competency' ? rowsBy(rows, noun) : undefined;
    const pairOf = (ids: Pick<Pair, 'from' | 'to'>, change: Pair['change'], confidence: Confidence): Pair => {
      const shown = change === 'same' ? [] : stepsOf(ids).flatMap((step) => evidence?.get(step.join('\n')) ?? []);
      return { noun, ...ids, change, confidence, rows: [...new Set(shown.map(({ id }) => id))] };
    };
    const paired = found[noun].map((pair) => {
      const isNamed = stepsOf(pair).some(([a, b]) => a === b || left?.get(a)?.title === right?.get(b)?.title);
      const confidence = axis === 'company' ? 'possible' : isNamed || axis === 'track' ? 'certain' : 'likely';
      const change = changeOf(axis, pair, left?.get(pair.from[0] ?? ''), right?.get(pair.to[0] ?? ''));
      return pairOf({ from: pair.from, to: pair.to }, change, confidence);
    });
    for (const pair of paired) {
      for (const id of pair.from) left?.delete(id);
      for (const id of pair.to) right?.delete(id);
    }
    const gone = [...(left?.keys() ?? [])].map((id) => pairOf({ from: [id], to: [] }, 'removed', 'likely'));
    const come = [...(right?.keys() ?? [])].map((id) => pairOf({ from: [], to: [id] }, 'added', 'likely'));
    return [...paired, ...gone, ...come];
  });
}

const stepsOf = ({ from, to }: Pick<Pair, 'from' | 'to'>) => from.flatMap((a) => to.map((b) => [a, b] as const));

function changeOf(axis: Axis, { from, to }: NounPair, before: Named | undefined, after: Named | undefined) {
  if (axis === 'company' || (axis === 'track' && before !== after && before?.id !== after?.id)) return 'related';
  if (to.length > 1) return 'split';
  if (from.length > 1) return 'merged';
  if (nameOf(before) !== nameOf(after)) return 'renamed';
  return before?.rank === after?.rank ? 'same' : 'reranked';
}

const nameOf = ({ title = '', code }: Partial<Named> = {}) => `${foldTypography(title)}\n${code ?? ''}`;

/** The rows that lead from one noun to another, by both ids. */
function rowsBy(rows: readonly Row[], noun: 'level' | 'competency') {
  const steps = rows.flatMap(({ id, from, to }) =>
    from.flatMap((a) => to.map((b) => ({ key: `${a[noun] ?? ''}\n${b[noun] ?? ''}`, id }))),
  );
  return gather(steps, ({ key }) => key);
}
