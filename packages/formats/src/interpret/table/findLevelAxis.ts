import { normalTitle } from '../normalTitle';
import { kindOfTitle } from '../kindOfTitle';
import type { LadderDraft } from '../LadderDraft';
import { wordOfScale } from '../vocabularies';
import { cellTitle } from './cellTitle';
import { isEmpty, rowCells, transposed, type TableGrid } from './TableGrid';

/** Where the levels of a matrix stand. `grid` is turned so that levels are its columns. */
export interface LevelAxis {
  grid: TableGrid;
  /** The rows that name the levels, and the first that holds statements. */
  headerRows: number[];
  firstRow: number;
  /** The row below them that parts each level: `Expectation`, `Example`. */
  kindRow?: number | undefined;
  /** The first column that belongs to a level. */
  firstColumn: number;
}

/** Finds whether the columns or the rows of a table are levels; undefined where neither are. */
export function findLevelAxis(draft: LadderDraft, grid: TableGrid): LevelAxis | undefined {
  const turned = transposed(grid);
  const [columns, rows] = [axisOf(draft, grid), axisOf(draft, turned)];
  if (columns && (!rows || isBetter(columns, rows))) return columns.axis;
  if (rows) return rows.axis;
  return byCorner(grid, turned);
}

/** Columns win over rows, unless more of the rows are named like levels, or they alone are so by more than words of proficiency. */
const isBetter = (columns: AxisFound, rows: AxisFound): boolean =>
  columns.isSure === rows.isSure ? columns.score >= rows.score : columns.isSure;

interface AxisFound {
  axis: LevelAxis;
  /** The share of the titles that are those of levels. */
  score: number;
  /** Some title is that of a level by its form or a job. */
  isSure: boolean;
}

/** Header rows stand among the first three. */
const MAX_HEADER_ROWS = 3;

function axisOf(draft: LadderDraft, grid: TableGrid): AxisFound | undefined {
  const scores = Array.from({ length: Math.min(MAX_HEADER_ROWS, grid.height) }, (_, row) => scoreOf(draft, grid, row));
  const main = scores.reduce(
    (best, each, row) =>
      each.found * each.score > (scores[best]?.found ?? 0) * (scores[best]?.score ?? 0) ? row : best,
    0,
  );
  const { score = 0, first: found = 1 } = scores[main] ?? {};
  const first = isTitleRow(grid, main) ? Math.min(found, 1) : found;
  if (score < 0.6) return undefined;
  const isHeader = (each: { score: number }, row: number) =>
    row === main ||
    (Math.abs(row - main) === 1 &&
      ((each.score >= (row > main && isCodeRow(draft, grid, main, first) ? 0.4 : 0.6) &&
        !isStepRow(grid, row, first)) ||
        isTitleRow(grid, row))) ||
    (row < main && isGroupRow(grid, row, first));
  const headerRows = scores.flatMap((each, row) => (isHeader(each, row) ? [row] : []));
  const below = Math.max(...headerRows) + 1;
  const [kindRow] = [below - 1, below].filter((row) => isKindRow(grid, row, first));
  const titleRows = headerRows.filter((row) => row !== kindRow);
  return {
    score,
    isSure: rowCells(grid, main, first).some((cell) => (cellTitle(draft, cell)?.strength ?? 'weak') !== 'weak'),
    axis: { grid, headerRows: titleRows, firstRow: Math.max(below, (kindRow ?? 0) + 1), kindRow, firstColumn: first },
  };
}

/** A row of nothing but codes: the titles stand beside it, in words of their own. */
const isCodeRow = (draft: LadderDraft, grid: TableGrid, row: number, first: number): boolean =>
  rowCells(grid, row, first).every((cell) => {
    const title = cellTitle(draft, cell);
    return title?.code !== undefined && title.code === title.title;
  });

/** A row that says the same few words below each level, one of which is `Example` or the like. */
function isKindRow(grid: TableGrid, row: number, first: number): boolean {
  const texts = rowCells(grid, row, first).map(({ text }) => text);
  return (
    texts.length > 2 && new Set(texts).size * 2 <= texts.length && texts.some((text) => kindOfTitle(text) !== undefined)
  );
}

/** A row beside the codes that is called `Title` holds the titles, whatever they are. */
const isTitleRow = (grid: TableGrid, row: number): boolean => isTitleLabel(grid.at(row, 0)?.text ?? '');

