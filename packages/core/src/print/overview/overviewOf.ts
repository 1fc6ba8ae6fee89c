import type { Comparison, Side } from '../../compare/Comparison';
import { bySection } from '../../crosswalk/bySection';
import { coverageOf, type Coverage } from '../../crosswalk/coverageOf';
import { equivalentLevels, type EquivalentLevels } from '../../crosswalk/equivalentLevels';
import { relatedCompetencies } from '../../crosswalk/relatedCompetencies';
import { parseText } from '../../text/parseText';
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
      ...levelSections(comparison),
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

/** One section for each track of ours; it names the track of theirs, where there are several. */
function levelSections(comparison: Comparison): Section[] {
  const { from, to } = comparison;
  const [ours, theirs] = [from, to].map(({ levels }) => new Map(levels.map((level) => [level.id, level])));
  const trackOf = ({ tracks }: Side, id: string | undefined) => tracks.find((track) => track.id === id)?.title;
  const sections = new Map<string, Entry[]>();
  const found = equivalentLevels(comparison);
  // levels of one track have their nearest in one track
  const trackThere = new Map(
    found.flatMap(({ from: id, nearest }) => (nearest ? [[ours?.get(id)?.track, theirs?.get(nearest)?.track]] : [])),
  );
  for (const level of found) {
    const track = ours?.get(level.from)?.track;
    const there = to.tracks[1] && trackOf(to, trackThere.get(track));
    const here = from.tracks[1] && trackOf(from, track);
    const title = `${here ? `${here}: nearest` : 'Nearest'} levels at ${to.ladder.title}${there ? ` (${there})` : ''}`;
    sections.set(title, [...(sections.get(title) ?? []), levelEntry(level, comparison)]);
  }
  return Array.from(sections, ([title, entries]) => ({ title, entries }));
}

function levelEntry(level: EquivalentLevels, comparison: Comparison): Entry {
  const levelOf = (side: 'from' | 'to', id: string) => comparison[side].levels.find((each) => each.id === id);
  const nameOf = (side: 'from' | 'to', id: string) => levelName(levelOf(side, id) ?? { title: id });
  const { nearest, confidence } = level;
  const name = nameOf('from', level.from);
  if (nearest === undefined || !confidence) return { mark: '○', text: `${name}: no counterpart found` };
  const range = level.to.map((id) => nameOf('to', id));
  const isRising = level.to.every((id) => levelOf('to', id)?.rank !== undefined);
  const all = isRising ? [...new Set([range[0], range.at(-1)])].join(' to ') : range.join(', ');
  const text = `${name}: ${all}${range[1] ? `, nearest ${nameOf('to', nearest)}` : ''}`;
  return { mark: MARKS[confidence], text, remarks: evidenceOf(level, comparison) };
}

/** The two statements of both levels that are most alike, and how many such links there are. */
function evidenceOf({ rows }: EquivalentLevels, comparison: Comparison): Entry[] {
  const first = comparison.rows.find(({ id }) => id === rows[0]);
  const [ours, theirs] = [first?.from[0]?.text, first?.to[0]?.text];
  if (!ours || !theirs) return [];
  const lead = soft(`${count(rows.length, 'link')}, the closest: `);
  return [{ text: [lead, parseText(ours), soft(' ≈ '), parseText(theirs)] }];
}

function competencyEntries(comparison: Comparison): Entry[] {
  const { from, to } = comparison;
  return relatedCompetencies(comparison).map((pair): Entry => {
    const counts = `${pair.fromLinked} of ${count(pair.fromStatements, 'statement')}, and back ${pair.toLinked} of ${pair.toStatements}`;
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
