import { competencyTree } from '../../ladder/competencyTree';
import type { Ladder } from '../../model/Ladder';
import type { Row, Statement } from '../Comparison';

/**
 * Groups rows by competency in the order of the `to` side, and within one in the order of its statements. A removed row
 * stands where it stood: after the statement before it on the `from` side.
 */
export function orderRows(
  rows: readonly Row[],
  from: { ladder: Ladder; statements: readonly Statement[] },
  to: { ladder: Ladder; statements: readonly Statement[] },
  competencyThere: (from: string) => string | undefined,
): Row[] {
  const groups = groupOrder(from.ladder, to.ladder, competencyThere);
  const toPosition = positions(to.statements);
  const fromPosition = positions(from.statements);
  const groupOf = (row: Row) => {
    const [after, before] = [row.to[0]?.competency, row.from[0]?.competency];
    if (row.to.length > 0) return groups.to.get(after ?? '') ?? Infinity;
    return groups.from.get(before ?? '') ?? Infinity;
  };
  const keyed = rows.map((row) => ({
    row,
    group: groupOf(row),
    to: toPosition.get(row.to[0]?.id ?? '') ?? -1,
    from: fromPosition.get(row.from[0]?.id ?? '') ?? -1,
    removed: row.to.length === 0,
  }));
  const last = new Map<number, number>();
  for (const each of [...keyed].sort((a, b) => a.from - b.from)) {
    if (each.from < 0) continue;
    if (each.removed) each.to = last.get(each.group) ?? -1;
    else last.set(each.group, each.to);
  }
  return keyed
    .sort((a, b) => order(a.group, b.group) || a.to - b.to || Number(a.removed) - Number(b.removed) || a.from - b.from)
    .map(({ row }) => row);
}

const order = (a: number, b: number) => (a === b ? 0 : a - b);

const positions = (statements: readonly Statement[]) => new Map(statements.map(({ id }, i) => [id, i]));

/** Where each competency of either side stands; one that is gone follows the one before it. */
function groupOrder(from: Ladder, to: Ladder, competencyThere: (from: string) => string | undefined) {
  const there = new Map(competencyTree(to).map(({ competency }, i) => [competency.id, i]));
  const here = new Map<string, number>();
  let last = -1;
  let gone = 0;
  for (const { competency } of competencyTree(from)) {
    const at = there.get(competencyThere(competency.id) ?? '');
    if (at === undefined) here.set(competency.id, last + ++gone / 1e6);
    else {
      [last, gone] = [at, 0];
      here.set(competency.id, at);
    }
  }
  return { to: there, from: here };
}
