import type { Comparison, Row } from '../Comparison';

/** The rows of one competency. */
export interface RowGroup<Item> {
  /** Absent where statements name no competency. */
  competency?: { id: string; title: string; side: 'from' | 'to' } | undefined;
  /** The titles above the competency, outermost first. */
  path: string[];
  items: RowItem<Item>[];
}

/** A row to draw, or a run of unchanged ones to fold away. */
export type RowItem<Item> = { type: 'row'; item: Item } | { type: 'fold'; items: Item[] };

export interface ViewOptions {
  /** Whether runs of unchanged rows (not moved, without remarks) are folded. @default true */
  fold?: boolean | undefined;
  /** Which rows to show. @default all */
  show?: ((row: Row) => boolean) | undefined;
}

/** Groups the rows of a comparison, which come in the order of competencies, and folds what is unchanged. */
export function groupRows<Item>(
  comparison: Comparison,
  itemOf: (row: Row) => Item,
  { fold = true, show = () => true }: ViewOptions,
): RowGroup<Item>[] {
  const groups: RowGroup<Item>[] = [];
  let key: string | undefined;
  for (const row of comparison.rows.filter(show)) {
    const competency = competencyOf(comparison, row);
    if (groups.length === 0 || key !== keyOf(competency)) {
      groups.push({ competency, path: competency ? pathOf(comparison, competency) : [], items: [] });
      key = keyOf(competency);
    }
    const items = groups.at(-1)?.items;
    const last = items?.at(-1);
    if (!fold || !isUnchanged(row)) items?.push({ type: 'row', item: itemOf(row) });
    else if (last?.type === 'fold') last.items.push(itemOf(row));
    else items?.push({ type: 'fold', items: [itemOf(row)] });
  }
  return groups;
}

const isUnchanged = (row: Row) => row.change === 'same' && !row.moved && !row.remarks;

type GroupCompetency = RowGroup<unknown>['competency'];

/** That of the `to` side; a removed row stands with the competency of the same title there, if there is one. */
function competencyOf({ from, to }: Comparison, row: Row): GroupCompetency {
  const id = row.to[0]?.competency ?? (row.to.length === 0 ? row.from[0]?.competency : undefined);
  if (id === undefined) return undefined;
  const before = row.to.length === 0 ? from.competencies.find((each) => each.id === id) : undefined;
  const after = to.competencies.find((each) =>
    before ? each.id === id || each.title === before.title : each.id === id,
  );
  if (after) return { id: after.id, title: after.title, side: 'to' };
  return { id, title: before?.title ?? id, side: before ? 'from' : 'to' };
}

const keyOf = (competency: GroupCompetency) => (competency ? `${competency.side} ${competency.id}` : '');

function pathOf(comparison: Comparison, { id, side }: NonNullable<GroupCompetency>): string[] {
  const byId = new Map(comparison[side].competencies.map((each) => [each.id, each]));
  const path: string[] = [];
  const seen = new Set([id]);
  for (
    let parent = byId.get(id)?.parent;
    parent !== undefined && !seen.has(parent);
    parent = byId.get(parent)?.parent
  ) {
    seen.add(parent);
    path.unshift(byId.get(parent)?.title ?? parent);
  }
  return path;
}
