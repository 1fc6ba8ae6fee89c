import { plainText } from '@ladderkit/core/text';
import type { OutlineItem } from '../../outline/Outline';
import { competencyNamed, scaleNamed, stepNamed } from '../draftNouns';
import type { LevelContext } from '../ReadContext';
import { readItems } from '../readStatement';
import { addStep, isStepPair, readStepText } from '../readStep';
import { kindOfTitle } from '../kindOfTitle';
import { isFact } from './cellValues';
import { isCompetencyCorner } from './findLevelAxis';
import { isEmpty, rowCells, type GridCell, type TableGrid } from './TableGrid';

/** A table under one level: labels with statements beside them, facts, or values on a scale. */
export function readSectionTable(context: LevelContext, grid: TableGrid): void {
  const from = hasHeader(grid) ? 1 : 0;
  const header = from === 1 ? rowCells(grid, 0) : [];
  const labelled = grid.width > 1 && isLabelColumn(grid, from);
  const anyFact = !isCompetencyCorner(header[0]?.text ?? '');
  let label: GridCell | undefined;
  const shares: string[] = [];
  for (let row = from; row < grid.height; row++) {
    const first = labelled ? grid.at(row, 0) : undefined;
    if (first && !isEmpty(first)) label = first;
    for (const cell of rowCells(grid, row, labelled ? 1 : 0)) {
      if (cell.row !== row) continue;
      if (label && readFact(context, label, cell, shares, anyFact)) continue;
      const place = label?.row === row ? label.place : undefined;
      const competency =
        label === undefined
          ? context.competency
          : competencyNamed(context.draft, label.text, context.competency, place);
      const kind = from === 1 ? kindOfTitle(grid.at(0, cell.column)?.text ?? '') : undefined;
      readItems({ ...context, competency, kind: kind ?? context.kind }, cell.items);
    }
  }
  const words = [...header.map(({ text }) => text), ...shares];
  if (words.length > 0) {
    context.draft.messages.push({
      code: 'value-interpreted',
      severity: 'info',
      text: `This table was read as sections and values of the level: ${words.map((text) => `“${text}”`).join(', ')}.`,
      place: grid.cells[0]?.place,
    });
  }
}

/** The first row is a header where the source marks it so, and no row below is marked in the same way. */
const hasHeader = (grid: TableGrid): boolean => {
  const cells = rowCells(grid, 0);
  return (
    cells.length > 0 &&
    cells.every(({ header, rowSpan }) => header && rowSpan === 1) &&
    grid.height > 1 &&
    !rowCells(grid, 1).every(({ header }) => header)
  );
};

function isLabelColumn(grid: TableGrid, from: number): boolean {
  for (let row = from; row < grid.height; row++) {
    const text = grid.at(row, 0)?.items[0]?.text ?? '';
    if (plainText(text).length > 60) return false;
  }
  return true;
}

/** A short value beside its label: a step on a known scale, a share of a whole, or a fact about the level. */
function readFact(context: LevelContext, label: GridCell, cell: GridCell, said: string[], anyFact: boolean): boolean {
  const [item, ...more] = cell.items;
  if (item === undefined || more.length > 0 || item.blocks.length > 0) return false;
  const title = plainText(label.items[0]?.text ?? '').replace(/\s*[:：]$/, '');
  const value = plainText(item.text);
  if (isStepPair(context.draft.scales, title, value))
    return readStepText(context.draft, `${title}: ${value}`, cell.place, context);
  if (label.rowSpan > 1 && readShare(context, title, label, item, said)) return true;
  if (value.length > 32 || value.split(/\s+/).length > 4 || /[.!?]$/.test(value)) return false;
  if (!anyFact && !isFact(title, [{ text: value }])) return false;
  context.level.meta[title] = value;
  said.push(label.text, value);
  return true;
}

/** `Delivery: 60 %` under a label that spans several such rows: a value for each section, on the scale of that label. */
function readShare(context: LevelContext, title: string, label: GridCell, item: OutlineItem, said: string[]): boolean {
  const match = /^([^:：]{2,60})[:：]\s*([~≈<>]?\s*\d[\d.,–-]*\s*%?)$/u.exec(plainText(item.text));
  if (match?.[1] === undefined || match[2] === undefined) return false;
  const competency = competencyNamed(context.draft, match[1], context.competency, item.place);
  const scale = scaleNamed(context.draft, title, label.place);
  addStep(context.level, { scale, step: stepNamed(scale, match[2].trim(), item.place), competency, place: item.place });
  said.push(label.text, plainText(item.text));
  return true;
}
