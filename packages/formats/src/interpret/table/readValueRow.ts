import { scaleNamed, stepNamed } from '../draftNouns';
import type { DraftCompetency, DraftScale, LadderDraft } from '../LadderDraft';
import { normalTitle } from '../normalTitle';
import type { ReadContext } from '../ReadContext';
import { addStep } from '../readStep';
import { PROFICIENCY, SCALE_TITLE, wordOfScale } from '../vocabularies';
import { isFact, isGrade, tellsFact } from './cellValues';
import type { LevelCell } from './readMatrix';
import type { GridCell } from './TableGrid';

/**
 * A row of short values is no row of statements: values on a scale become steps, facts such as years or salaries are kept
 * with the level. False where the row holds statements.
 */
export function readValueRow(
  context: ReadContext,
  label: GridCell | undefined,
  competency: DraftCompetency | undefined,
  values: readonly LevelCell[],
  graded: boolean,
): boolean {
  const cells = values.map(({ cell }) => cell);
  if (label === undefined || cells.length === 0 || !cells.every(isShort)) return false;
  const title = label.text.replace(/\s*[:：]$/, '');
  const known = scaleWith(context.draft, cells);
  const isStep = known !== undefined || (graded && cells.every(isGrade));
  if (isStep ? tellsFact(title) : isFact(title, cells)) {
    for (const { level, cell } of values) level.meta[title] = [level.meta[title], cell.text].filter(Boolean).join(', ');
    say(context, 'value-interpreted', `“${title}” was kept as a fact about each level, not as an expectation`, cells);
    return true;
  }
  if (!isStep && !isScale(context.draft, title, cells)) return false;
  const scale = known ?? scaleOfRow(context.draft, label, title, cells);
  if (competency && !competency.scales.includes(scale.title)) competency.scales.push(scale.title);
  for (const { level, cell } of values)
    addStep(level, { scale, step: stepNamed(scale, cell.text, cell.place), place: cell.place, competency });
  say(context, 'scale-read', `The values of the row “${title}” were read as steps on the scale ${scale.title}`, cells);
  return true;
}

/** The defined scale that has all these steps. */
const scaleWith = (draft: LadderDraft, cells: readonly GridCell[]): DraftScale | undefined =>
  draft.scales.find((scale) => scale.ordered && cells.every((cell) => hasStep(scale, cell)));

/** The scale that the label names; words and grades of proficiency are on one scale for all rows. */
function scaleOfRow(draft: LadderDraft, label: GridCell, title: string, cells: readonly GridCell[]): DraftScale {
  const isNamed =
    SCALE_TITLE.test(title) || draft.scales.some((scale) => normalTitle(scale.title) === normalTitle(title));
  const isProficiency = cells.every((cell) => isGrade(cell) || wordOfScale(cell.text)?.vocabulary === 'proficiency');
  return scaleNamed(draft, !isNamed && isProficiency ? PROFICIENCY : title, label.place);
}

const hasStep = (scale: DraftScale | undefined, { text }: GridCell): boolean =>
  scale?.steps.some((step) => normalTitle(step.title) === normalTitle(text)) ?? false;

const isShort = ({ text, items }: GridCell) =>
  items.length === 1 &&
  items[0]?.blocks.length === 0 &&
  text.length <= 32 &&
  text.split(/\s+/).length <= 4 &&
  !/[.!?;]$/.test(text);

/** Whether values are steps of a scale: by their own words, or by its title. */
export function isScale(draft: LadderDraft, title: string, cells: readonly GridCell[]): boolean {
  if (cells.length < 2) return false;
  const known = draft.scales.find((scale) => normalTitle(scale.title) === normalTitle(title));
  const words = cells.filter((cell) => wordOfScale(cell.text) !== undefined || hasStep(known, cell)).length;
  const distinct = new Set(cells.map(({ text }) => normalTitle(text))).size;
  if (words * 2 >= cells.length || scaleWith(draft, cells)) return true;
  return (
    (known !== undefined || SCALE_TITLE.test(title) || distinct < cells.length) &&
    cells.every(({ text }) => text.split(/\s+/).length <= 3)
  );
}

function say(
  { draft }: ReadContext,
  code: 'scale-read' | 'value-interpreted',
  text: string,
  cells: readonly GridCell[],
): void {
  draft.messages.push({
    code,
    severity: 'info',
    text: `${text}: ${cells.map((cell) => `“${cell.text}”`).join(', ')}.`,
    place: cells[0]?.place,
  });
}
