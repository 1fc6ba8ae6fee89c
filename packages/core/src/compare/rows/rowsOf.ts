import type { Axis, Candidate, Change, Link, Reason, Row, Statement } from '../Comparison';
import type { AlignedLink, Alignment } from '../match/alignStatements';
import type { Subject } from '../match/Subject';
import { wordChanges } from '../words/wordChanges';
import { groupLinks } from './groupLinks';
import { nearestOf } from './nearestOf';

export interface RowSettings {
  axis: Axis;
  language: string;
  /** Whether two competencies, one of each side, are the same one. */
  sameCompetency: (from: string | undefined, to: string | undefined) => boolean;
  /** Whether two levels, one of each side, are the same one. */
  sameLevel: (from: string, to: string) => boolean;
  /** Says why, when that is asked for. */
  reasons?: ((link: AlignedLink) => Reason[]) | undefined;
}

/**
 * One row for each link (on the other axes than company for each group of them, where statements were split or merged),
 * and one for each statement without. Candidates stand on the first row of a statement.
 */
export function rowsOf(
  from: readonly Subject[],
  to: readonly Subject[],
  alignment: Alignment,
  settings: RowSettings,
): Row[] {
  const { links } = alignment;
  const sides = { from, to };
  const nearest = nearestOf(alignment, settings.axis === 'company');
  const candidates = (side: 'from' | 'to', position: number): Candidate[] => {
    const list = nearest[side].get(position) ?? [];
    nearest[side].delete(position);
    return list.map((each) => ({ ...each, of: sides[side][position]?.statement.id ?? '' }));
  };
  const beside = (row: Row, { from: i, to: j }: AlignedLink): Row => {
    const list = [...candidates('from', i), ...candidates('to', j)];
    return list.length > 0 ? { ...row, candidates: list } : row;
  };
  const alone = (side: 'from' | 'to', change: Change) => {
    const linked = new Set(links.map((link) => link[side]));
    return sides[side].flatMap(({ statement }, i): Row[] =>
      linked.has(i) ? [] : [{ ...rowOf(change, { [side]: [statement] }), candidates: candidates(side, i) }],
    );
  };
  const rows =
    settings.axis === 'company'
      ? links.map((link) => beside(linkedRow(from, to, [link], settings), link))
      : groupLinks(links).map((group) => linkedRow(from, to, group, settings));
  return [...rows, ...alone('from', 'removed'), ...alone('to', 'added')];
}

/** A row without links; its id is made of its statements'. */
function rowOf(change: Change, { from = [], to = [] }: Partial<Pick<Row, 'from' | 'to'>>): Row {
  const idsOf = (statements: readonly Statement[]) => statements.map(({ id }) => id).join('+');
  return { id: `${idsOf(from)}→${idsOf(to)}`, change, from, to, links: [] };
}

function linkedRow(
  from: readonly Subject[],
  to: readonly Subject[],
  links: readonly AlignedLink[],
  settings: RowSettings,
): Row {
  const left = membersOf(from, new Set(links.map((link) => link.from)));
  const right = membersOf(to, new Set(links.map((link) => link.to)));
  const restated = links.find(({ restates }) => restates);
  const [before, after] = restated ? [from[restated.from], to[restated.to]] : [left[0], right[0]];
  const isOne = restated !== undefined || (left.length === 1 && right.length === 1);
  const change = isOne ? changeOf(before, after, settings.axis) : right.length > 1 ? 'split' : 'merged';
  const moved = movedBetween(left, right, settings);
  const remarks = [...(isOne ? remarksOf(before, after) : []), ...kindRemark(left, right)];
  const statementsOf = (subjects: readonly Subject[]) => subjects.map(({ statement }) => statement);
  return {
    ...rowOf(change, { from: statementsOf(left), to: statementsOf(right) }),
    links: links.flatMap((link) => linkOf(from[link.from], to[link.to], link, change, settings)),
    ...(moved.length > 0 && { moved }),
    ...(remarks.length > 0 && { remarks }),
  };
}

const membersOf = (side: readonly Subject[], positions: ReadonlySet<number>) =>
  [...positions].sort((a, b) => a - b).flatMap((position) => side[position] ?? []);

function linkOf(
  from: Subject | undefined,
  to: Subject | undefined,
  link: AlignedLink,
  change: Change,
  { language, reasons }: RowSettings,
): Link[] {
  if (!from || !to) return [];
  const { similarity, confidence, review } = link;
  const why = reasons?.(link) ?? [];
  const words = change === 'related' ? undefined : wordChanges(from.plain, to.plain, language);
  return [
    {
      from: from.statement.id,
      to: to.statement.id,
      similarity,
      confidence,
      ...(words && { words }),
      ...(why.length > 0 && { why }),
      ...(review && { review }),
    },
  ];
}

function changeOf(from: Subject | undefined, to: Subject | undefined, axis: Axis): Change {
  if (from?.plain === to?.plain || from?.folded === to?.folded) return 'same';
  return axis === 'company' ? 'related' : 'reworded';
}

/** What every statement of the row went to another of. */
function movedBetween(
  from: readonly Subject[],
  to: readonly Subject[],
  { sameCompetency, sameLevel }: RowSettings,
): NonNullable<Row['moved']> {
  const stayed = (isSame: (a: Subject, b: Subject) => boolean) => from.some((a) => to.some((b) => isSame(a, b)));
  const moved: NonNullable<Row['moved']> = [];
  if (!stayed((a, b) => sameCompetency(a.statement.competency, b.statement.competency))) moved.push('competency');
  if (!stayed((a, b) => sameLevel(a.statement.level, b.statement.level))) moved.push('level');
  return moved;
}

/** Whether one side says as an example what the other asks. */
function kindRemark(from: readonly Subject[], to: readonly Subject[]): 'kind'[] {
  const kindsOf = (subjects: readonly Subject[]) =>
    [...new Set(subjects.map(({ statement }) => statement.kind ?? 'expectation'))].sort().join(' ');
  return kindsOf(from) === kindsOf(to) ? [] : ['kind'];
}

function remarksOf(from: Subject | undefined, to: Subject | undefined): NonNullable<Row['remarks']> {
  if (!from || !to) return [];
  const remarks: NonNullable<Row['remarks']> = [];
  if (from.plain !== to.plain && from.folded === to.folded) remarks.push('typographic');
  if (from.plain === to.plain && from.statement.text !== to.statement.text) remarks.push('markup');
  if ((from.statement.appliesTo ?? '') !== (to.statement.appliesTo ?? '')) remarks.push('condition');
  return remarks;
}