export const isTitleLabel = (text: string): boolean =>
  /^(?:titles?|job titles?|names?|role names?|level names?|roles?|positions?|título|cargo|puesto|직함)$/.test(
    normalTitle(text),
  );

/** The share of a row's cells that are titles of levels, leading labels apart, and the column where they begin. */
function scoreOf(draft: LadderDraft, grid: TableGrid, row: number): { score: number; first: number; found: number } {
  const cells = rowCells(grid, row).map((cell) => ({ cell, title: cellTitle(draft, cell) }));
  const first = cells.findIndex(({ title }) => title !== undefined);
  const rest = cells.slice(Math.max(0, first));
  const found = rest.filter(({ title }) => title !== undefined).length;
  const column = cells[first]?.cell.column ?? 0;
  if (first < 0 || found === 0 || first > 3) return { score: 0, first: 1, found: 0 };
  if (column === 0 && grid.width > 1 && !isLabelFree(grid, row)) {
    const others = cells.slice(1);
    const levels = others.filter(({ title }) => title !== undefined).length;
    return { score: levels > 1 ? levels / others.length : 0, first: others[0]?.cell.column ?? 1, found: levels };
  }
  const enough = found >= 2 || (rest.length === 1 && grid.height > 2);
  return { score: enough ? found / rest.length : 0, first: column, found };
}

/** A table whose first column already holds statements under a level: no column of labels. */
function isLabelFree(grid: TableGrid, row: number): boolean {
  const cells = Array.from({ length: grid.height }, (_, r) => grid.at(r, 0)).filter(
    (cell, r) => r > row && !isEmpty(cell),
  );
  const long = cells.filter((cell) => (cell?.text.length ?? 0) > 60 || (cell?.items.length ?? 0) > 1).length;
  return long * 2 > cells.length;
}

/** A row of words of a scale, `Basic`, `Expert`: what the levels ask, not their names. */
const isStepRow = (grid: TableGrid, row: number, first: number) =>
  rowCells(grid, row, first).every(({ text }) => wordOfScale(text) !== undefined);

/** A row above the levels whose cells span several of them: tracks. */
function isGroupRow(grid: TableGrid, row: number, first: number): boolean {
  const cells = rowCells(grid, row, first);
  return cells.length > 0 && cells.every(({ colSpan, text, header }) => (colSpan > 1 || header) && text.length < 60);
}

const LEVEL_CORNER =
  /^(?:levels?|grades?|roles?|titles?|job titles?|positions?|seniority|stage|band|tier|rung|nivel|nível|cargo|rol|레벨|직급)$/;
const COMPETENCY_CORNER =
  /(?:competenc|skill|area|dimension|categor|criteri|attribute|capabilit|behaviou?r|pillar|value|trait|axis|theme|topic|responsibilit|expectation|competência|habilidad|역량)/;

/** Titles of columns that tell more of a row, and of no level. */
const REMARKS =
  /^(?:notes?|comments?|remarks?|examples?|evidence|descriptions?|definition|details|weight|score|rating|resources?|links?|source|questions?|tips?|training|assessment|status|done|met|owner|notas?|comentarios?|comentários?|ejemplos?|exemplos?|비고)\b/u;

/** Whether a column has remarks, examples or the competencies of the rows. */
export const tellsMore = (title: string): boolean =>
  REMARKS.test(normalTitle(title)) || kindOfTitle(title) !== undefined || isCompetencyCorner(title);

/** Whether the first cell of a header says that competencies stand below it. */
export const isCompetencyCorner = (text: string): boolean => COMPETENCY_CORNER.test(normalTitle(text));

/** Where the words of the titles say nothing, the corner may: `Competency` over the labels, `Level` over the levels. */
function byCorner(grid: TableGrid, turned: TableGrid): LevelAxis | undefined {
  const corner = normalTitle(grid.at(0, 0)?.text ?? '')
    .split(' ')
    .slice(0, 3)
    .join(' ');
  if (grid.width < 3 || grid.height < 3) return undefined;
  if (LEVEL_CORNER.test(corner)) {
    const headerRows = isTitleRow(turned, 1) && grid.width > 3 ? [0, 1] : [0];
    return { grid: turned, headerRows, firstRow: headerRows.length, firstColumn: 1 };
  }
  if (isCompetencyCorner(corner) && rowCells(grid, 0, 1).filter(({ text }) => !tellsMore(text)).length > 1)
    return { grid, headerRows: [0], firstRow: 1, firstColumn: 1 };
  return undefined;
}
