import type { Axis, Candidate, Change, Link, Row } from '../Comparison';
import type { AlignedLink, Alignment } from '../match/alignStatements';
import type { Subject } from '../match/Subject';
import { thresholds } from '../thresholds';
import { wordChanges } from '../words/wordChanges';

export interface RowSettings {
  axis: Axis;
  language: string;
  /** Whether two competencies, one of each side, are the same one. */
  sameCompetency: (from: string | undefined, to: string | undefined) => boolean;
  /** Whether two levels, one of each side, are the same one. */
  sameLevel: (from: string, to: string) => boolean;
}

/** One row for each link (for each group of them where statements were split or merged), and one for each statement without. */
export function rowsOf(
  from: readonly Subject[],
  to: readonly Subject[],
  { links, near }: Alignment,
  settings: RowSettings,
): Row[] {
  const linkedFrom = new Set(links.map((link) => link.from));
  const linkedTo = new Set(links.map((link) => link.to));
  const nearest = nearestOf(from, to, near);
  const rows = links.flatMap((link) => linkedRow(from, to, link, settings));
  from.forEach(({ statement }, i) => {
    if (linkedFrom.has(i)) return;
    rows.push({ ...emptyRow(`${statement.id}→`, 'removed'), from: [statement], candidates: nearest.from[i] ?? [] });
  });
  to.forEach(({ statement }, j) => {
    if (linkedTo.has(j)) return;
    rows.push({ ...emptyRow(`→${statement.id}`, 'added'), to: [statement], candidates: nearest.to[j] ?? [] });
  });
  return rows;
}

const emptyRow = (id: string, change: Change): Row => ({ id, change, from: [], to: [], links: [] });

function linkedRow(
  from: readonly Subject[],
  to: readonly Subject[],
  { from: i, to: j, similarity, confidence, review }: AlignedLink,
  { axis, language, sameCompetency, sameLevel }: RowSettings,
): Row[] {
  const [a, b] = [from[i], to[j]];
  if (a === undefined || b === undefined) return [];
  const [before, after] = [a.statement, b.statement];
  const change = changeOf(a, b, axis);
  const link: Link = {
    from: before.id,
    to: after.id,
    similarity,
    confidence,
    ...(change !== 'related' && { words: wordChanges(a.plain, b.plain, language) }),
    ...(review !== undefined && { review }),
  };
  const moved: Row['moved'] = [];
  if (!sameCompetency(before.competency, after.competency)) moved.push('competency');
  if (!sameLevel(before.level, after.level)) moved.push('level');
  const remarks = remarksOf(a, b);
  return [
    {
      ...emptyRow(`${before.id}→${after.id}`, change),
      from: [before],
      to: [after],
      links: [link],
      ...(moved.length > 0 && { moved }),
      ...(remarks.length > 0 && { remarks }),
    },
  ];
}

function changeOf(from: Subject, to: Subject, axis: Axis): Change {
  if (from.folded === to.folded) return 'same';
  return axis === 'company' ? 'related' : 'reworded';
}

function remarksOf(from: Subject, to: Subject): NonNullable<Row['remarks']> {
  const remarks: NonNullable<Row['remarks']> = [];
  if (from.plain !== to.plain && from.folded === to.folded) remarks.push('typographic');
  if (from.plain === to.plain && from.statement.text !== to.statement.text) remarks.push('markup');
  if ((from.statement.appliesTo ?? '') !== (to.statement.appliesTo ?? '')) remarks.push('condition');
  return remarks;
}

/** The most alike statements of the other side, for each statement of both. */
function nearestOf(from: readonly Subject[], to: readonly Subject[], near: Alignment['near']) {
  const lists = { from: [] as Candidate[][], to: [] as Candidate[][] };
  const add = (side: Candidate[][], at: number, candidate: Candidate) => {
    const list = (side[at] ??= []);
    list.push(candidate);
    list.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
    list.length = Math.min(list.length, thresholds.candidates);
  };
  for (const { from: i, to: j, similarity } of near) {
    const [a, b] = [from[i]?.statement.id ?? '', to[j]?.statement.id ?? ''];
    add(lists.from, i, { of: a, id: b, similarity });
    add(lists.to, j, { of: b, id: a, similarity });
  }
  return lists;
}
