import { levelsOfTrack, rubricOf, type Ladder, type Level, type RubricMatrixCell } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';
import { guardFormula } from './guardFormula';

export interface ToCsvOptions {
  /** The track whose levels are the columns, by id. Absent: all levels, track by track, the tracks in a row of their own. */
  track?: string | undefined;
  /** The columns themselves, by level id; wins over `track`. */
  levels?: readonly string[] | undefined;
}

/**
 * Writes the rubric of a ladder as CSV (RFC 4180): a row a competency, a column a level, a line a statement. Texts are plain;
 * an apostrophe stands before one that a spreadsheet would run as a formula. `fromCsv` reads it back, ids and marks aside.
 */
export function toCsv(ladder: Ladder, { track, levels: wanted }: ToCsvOptions = {}): string {
  const all = track === undefined ? allLevels(ladder) : levelsOfTrack(ladder, track);
  const levels = wanted ? wanted.flatMap((id) => ladder.levels.filter((level) => level.id === id)) : all;
  const { rows } = rubricOf(ladder, { levels: levels.map(({ id }) => id) });
  const titles = new Map(ladder.tracks?.map(({ id, title }) => [id, title]));
  const tracks = levels.map((level) => (level.track === undefined ? '' : (titles.get(level.track) ?? level.track)));
  const several = new Set(tracks).size > 1;
  return [
    ...(several ? [['', ...tracks.map((title, at) => (title === tracks[at - 1] ? '' : title))]] : []),
    ['Competency', ...levels.map(nameOf)],
    ...rows.map(({ competency, cells }) => [
      plainText(competency?.title ?? ''),
      ...cells.map((cell) => writeCell(ladder, cell)),
    ]),
  ]
    .map((row) => `${row.map(writeField).join(',')}\r\n`)
    .join('');
}

/** Track by track; levels without a track first, roles and shared blocks behind the levels of their track. */
function allLevels(ladder: Ladder): Level[] {
  const tracks = [undefined, ...(ladder.tracks ?? []).map(({ id }) => id)];
  const ordered = tracks.flatMap((track) => [
    ...levelsOfTrack(ladder, track),
    ...ladder.levels.filter((level) => level.track === track && (level.kind ?? 'level') !== 'level'),
  ]);
  return [...new Set([...ordered, ...ladder.levels])];
}

function nameOf({ code, title }: Level): string {
  const plain = plainText(title);
  return code === undefined || code === plain ? plain : `${code} – ${plain}`;
}

/** Steps first, then what the level itself states; what it includes stands in the column of the level it is from. */
function writeCell(ladder: Ladder, { expectations, steps }: RubricMatrixCell): string {
  const scales = new Map(ladder.scales?.map((scale) => [scale.id, scale]));
  const values = steps.map(({ scale, step }) => {
    const known = scales.get(scale);
    return `${known?.title ?? scale}: ${known?.steps.find(({ id }) => id === step)?.title ?? step}`;
  });
  const own = expectations.filter(({ inheritedFrom }) => inheritedFrom === undefined);
  return [...values, ...own.map(({ expectation }) => plainText(expectation.text))].map(guardFormula).join('\n');
}

const writeField = (text: string) => {
  const guarded = guardFormula(text);
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};
