import type { Candidate, Comparison, Confidence, Link, Row, Side, Statement } from '../../compare/Comparison';
import { confidenceMark, NO_COUNTERPART } from './marks';
import { competencyName, levelName, soft, statementPhrase, words } from './phrases';
import type { Entry, Phrase, Remark, Report, Section } from './Report';

/**
 * The report of two companies: what each statement of the `from` side corresponds to, how surely, and why; then what is left
 * on the `to` side. That no counterpart was found does not say that there is none, and is worded so.
 */
export function crosswalkReport(comparison: Comparison): Report {
  const { from, to, rows } = comparison;
  const byStatement = { from: rowsByStatement(rows, 'from'), to: rowsByStatement(rows, 'to') };
  const statements = new Map(rows.flatMap((row) => [...row.from, ...row.to].map((each) => [each.id, each])));
  const entry = (found: StatementRows, other: 'from' | 'to'): Entry => ({
    text: statementPhrase(found.statement, comparison[other === 'to' ? 'from' : 'to'].levels),
    remarks: remarksOf(found, other, comparison, statements),
  });
  const left = byStatement.to.filter(({ links }) => links.length === 0);
  const title = `${sideName(from)} and ${sideName(to)}`;
  return {
    title: [words(title)],
    lead: [summaryPhrase(byStatement, comparison)],
    sections: [
      ...sectionsBy(byStatement.from, from, (found) => entry(found, 'to')),
      ...sectionsBy(left, to, (found) => entry(found, 'from'), `${to.ladder.title}: `),
    ],
  };
}

interface StatementRows {
  statement: Statement;
  /** With the statement on the other side, surest first. */
  links: { link: Link; other: Statement }[];
  candidates: Candidate[];
}

const ORDER: readonly Confidence[] = ['certain', 'likely', 'possible'];

function rowsByStatement(rows: readonly Row[], side: 'from' | 'to'): StatementRows[] {
  const found = new Map<string, StatementRows>();
  for (const row of rows) {
    for (const statement of row[side]) {
      const entry: StatementRows = found.get(statement.id) ?? { statement, links: [], candidates: [] };
      found.set(statement.id, entry);
      for (const link of row.links.filter((each) => each[side] === statement.id && each.review !== 'rejected')) {
        const other = row[side === 'from' ? 'to' : 'from'].find(
          ({ id }) => id === link[side === 'from' ? 'to' : 'from'],
        );
        if (other) entry.links.push({ link, other });
      }
      entry.candidates.push(...(row.candidates ?? []).filter(({ of }) => of === statement.id));
    }
  }
  for (const { links } of found.values()) {
    links.sort(
      (a, b) =>
        ORDER.indexOf(a.link.confidence) - ORDER.indexOf(b.link.confidence) || b.link.similarity - a.link.similarity,
    );
  }
  return [...found.values()];
}

/** Grouped by competency, in the order of the side's own competencies. */
function sectionsBy(
  found: readonly StatementRows[],
  side: Side,
  entry: (found: StatementRows) => Entry,
  prefix = '',
): Section[] {
  const order = new Map<string | undefined, StatementRows[]>(side.competencies.map(({ id }) => [id, []]));
  for (const each of found) {
    const group = order.get(each.statement.competency);
    if (group) group.push(each);
    else order.set(each.statement.competency, [each]);
  }
  return [...order].flatMap(([competency, group]) =>
    group.length === 0
      ? []
      : [{ title: prefix + (competencyName(side, competency) || 'Elsewhere'), entries: group.map(entry) }],
  );
}

/** `Engineering Manager (EM 2) at Halden`, or the ladder's title where there are several levels. */
function sideName({ ladder, levels: [level, second] }: Side): string {
  return level && !second ? `${levelName(level)} at ${ladder.title}` : ladder.title;
}

function summaryPhrase({ from, to }: Record<'from' | 'to', StatementRows[]>, comparison: Comparison): Phrase {
  const links = from.flatMap((each) => each.links);
  const kinds = ORDER.flatMap((confidence) => {
    const count = links.filter(({ link }) => link.confidence === confidence).length;
    return count > 0 ? [`${count} ${confidence}`] : [];
  });
  const alone = (['from', 'to'] as const).flatMap((side) => {
    const count = { from, to }[side].filter((each) => each.links.length === 0).length;
    return count > 0 ? [`${count} of ${comparison[side].ladder.title}`] : [];
  });
  const found =
    links.length === 0
      ? 'No link was found.'
      : `${links.length} ${links.length === 1 ? 'link' : 'links'}: ${kinds.join(', ')}.`;
  const none =
    alone.length > 0 ? ` No counterpart was found for ${alone.join(' and ')}. That does not say there is none.` : '';
  return [words(found + none)];
}

function remarksOf(
  { links, candidates }: StatementRows,
  other: 'from' | 'to',
  comparison: Comparison,
  statements: ReadonlyMap<string, Statement>,
): Remark[] {
  const side = comparison[other];
  const phrase = (statement: Statement): Phrase => {
    const competency = competencyName(side, statement.competency);
    return [...statementPhrase(statement, side.levels), ...(competency === '' ? [] : [soft(` — ${competency}`)])];
  };
  if (links.length > 0) {
    return links.flatMap(({ link, other: statement }): Remark[] => [
      { mark: confidenceMark(link.confidence), text: phrase(statement) },
      ...whyRemarks(link),
    ]);
  }
  const nearest = candidates.flatMap(({ id }) => statements.get(id) ?? []);
  return [
    { mark: NO_COUNTERPART, text: [] },
    ...nearest.map((statement, i): Remark => ({
      text: [soft(i === 0 ? 'Nearest: ' : '         '), ...phrase(statement)],
    })),
  ];
}

/** The reason instead of a percentage. */
function whyRemarks({ why = [] }: Link): Remark[] {
  const common = [...new Set(why.filter(({ kind }) => kind === 'word' || kind === 'concept').map(({ text }) => text))];
  return common.length > 0 ? [{ text: [soft(`In common: ${common.slice(0, 4).join(', ')}`)] }] : [];
}
