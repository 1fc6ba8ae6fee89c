import { competencyNamed, levelSeen, scaleNamed, stepNamed, trackNamed } from '../draftNouns';
import { kindOfTitle } from '../kindOfTitle';
import type { DraftCompetency, DraftLevel } from '../LadderDraft';
import { asLevelTitle } from '../readLevelTitle';
import type { LevelContext, ReadContext } from '../ReadContext';
import { readItems } from '../readStatement';
import { addStep } from '../readStep';
import { PROFICIENCY, SCALE_TITLE, wordOfScale } from '../vocabularies';
import { longTableFields, type Field } from './longTableFields';
import { isEmpty, rowCells, type GridCell, type TableGrid } from './TableGrid';

/** Of two columns that name levels, the one with titles; the other has their codes or numbers. */
const TITLES = /title|role|position|job|name|cargo/i;

/** A table with a row for each expectation, its columns named in the usual ways. False where the table is another. */
export function readLongTable(context: ReadContext, grid: TableGrid): boolean {
  const fields = longTableFields(grid);
  const at = (field: Field) => fields.flatMap((each, column) => (each === field ? [column] : []));
  const named = at('level');
  const trackColumn = at('track')[0] ?? trackAmong(grid, named);
  const levelColumns = named.filter((column) => column !== trackColumn);
  const levelColumn = levelColumns.find((column) => TITLES.test(grid.at(0, column)?.text ?? '')) ?? levelColumns[0];
  const codeColumn = at('code')[0] ?? levelColumns.find((column) => column !== levelColumn);
  const hasLevels = levelColumn !== undefined || at('code').length > 0 || context.level !== undefined;
  const holdsStatements = at('statement').length > 0 || (at('kind').length > 0 && context.level === undefined);
  if (grid.height < 2 || !hasLevels || !holdsStatements) return false;
  const isAbout = context.level ?? context.competency;
  if (isAbout === undefined && at('competency').length === 0 && !isRepeated(grid, levelColumn ?? 0)) return false;
  const numbered = isNumbered(grid, levelColumn, codeColumn);
  let level: DraftLevel | undefined = context.level;
  let labels = new Map<number, GridCell>();
  for (let row = 1; row < grid.height; row++) {
    const cell = (column: number | undefined) =>
      column === undefined ? undefined : (grid.at(row, column) ?? undefined);
    const [title, code, path] = [cell(levelColumn), cell(codeColumn), cell(trackColumn)];
    level =
      context.level ??
      (numbered ? levelOfNumber(context, title, code, path) : undefined) ??
      levelOfRow(context, title, code, path) ??
      level;
    labels = labelsOf(
      at('competency').map((column) => [column, cell(column)]),
      labels,
    );
    if (level === undefined) continue;
    let competency: DraftCompetency | undefined = context.competency;
    for (const label of labels.values())
      competency = competencyNamed(context.draft, label.text, competency, label.row === row ? label.place : undefined);
    const inside = { ...context, level, competency, track: level.track };
    if (context.level) for (const column of levelColumns) readGrade(inside, grid.at(0, column), cell(column));
    const before = context.draft.expectations.length;
    for (const column of at('statement')) readCell(inside, cell(column), row);
    const parent = context.draft.expectations.length === before + 1 ? context.draft.expectations[before] : undefined;
    for (const column of at('kind'))
      readCell({ ...inside, parent, kind: kindOfTitle(grid.at(0, column)?.text ?? '') }, cell(column), row);
    fields.forEach((field, column) => {
      const name = grid.at(0, column)?.text ?? '';
      const value = cell(column);
      if (field === 'fact' && level && value && !isEmpty(value) && name !== '') addFact(level, name, value.text);
    });
  }
  say(context, grid);
  return true;
}

/** Of two columns that name levels, the one with roles is that of tracks where each of the two goes with several of the other. */
function trackAmong(grid: TableGrid, columns: readonly number[]): number | undefined {
  const roles = columns.find((column) => TITLES.test(grid.at(0, column)?.text ?? ''));
  const levels = columns.find((column) => column !== roles);
  if (roles === undefined || levels === undefined || columns.length > 2) return undefined;
  return goesWithSeveral(grid, roles, levels) && goesWithSeveral(grid, levels, roles) ? roles : undefined;
}

/** Whether a word in one column stands beside several in another; plain numbers are no words. */
function goesWithSeveral(grid: TableGrid, column: number, other: number): boolean {
  const seen = new Map<string, string>();
  for (let row = 1; row < grid.height; row++) {
    const [word = '', beside = ''] = [grid.at(row, column)?.text, grid.at(row, other)?.text];
    if (word === '' || beside === '' || /^\d{1,2}$/.test(word) || /^\d{1,2}$/.test(beside)) continue;
    if ((seen.get(word) ?? beside) !== beside) return true;
    seen.set(word, beside);
  }
  return false;
}

