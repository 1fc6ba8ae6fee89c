import type { Comparison } from '../../compare/Comparison';
import { levelsConcerned } from '../../people/levelsConcerned';
import { PROSE_TITLE, proseEntries } from '../report/proseEntries';
import { ladderName, strong } from '../report/phrases';
import type { Phrase, Report, Section } from '../report/Report';
import { changelogEntry } from './changelogEntry';
import { countsText } from './countsText';
import { isGrammarOnly } from './isGrammarOnly';
import { levelList } from './levelList';
import { levelSections } from './levelSections';
import { nounSection } from './nounSection';
import { proseByLevel } from './proseByLevel';
import { byImpact, sameChanges, type SameChange } from './sameChanges';
import { toldRows } from './toldRows';
import { toldSteps } from './toldSteps';
import { wholeLevels, type WholeLevels } from './wholeLevels';

/**
 * The changelog of a new version as a People team publishes it: whom it concerns, then level by level what is asked that was
 * not asked before, what is no longer asked, and what is only said better. Changes that are the same at several levels stand
 * once; a level that is new or gone is named with how much it asks, for nobody held it before or holds it after. What became of
 * summaries and notes stands below what is asked. What concerns nobody is counted.
 *
 * Takes what `withMeaning` returns; without it a reworded statement is only reworded. The result is for the printers.
 *
 * @example toMarkdown(changelogOf(withMeaning(compareVersions(before, after), { lexicons: [scopeLexiconEn] })))
 */
export function changelogOf(given: Comparison): Report {
  const rows = toldRows(given);
  const whole = wholeLevels({ ...given, rows });
  const comparison: Comparison = { ...given, rows: rows.filter((row) => !whole.rows.has(row)) };
  const { from, to, impact } = comparison;
  const version = impact ? ['A ', strong(impact.version), ' version: '] : '';
  const counts = `${countsText(given)}.`;
  const lead: Phrase[] = [version ? [version, counts] : counts.replace(/^n/, 'N'), ...concernedLead(comparison, whole)];
  const changes = sameChanges(comparison);
  const [several, single] = [changes.filter(isAtSeveralLevels), changes.filter((each) => !isAtSeveralLevels(each))];
  const prose = proseByLevel(comparison);
  return {
    title: ladderName(to) === ladderName(from) ? `${ladderName(to)}: changes` : ladderName(to),
    lead,
    sections: [
      nounSection({ ...given, rows }, whole),
      {
        title: 'At several levels',
        entries: byImpact(several).map(({ rows, levels }) => changelogEntry(rows, comparison, levels)),
      },
      ...levelSections(comparison, whole, single, prose),
      { title: PROSE_TITLE, entries: proseEntries(prose.get(undefined) ?? [], comparison) },
      restSection(comparison),
    ].filter(({ entries }) => entries.length > 0),
  };
}

const isAtSeveralLevels = ({ levels }: SameChange) => levels.length > 1;

function concernedLead(comparison: Comparison, { added }: WholeLevels): Phrase[] {
  const { to } = comparison;
  const concerned = new Map(levelsConcerned(comparison).flatMap((each) => (each.presence === 'kept' ? [[each.level.id, each.impacts] as const] : []))); // prettier-ignore
  const line = (lead: string, impact: 'raised' | 'lowered') => {
    const byStep = new Set(toldSteps(comparison).flatMap((step) => (step.change === impact ? [step.to?.level] : [])));
    const levels = to.levels.filter(
      ({ id }) => !added.has(id) && ((concerned.get(id)?.[impact] ?? 0) > 0 || byStep.has(id)),
    );
    return levels.length > 0 ? [[strong(lead), `: ${levelList(levels, to)}.`]] : [];
  };
  return [...line('More is asked of', 'raised'), ...line('Less is asked of', 'lowered')];
}

function restSection({ rows, to }: Comparison): Section {
  const neutral = rows.filter(({ impact = 'neutral' }) => impact === 'neutral');
  const moved = neutral.filter((row) => row.moved).length;
  const marks = neutral.filter((row) => !row.moved && row.remarks).length;
  const grammar = neutral.filter((row) => isGrammarOnly(row, to.ladder.language)).length;
  const texts = [
    ...(moved > 0 ? [`${count(moved, 'stands', 'stand')} word for word under another competency.`] : []),
    ...(marks > 0 ? [`${count(marks, 'differs', 'differ')} in punctuation or markup only.`] : []),
    ...(grammar > 0 ? [`${count(grammar, 'differs', 'differ')} in grammar only.`] : []),
  ];
  return { title: 'For the record', entries: texts.map((text) => ({ text })) };
}

const count = (n: number, one: string, many: string) => (n === 1 ? `One statement ${one}` : `${n} statements ${many}`);
