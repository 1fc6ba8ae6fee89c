import type { Comparison, Link, Side, Statement } from '../../compare/Comparison';
import { CONFIDENCES, linksOfSide, type StatementLinks } from './linksOfSide';
import { confidenceMark, NO_COUNTERPART } from './marks';
import { competencyName, levelName, NO_COMPETENCY, soft, statementPhrase, words } from './phrases';
import type { Entry, Phrase, Remark, Report, Section } from './Report';
import { stepsSection } from './stepPhrase';

/**
 * The report of two companies: what corresponds, how surely, and why; then what is left on either side, with the nearest
 * statements of the other. That no counterpart was found does not say that there is none, and is worded so.
 */
export function crosswalkReport(comparison: Comparison): Report {
  const { from, to, steps } = comparison;
  const [left, right] = [linksOfSide(comparison, 'from'), linksOfSide(comparison, 'to')];
  const [leftName, rightName] = namesApart(from, to, levelAndLadder);
  const [leftLadder, rightLadder] = namesApart(from, to, ({ ladder }) => ladder.title);
  return {
    title: [words(`${leftName} and ${rightName}`)],
    lead: [summaryPhrase(left, right)],
    sections: [
      ...linkedSections(left, from, to),
      aloneSection(left, right, { here: from, there: to, nowhere: rightLadder }),
      aloneSection(right, left, { here: to, there: from, nowhere: leftLadder }),
      stepsSection(steps, { side: from, name: leftLadder }, { side: to, name: rightLadder }),
    ].filter(({ entries, folded }) => entries.length > 0 || folded !== undefined),
  };
}

/** `Manager (M2) at Northwind`; the ladder alone where its title says the level's, or where there are several levels. */
function levelAndLadder({ ladder, levels: [level, second] }: Side): string {
  return level && !second && !ladder.title.includes(level.title)
    ? `${levelName(level)} at ${ladder.title}`
    : ladder.title;
}

/** The names of both sides, with the ids of their ladders where the names are the same. */
function namesApart(from: Side, to: Side, nameOf: (side: Side) => string): [string, string] {
  const [left, right] = [nameOf(from), nameOf(to)];
  return left === right ? [`${left} (${from.ladder.id})`, `${right} (${to.ladder.id})`] : [left, right];
}

function summaryPhrase(left: readonly StatementLinks[], right: readonly StatementLinks[]): Phrase {
  const links = left.flatMap((each) => each.links);
  const kinds = CONFIDENCES.flatMap((confidence) => {
    const count = links.filter(({ link }) => link.confidence === confidence).length;
    return count > 0 ? [`${count} ${confidence}`] : [];
  });
  const alone = [...left, ...right].filter((each) => each.links.length === 0).length;
  const found = `${links.length} ${links.length === 1 ? 'link' : 'links'}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}.`;
  if (alone === 0) return [words(found)];
  const statements = alone === 1 ? '1 statement' : `${alone} statements`;
  return [words(`${found} For ${statements} no counterpart was found. That does not say there is none.`)];
}

/** What has a counterpart, by competency of the `from` side, what is sure first. Of whole ladders, what is only possibly alike is counted. */
function linkedSections(left: readonly StatementLinks[], from: Side, to: Side): Section[] {
  const whole = from.levels.length > 1 || to.levels.length > 1;
  const groups = new Map<string, StatementLinks[]>(from.competencies.map(({ id }) => [competencyName(from, id), []]));
  for (const each of left) {
    if (each.links.length === 0) continue;
    const name = competencyName(from, each.statement.competency) || NO_COMPETENCY;
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return Array.from(groups, ([title, group]) => {
    const sure = group.filter(({ links }) => links.some(isSure));
    const shown = whole ? sure : [...sure, ...group.filter(({ links }) => !links.some(isSure))];
    const more = group.length - shown.length;
    const folded = more > 0 && { folded: `${more} more with counterparts that are only possible` };
    return { title, entries: shown.map((each) => linkedEntry(each, from, to)), ...folded };
  });
}

const isSure = ({ link }: { link: Link }) => link.confidence !== 'possible';

function linkedEntry({ statement, links }: StatementLinks, from: Side, to: Side): Entry {
  const sure = links.filter(isSure);
  const shown = sure.length > 0 ? sure : links.slice(0, MAX_POSSIBLE);
  const remarks = shown.flatMap(({ link, other }): Remark[] => [
    { mark: confidenceMark(link.confidence), text: placedPhrase(other, to) },
    ...whyRemarks(link),
  ]);
  const more = links.length - shown.length;
  if (more > 0) remarks.push({ text: [soft(`and ${more} more that ${more === 1 ? 'is' : 'are'} possible`)] });
  const level = levelCode(statement, from);
  const before = level === '' ? [] : [soft(`${level}: `)];
  return { text: [...before, ...statementPhrase(statement, from.levels)], remarks };
}

/** Beside links that are sure, those that are only possible are counted; without any, the first few are named. */
const MAX_POSSIBLE = 2;

/** How many of the nearest statements are named; one that is far behind the first is left out. */
const MAX_NEAREST = 2;
const NEAR = 0.7;

function aloneSection(
  found: readonly StatementLinks[],
  others: readonly StatementLinks[],
  { here, there, nowhere }: { here: Side; there: Side; nowhere: string },
): Section {
  const byId = new Map(others.map(({ statement }) => [statement.id, statement]));
  const alone = found.filter(({ links }) => links.length === 0);
  const entries = alone.map(({ statement, candidates }): Entry => {
    const least = (candidates[0]?.similarity ?? 0) * NEAR;
    const nearest = candidates.filter(({ similarity }) => similarity >= least).slice(0, MAX_NEAREST);
    const remarks = nearest
      .flatMap(({ id }) => byId.get(id) ?? [])
      .map((other, i): Remark => ({ text: placedPhrase(other, there, i === 0 ? 'Nearest' : 'Then') }));
    return { mark: NO_COUNTERPART, text: placedPhrase(statement, here), remarks };
  });
  return {
    title: `No counterpart found at ${nowhere} (${alone.length} of ${found.length} statements)`,
    entries,
  };
}

/** `E4, Hiring: Sources candidates`: what stands before the statement is soft. The level is named where there are several. */
function placedPhrase(statement: Statement, side: Side, lead = ''): Phrase {
  const place = [lead, levelCode(statement, side), competencyName(side, statement.competency)];
  const before = place.filter((each) => each !== '').join(', ');
  return [...(before === '' ? [] : [soft(`${before}: `)]), ...statementPhrase(statement, side.levels)];
}

function levelCode({ level: id }: Statement, { levels }: Side): string {
  const level = levels.length > 1 ? levels.find((each) => each.id === id) : undefined;
  return level?.code ?? level?.title ?? '';
}

/** The reason instead of a percentage. */
function whyRemarks({ why = [] }: Link): Remark[] {
  const common = [...new Set(why.filter(({ kind }) => kind === 'word' || kind === 'concept').map(({ text }) => text))];
  return common.length > 0 ? [{ text: [soft(`In common: ${common.slice(0, 4).join(', ')}`)] }] : [];
}
