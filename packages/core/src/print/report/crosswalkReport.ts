import type { Comparison, Link, Side, Statement } from '../../compare/Comparison';
import { CONFIDENCES, linksOfSide, type StatementLinks } from './linksOfSide';
import { competencyName, count, levelName, listed, NO_COMPETENCY, soft, statementPhrase } from './phrases';
import type { Entry, Phrase, Report, Section } from './Report';
import { scaleName, stepName } from './stepEntry';

/**
 * The report of two companies: what corresponds, how surely, and why; then what is left on either side, with the nearest
 * statements of the other. That no counterpart was found does not say that there is none, and is worded so.
 */
export function crosswalkReport(comparison: Comparison): Report {
  const { from, to, steps } = comparison;
  const [left, right] = [linksOfSide(comparison, 'from'), linksOfSide(comparison, 'to')];
  const [leftName, rightName] = [nameApart(from, to), nameApart(to, from)];
  const values = steps.map(({ from: before, to: after }): Entry => {
    const scale = before ? scaleName(from, before) : scaleName(to, after);
    const known = [before && `${stepName(from, before)} at ${leftName}`, after && `${stepName(to, after)} at ${rightName}`]; // prettier-ignore
    return { text: `${scale}: ${known.filter(Boolean).join(', ')}` };
  });
  return {
    title: `${sideTitle(from, leftName)} and ${sideTitle(to, rightName)}`,
    lead: [summaryText(left, right)],
    sections: [
      ...linkedSections(left, from, to),
      aloneSection(left, right, from, to, rightName),
      aloneSection(right, left, to, from, leftName),
      { title: 'Values on scales', entries: values },
    ],
  };
}

/** What headings call a ladder: its title; where the other has the same, its id, and where that is the same, its version. */
function nameApart({ ladder: { title, id, version } }: Side, { ladder: other }: Side): string {
  if (title !== other.title) return title;
  if (id !== other.id) return id;
  return version === undefined || version === other.version ? title : `version ${version}`;
}

/** `Manager (M2) at Northwind`; the ladder alone where its title says the level's, or where there are several levels. */
function sideTitle({ ladder: { title }, levels: [level, second] }: Side, name: string): string {
  const ladder = name === title ? title : `${title} (${name})`;
  return level && !second && !title.includes(level.title) ? `${levelName(level)} at ${ladder}` : ladder;
}

function summaryText(left: readonly StatementLinks[], right: readonly StatementLinks[]): string {
  const links = left.flatMap((each) => each.links);
  const kinds = listed(CONFIDENCES.map((each) => [links.filter(({ confidence }) => confidence === each).length, each]));
  const alone = [...left, ...right].filter((each) => each.links.length === 0).length;
  const none = ` For ${count(alone, 'statement')} no counterpart was found. That does not say there is none.`;
  return `${count(links.length, 'link')}${kinds && `: ${kinds}`}.${alone > 0 ? none : ''}`;
}

/** What has a counterpart, by competency of the `from` side, what is sure first. Of whole ladders, what is only possibly alike is counted. */
function linkedSections(left: readonly StatementLinks[], from: Side, to: Side): Section[] {
  const whole = from.levels.length > 1 || to.levels.length > 1;
  const groups = new Map(from.competencies.map(({ id }): [string, StatementLinks[]] => [competencyName(from, id), []]));
  for (const each of left) {
    const name = competencyName(from, each.statement.competency) || NO_COMPETENCY;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    if (each.links[0]) group.push(each);
  }
  return Array.from(groups, ([title, group]) => {
    const shown = whole ? group.filter(hasSure) : [...group].sort((a, b) => +hasSure(b) - +hasSure(a));
    const more = group.length - shown.length;
    return {
      title,
      entries: shown.map((each) => linkedEntry(each, from, to)),
      folded: more > 0 ? `${more} more with counterparts that are only possible` : '',
    };
  });
}

const isSure = ({ confidence }: Link) => confidence !== 'possible';
const hasSure = ({ links }: StatementLinks) => links.some(isSure);

/** A line that loses substance as certainty does. */
const MARKS = { certain: '━ Certain', likely: '╌ Likely', possible: '┈ Possible' };

/** Of links that are only possible, those are named that come near the first and are among the first few; others are counted. */
const MAX_POSSIBLE = 2;

function linkedEntry({ statement, links }: StatementLinks, from: Side, to: Side): Entry {
  const least = (links[0]?.similarity ?? 0) * NEAR;
  const shown = links.filter((link, i) => isSure(link) || (i < MAX_POSSIBLE && link.similarity >= least));
  const more = links.length - shown.length;
  const remarks = shown.flatMap(({ confidence, other, why = [] }): Entry[] => {
    const words = why.filter(({ kind }) => kind === 'word' || kind === 'concept').map(({ text }) => text);
    const common = [...new Set(words)].slice(0, 4).join(', ');
    const reason = common && { text: soft(`In common: ${common}`) };
    return [{ mark: MARKS[confidence], text: placedPhrase(other, to) }, ...(reason ? [reason] : [])];
  });
  if (more > 0) remarks.push({ text: soft(`and ${more} more that ${more === 1 ? 'is' : 'are'} possible`) });
  return { text: placedPhrase(statement, from, '', false), remarks };
}

/** How many of the nearest statements are named; one that is far behind the first is left out. */
const MAX_NEAREST = 2;
const NEAR = 0.7;

function aloneSection(
  found: readonly StatementLinks[],
  others: readonly StatementLinks[],
  here: Side,
  there: Side,
  nowhere: string,
): Section {
  const byId = new Map(others.map(({ statement }) => [statement.id, statement]));
  const alone = found.filter(({ links }) => links.length === 0);
  const entries = alone.map(({ statement, candidates }): Entry => {
    const least = (candidates[0]?.similarity ?? 0) * NEAR;
    const nearest = candidates.filter(({ similarity }) => similarity >= least).slice(0, MAX_NEAREST);
    const remarks = nearest
      .flatMap(({ id }) => byId.get(id) ?? [])
      .map((other, i) => ({ text: placedPhrase(other, there, i === 0 ? 'Nearest' : 'Then') }));
    return { mark: '○', text: placedPhrase(statement, here), remarks };
  });
  return {
    title: `No counterpart found at ${nowhere} (${alone.length} of ${count(found.length, 'statement')})`,
    entries,
  };
}

/** `E4, Hiring: Sources candidates`: what stands before the statement is soft. The level is named where there are several. */
function placedPhrase(statement: Statement, side: Side, lead: '' | 'Nearest' | 'Then' = '', section = true): Phrase {
  const { levels } = side;
  const level = levels[1] && levels.find(({ id }) => id === statement.level);
  const place = [lead, level && (level.code ?? level.title), section && competencyName(side, statement.competency)];
  const before = place.filter(Boolean).join(', ');
  return [soft(before && `${before}: `), statementPhrase(statement, levels)];
}
