import type { Comparison, Side } from '../../compare/Comparison';
import { bySection } from '../../crosswalk/bySection';
import { coverageOf, type Coverage } from '../../crosswalk/coverageOf';
import { equivalentLevels, type EquivalentLevels } from '../../crosswalk/equivalentLevels';
import { relatedCompetencies } from '../../crosswalk/relatedCompetencies';
import { competencyName, count, ladderName, levelName, listed, NO_COMPETENCY, soft } from '../report/phrases';
import type { Entry, Report, Section } from '../report/Report';

/**
 * What two companies have in common as a whole, for the printers: which of their levels is nearest to each of ours, which
 * sections and competencies speak of the same, and how much of each has a counterpart, in both directions. Each link by itself is in the
 * comparison.
 *
 * @example toText(overviewOf(compareLadders(ours, theirs, { lexicon: lexiconEn })))
 */
export function overviewOf(comparison: Comparison): Report {
  const { from, to } = comparison;
  const coverage = coverageOf(comparison);
  const hasSections = [from, to].some(({ competencies }) => competencies.some(({ parent }) => parent !== undefined));
  return {
    title: `${ladderName(from)} and ${ladderName(to)}: overview`,
    lead: [],
    sections: [
      { title: `Nearest levels at ${to.ladder.title}`, entries: levelEntries(comparison) },
      ...(hasSections
        ? [{ title: 'Sections that speak of the same', entries: competencyEntries(bySection(comparison)) }]
        : []),
      { title: 'Competencies that speak of the same', entries: competencyEntries(comparison) },
      coverageSection(coverage.from, from, to),
      coverageSection(coverage.to, to, from),
    ],
  };
}

const MARKS = { likely: '╌ Likely', possible: '┈ Possible' };

function levelEntries(comparison: Comparison): Entry[] {
  const { from, to } = comparison;
  const names = (side: Side) => new Map(side.levels.map((level) => [level.id, levelName(level)]));
  const [ours, theirs] = [names(from), names(to)];
  const ranked = new Set(to.levels.flatMap(({ id, rank }) => (rank === undefined ? [] : [id])));
  return equivalentLevels(comparison).map((level): Entry => {
    const { nearest, confidence } = level;
    const name = ours.get(level.from) ?? level.from;
    if (nearest === undefined || !confidence) return { mark: '○', text: `${name}: no counterpart found` };
    const range = level.to.map((id) => theirs.get(id) ?? id);
    const isRising = level.to.every((id) => ranked.has(id));
    const all = isRising ? [...new Set([range[0], range.at(-1)])].join(' to ') : range.join(', ');
    const text = `${name}: ${all}${range[1] ? `, nearest ${theirs.get(nearest) ?? nearest}` : ''}`;
    return { mark: MARKS[confidence], text, remarks: evidenceOf(level, comparison) };
  });
}

/** The two statements of both levels that are most alike, and how many such links there are. */
function evidenceOf({ rows }: EquivalentLevels, comparison: Comparison): Entry[] {
  const first = comparison.rows.find(({ id }) => id === rows[0]);
  const [ours, theirs] = [first?.from[0]?.text, first?.to[0]?.text];
  if (!ours || !theirs) return [];
  return [{ text: soft(`${count(rows.length, 'link')}, the closest “${ours}” ≈ “${theirs}”`) }];
}

function competencyEntries(comparison: Comparison): Entry[] {
  const { from, to } = comparison;
  return relatedCompetencies(comparison).map((pair): Entry => {
    const counts = `${pair.fromLinked} of ${pair.fromStatements} and ${pair.toLinked} of ${count(pair.toStatements, 'statement')}`;
    return {
      mark: MARKS[pair.confidence],
      text: [`${competencyName(from, pair.from)} ≈ ${competencyName(to, pair.to)} `, soft(`(${counts})`)],
    };
  });
}

function coverageSection(coverages: readonly Coverage[], here: Side, there: Side): Section {
  const entries = coverages.map(({ competency, statements, likely, possible, none }): Entry => {
    const name = competencyName(here, competency) || NO_COMPETENCY;
    const counts = listed([
      [likely, 'likely'],
      [possible, 'possible'],
      [none, 'without a counterpart'],
    ]);
    return { mark: '•', text: `${name}: of ${count(statements, 'statement')} ${counts}` };
  });
  return { title: `What of ${here.ladder.title} has a counterpart at ${there.ladder.title}`, entries };
}