/** Under a level, a column that is called `Level` says how good one must be at what the row is about. */
function readGrade(context: LevelContext, title: GridCell | undefined, cell: GridCell | undefined): void {
  if (!title || !cell || wordOfScale(cell.text) === undefined) return;
  const { draft, level, competency } = context;
  const scale = scaleNamed(draft, SCALE_TITLE.test(title.text) ? title.text : PROFICIENCY, title.place);
  if (competency && !competency.scales.includes(scale.title)) competency.scales.push(scale.title);
  addStep(level, { scale, step: stepNamed(scale, cell.text, cell.place), competency, place: cell.place });
}

function isRepeated(grid: TableGrid, column: number): boolean {
  const names = Array.from({ length: grid.height - 1 }, (_, row) => grid.at(row + 1, column)?.text ?? '').filter(
    (text) => text !== '',
  );
  return new Set(names).size < names.length;
}

/** The labels of a row; empty ones continue those above, until one before them changes. */
function labelsOf(
  cells: readonly [number, GridCell | undefined][],
  before: ReadonlyMap<number, GridCell>,
): Map<number, GridCell> {
  const labels = new Map<number, GridCell>();
  let changed = false;
  for (const [column, cell] of cells) {
    const above = before.get(column);
    if (cell && !isEmpty(cell)) {
      changed ||= above?.text !== cell.text;
      labels.set(column, cell);
    } else if (above && !changed) labels.set(column, above);
  }
  return labels;
}

/** Whether one title goes with several plain numbers: Architect 1, Architect 2. */
function isNumbered(grid: TableGrid, titles: number | undefined, numbers: number | undefined): boolean {
  if (titles === undefined || numbers === undefined) return false;
  const seen = new Map<string, string>();
  for (let row = 1; row < grid.height; row++) {
    const [title = '', number = ''] = [grid.at(row, titles)?.text, grid.at(row, numbers)?.text];
    if (!/^\d{1,2}$/.test(number) || title === '') continue;
    if (seen.has(title) && seen.get(title) !== number) return true;
    seen.set(title, number);
  }
  return false;
}

/** The level of a title with its number, on the track of its path or else of the title. */
function levelOfNumber(
  { draft, track }: ReadContext,
  title: GridCell | undefined,
  number: GridCell | undefined,
  path: GridCell | undefined,
): DraftLevel | undefined {
  if (!title || !number || isEmpty(title) || !/^\d{1,2}$/.test(number.text)) return undefined;
  const named = path && !isEmpty(path) ? path : title;
  const level = levelSeen(draft, {
    title: `${title.text} ${number.text}`,
    number: Number(number.text),
    track: track ?? trackNamed(draft, named.text, named.place),
    place: title.place,
  });
  level.numbered = true;
  return level;
}

function levelOfRow(
  { draft, track }: ReadContext,
  title: GridCell | undefined,
  code: GridCell | undefined,
  path: GridCell | undefined,
): DraftLevel | undefined {
  const text = [title, code].find((cell) => !isEmpty(cell))?.text;
  if (text === undefined) return undefined;
  const read = /^\d{1,2}$/.test(text) ? { ...asLevelTitle(`Level ${text}`), number: Number(text) } : asLevelTitle(text);
  const other = code && !isEmpty(code) && code.text !== text ? code.text : undefined;
  const number = other === undefined ? read.number : (asLevelTitle(other).number ?? (Number(other) || read.number));
  const own = other === undefined || /^\d{1,2}$/.test(other) ? read.code : other;
  const named = path && !isEmpty(path) ? trackNamed(draft, path.text, path.place) : track;
  return levelSeen(draft, {
    ...read,
    number,
    kind: read.kind,
    code: own,
    track: named,
    place: title?.place ?? code?.place,
  });
}

function readCell(context: ReadContext & { level: DraftLevel }, cell: GridCell | undefined, row: number): void {
  if (cell && cell.row === row) readItems(context, cell.items);
}

function addFact(level: DraftLevel, name: string, value: string): void {
  const known = level.meta[name];
  if (Array.isArray(known)) known.push(value);
  else level.meta[name] = known === undefined || known === value ? value : [known, value];
}

/** Quotes what became structure: the names of the columns, and the cells that name levels and tracks again. */
function say({ draft }: ReadContext, grid: TableGrid): void {
  const fields = longTableFields(grid);
  const cells = new Set(rowCells(grid, 0));
  for (let row = 1; row < grid.height; row++) {
    for (const cell of rowCells(grid, row))
      if (['level', 'code', 'track'].includes(fields[cell.column] ?? '')) cells.add(cell);
  }
  draft.messages.push({
    code: 'levels-found',
    severity: 'info',
    text: `This table was read as a row for each expectation: ${[...cells].map(({ text }) => `“${text}”`).join(', ')}.`,
    place: [...cells][0]?.place,
  });
}
