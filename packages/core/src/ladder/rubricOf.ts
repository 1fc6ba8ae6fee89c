import type { Competency } from '../model/Competency';
import type { Ladder } from '../model/Ladder';
import type { Level, LevelStep } from '../model/Level';
import type { Note } from '../model/Note';
import type { Scale } from '../model/Scale';
import { competencyTree } from './competencyTree';
import { expectationsOf, type LevelExpectation } from './expectationsOf';
import { levelsOfTrack } from './levelsOfTrack';

/** The matrix competency × level. */
export interface RubricMatrix {
  /** The ladder's title, and the track's where the columns are its levels. */
  title: string;
  /** The scales that the steps of the cells are on. */
  scales: readonly Scale[];
  columns: Level[];
  rows: RubricMatrixRow[];
}

/** One competency across the levels. */
export interface RubricMatrixRow {
  /** Absent on the last row, where that holds what names no competency. */
  competency?: Competency | undefined;
  /** 0 for a top-level competency, 1 for a section of it, and so on. */
  depth: number;
  /** One cell a column, in the order of the columns. */
  cells: RubricMatrixCell[];
}

export interface RubricMatrixCell {
  level: string;
  expectations: LevelExpectation[];
  steps: LevelStep[];
  notes: Note[];
}

export interface RubricOptions {
  /** The track whose levels are the columns. Absent: the first track that has levels, else the levels without a track. */
  track?: string | undefined;
  /** The columns themselves, by level id; wins over `track`. */
  levels?: readonly string[] | undefined;
}

/**
 * The rubric of a track. A competency has a row when something stands in it, or in a section below it, at one of the levels;
 * what names no competency stands in a last row of its own, so that nothing is lost.
 */
export function rubricOf(ladder: Ladder, { track, levels }: RubricOptions = {}): RubricMatrix {
  const shown = levels ? undefined : (track ?? firstTrack(ladder));
  const columns = levels
    ? levels.flatMap((id) => ladder.levels.filter((level) => level.id === id))
    : levelsOfTrack(ladder, shown);
  const trackTitle = ladder.tracks?.find(({ id }) => id === shown)?.title;
  const title = [ladder.title, ...(trackTitle === undefined ? [] : [trackTitle])].join(': ');
  const known = new Set((ladder.competencies ?? []).map(({ id }) => id));
  const columnCells = columns.map((level) => cellsOf(ladder, level, known));
  const row = (id: string | undefined, level: Level, i: number) => columnCells[i]?.get(id) ?? emptyCell(level);
  const tree = competencyTree(ladder).map(({ competency, depth }) => ({
    competency,
    depth,
    cells: columns.map((level, i) => row(competency.id, level, i)),
  }));
  const used = tree.filter((each, i) => {
    const end = tree.findIndex((other, j) => j > i && other.depth <= each.depth);
    return tree.slice(i, end < 0 ? tree.length : end).some(({ cells }) => cells.some((cell) => !isEmpty(cell)));
  });
  const rest = columns.map((level, i) => row(undefined, level, i));
  return {
    title,
    scales: ladder.scales ?? [],
    columns,
    rows: rest.every(isEmpty) ? used : [...used, { depth: 0, cells: rest }],
  };
}

function firstTrack(ladder: Ladder): string | undefined {
  return ladder.tracks?.find(({ id }) => levelsOfTrack(ladder, id).length > 0)?.id;
}

/** The cells of one level by competency; an unknown competency counts as none. */
function cellsOf(ladder: Ladder, level: Level, known: ReadonlySet<string>): Map<string | undefined, RubricMatrixCell> {
  const cells = new Map<string | undefined, RubricMatrixCell>();
  const cell = (competency: string | undefined) => {
    const key = competency !== undefined && known.has(competency) ? competency : undefined;
    const found = cells.get(key) ?? emptyCell(level);
    cells.set(key, found);
    return found;
  };
  for (const each of expectationsOf(ladder, level.id)) cell(each.expectation.competency).expectations.push(each);
  for (const step of level.steps ?? []) if (step.competency !== undefined) cell(step.competency).steps.push(step);
  for (const note of ladder.notes ?? []) {
    if (note.level === level.id && note.competency !== undefined) cell(note.competency).notes.push(note);
  }
  return cells;
}

const emptyCell = (level: Level): RubricMatrixCell => ({ level: level.id, expectations: [], steps: [], notes: [] });

const isEmpty = ({ expectations, steps, notes }: RubricMatrixCell) =>
  expectations.length + steps.length + notes.length === 0;
