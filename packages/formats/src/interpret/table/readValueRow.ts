import { scaleNamed, stepNamed } from '../draftNouns';
import type { DraftCompetency, DraftLevel, LadderDraft } from '../LadderDraft';
import { normalTitle } from '../normalTitle';
import type { ReadContext } from '../ReadContext';
import { addStep } from '../readStep';
import { SCALE_TITLE, wordOfScale } from '../vocabularies';
import type { GridCell } from './TableGrid';

/**
 * A row of short values is no row of statements: values on a scale become steps, facts such as years or salaries are kept
 * with the level. False where the row holds statements.
 */
export function readValueRow(
  context: ReadContext,
  label: GridCell | undefined,
  competency: DraftCompetency | undefined,
  values: ReadonlyMap<DraftLevel, GridCell[]>,
): boolean {
  const cells = [...values.values()].flat();
  if (label === undefined || cells.length === 0 || !cells.every(isShort)) return false;
  const title = label.text.replace(/\s*[:：]$/, '');
  if (isFact(title, cells)) return keepFacts(context, title, competency, values);
  if (!isScale(context.draft, title, cells)) return false;
  const scale = scaleNamed(context.draft, title, label.place);
  if (competency && !competency.scales.includes(scale.title)) competency.scales.push(scale.title);
  for (const [level, found] of values) {
    for (const cell of found)
      addStep(level, { scale, step: stepNamed(scale, cell.text, cell.place), place: cell.place, competency });
  }
  say(context, 'scale-read', `“${title}” was read as a scale, and the values of this row as its steps`, cells);
  return true;
}

/** Rows that are not judged: how long, how much, how many. */
const FACT =
  /\b(?:years?|experience|salary|salaries|compensation|pay|tenure|weight|points|bonus|equity|reports|headcount|budget|education|degree|certifications?|timeline|duration|anos|años|경력)\b/i;

const isShort = ({ text, items }: GridCell) =>
  items.length === 1 &&
  items[0]?.blocks.length === 0 &&
  text.length <= 32 &&
  text.split(/\s+/).length <= 4 &&
  !/[.!?;]$/.test(text);

/** Whether a title or the form of the values tells facts. */
export const isFact = (title: string, cells: readonly GridCell[]) =>
  FACT.test(title) ||
  cells.every(({ text }) => /^[\s\d.,+~<>≥≤%$€£kKmM–—/-]+(?:years?|yrs?|months?|anos|años|년)?$/iu.test(text));

/** Whether values are steps of a scale: by their own words, or by its title. */
export function isScale(draft: LadderDraft, title: string, cells: readonly GridCell[]): boolean {
  if (cells.length < 2) return false;
  const known = draft.scales.find((scale) => normalTitle(scale.title) === normalTitle(title));
  const words = cells.filter(
    ({ text }) =>
      wordOfScale(text) !== undefined || known?.steps.some((step) => normalTitle(step.title) === normalTitle(text)),
  ).length;
  const distinct = new Set(cells.map(({ text }) => normalTitle(text))).size;
  if (words * 2 >= cells.length) return true;
  return (
    (known !== undefined || SCALE_TITLE.test(title) || distinct < cells.length) &&
    cells.every(({ text }) => text.split(/\s+/).length <= 3)
  );
}

function keepFacts(
  context: ReadContext,
  title: string,
  competency: DraftCompetency | undefined,
  values: ReadonlyMap<DraftLevel, GridCell[]>,
): boolean {
  for (const [level, cells] of values) level.meta[title] = cells.map(({ text }) => text).join(', ');
  say(
    context,
    'value-interpreted',
    `“${title}” was kept as a fact about each level, not as an expectation`,
    [...values.values()].flat(),
  );
  void competency;
  return true;
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
