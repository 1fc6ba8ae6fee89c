import type { Comparison, Impact, Side } from '../../compare/Comparison';
import { changedSections } from './changedSections';
import { MARKS } from './marks';
import { pairSection } from './pairSection';
import { ladderName, levelName, listed, soft, strong } from './phrases';
import { PROSE_TITLE, proseEntries } from './proseEntries';
import type { Phrase, Report } from './Report';
import { stepPhrase } from './stepEntry';

/** The report of two levels, tracks or versions. */
export function changesReport(comparison: Comparison): Report {
  const { axis, from, to, steps } = comparison;
  const [before, after] = [ladderName(from), ladderName(to)];
  const lead = [summaryText(comparison), peopleLine(comparison)];
  if (axis === 'version') {
    const title = `${before} → ${from.ladder.title === to.ladder.title ? (to.ladder.version ?? after) : after}`;
    const prose = { title: PROSE_TITLE, entries: proseEntries(comparison.prose ?? [], comparison) };
    return { title, lead, sections: [pairSection(comparison), ...changedSections(comparison), prose] };
  }
  const sections = changedSections(comparison);
  const several = from.levels.length > 1 || to.levels.length > 1;
  const values = several ? [] : steps.map((step) => [stepPhrase(step, from, to), soft(` (${MARKS[step.change].slice(2).toLowerCase()})`)]); // prettier-ignore
  return {
    title: `${partName(axis, from)} → ${partName(axis, to)}`,
    lead: [soft(before === after ? after : `${before} → ${after}`), ...values, ...lead],
    sections,
  };
}

/** The level or track that is compared; all levels of a side are on its track. */
function partName(axis: Comparison['axis'], side: Side): string {
  const [level] = side.levels;
  if (axis === 'level' && level) return levelName(level);
  return side.tracks.find(({ id }) => id === level?.track)?.title ?? ladderName(side);
}

/** `4 new, 2 reworded, 6 unchanged; of these 1 moved, 3 raised.` */
function summaryText({ summary }: Comparison): string {
  const { added, reworded, split, merged, removed, same, moved, raised } = summary;
  const all = listed([
    [added, 'new'],
    [reworded, 'reworded'],
    [split, 'split'],
    [merged, 'merged'],
    [removed, 'dropped'],
    [same, 'unchanged'],
  ]);
  const besides = listed([
    [moved, 'moved'],
    [raised, 'raised'],
  ]);
  return (all && `${all}${besides && `; of these ${besides}`}.`) || 'There is no statement on either side.';
}

/** What an edit means for people: `29 ask more, 12 ask less, 26 worded anew: a major version.` */
function peopleLine({ rows, impact }: Comparison): Phrase {
  const count = (wanted: Impact) => rows.filter((row) => row.impact === wanted).length;
  const counts = listed([
    [count('raised'), 'ask more'],
    [count('lowered'), 'ask less'],
    [count('clarified'), 'worded anew'],
  ]);
  return impact
    ? ['For people: ', counts || 'no expectation changed', '. A ', strong(impact.version), ' version.']
    : '';
}
