import { foldTypography } from '../../text/foldTypography';
import { gather } from '../gather';
import type { Axis, Pair, Row } from '../Comparison';
import type { Part } from '../LadderPart';
import type { Counterparts } from './counterparts';
import type { NounPair } from './nounPairs';

interface Named {
  id: string;
  title: string;
  code?: string | undefined;
  rank?: number | undefined;
}

/** What became of levels, competencies, tracks and scales, with the rows that show what is not as it was. */
export function pairsOf(axis: Axis, from: Part, to: Part, found: Counterparts, rows: readonly Row[]): Pair[] {
  if (axis === 'level') return [];
  const pairs = (noun: Pair['noun'], left: readonly Named[], right: readonly Named[], key?: 'level' | 'competency') => {
    const names = {
      from: new Map(left.map((each) => [each.id, each])),
      to: new Map(right.map((each) => [each.id, each])),
    };
    const evidence = key && rowsBy(rows, key);
    const paired = found[noun].map((pair): Pair => {
      const change = changeOf(axis, pair, names);
      const shown =
        change === 'same'
          ? []
          : pair.from.flatMap((a) => pair.to.flatMap((b) => evidence?.get(`${a}\n${b}`)?.map(({ id }) => id) ?? []));
      const isNamed = pair.from.some((a) =>
        pair.to.some((b) => a === b || names.from.get(a)?.title === names.to.get(b)?.title),
      );
      const confidence = axis === 'company' ? 'possible' : isNamed || axis === 'track' ? 'certain' : 'likely';
      return { noun, from: pair.from, to: pair.to, change, confidence, rows: [...new Set(shown)] };
    });
    const met = { from: new Set(paired.flatMap((pair) => pair.from)), to: new Set(paired.flatMap((pair) => pair.to)) };
    const alone = (side: 'from' | 'to', nouns: readonly Named[]) =>
      nouns
        .filter(({ id }) => !met[side].has(id))
        .map(({ id }): Pair => {
          const none: Pair = { noun, from: [], to: [], change: 'added', confidence: 'likely', rows: [] };
          return side === 'from' ? { ...none, from: [id], change: 'removed' } : { ...none, to: [id] };
        });
    return [...paired, ...alone('from', left), ...alone('to', right)];
  };
  return [
    ...pairs('level', from.levels, to.levels, 'level'),
    ...pairs('competency', from.ladder.competencies ?? [], to.ladder.competencies ?? [], 'competency'),
    ...pairs('track', from.ladder.tracks ?? [], to.ladder.tracks ?? []),
    ...pairs('scale', from.ladder.scales ?? [], to.ladder.scales ?? []),
  ];
}

function changeOf(
  axis: Axis,
  pair: NounPair,
  names: Record<'from' | 'to', ReadonlyMap<string, Named>>,
): Pair['change'] {
  const [before, after] = [names.from.get(pair.from[0] ?? ''), names.to.get(pair.to[0] ?? '')];
  if (axis === 'company' || (axis === 'track' && before !== after && before?.id !== after?.id)) return 'related';
  if (pair.to.length > 1) return 'split';
  if (pair.from.length > 1) return 'merged';
  const nameOf = ({ title = '', code }: Partial<Named> = {}) => `${foldTypography(title)}\n${code ?? ''}`;
  if (nameOf(before) !== nameOf(after)) return 'renamed';
  return before?.rank === after?.rank ? 'same' : 'reranked';
}

/** The rows that lead from one noun to another, by both ids. */
function rowsBy(rows: readonly Row[], noun: 'level' | 'competency'): Map<string, { key: string; id: string }[]> {
  const steps = rows.flatMap(({ id, from, to }) =>
    from.flatMap((a) => to.map((b) => ({ key: `${a[noun] ?? ''}\n${b[noun] ?? ''}`, id }))),
  );
  return gather(steps, ({ key }) => key);
}
