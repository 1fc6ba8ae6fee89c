import type { OutlineCell } from '../outline/Outline';

/** The rows of a table, and the texts of the frame that was taken off. */
interface Framed {
  rows: OutlineCell[][];
  frame: string[];
}

/** Takes off what spreadsheets write around a sheet: the letters of its columns and the numbers of its rows. */
export function withoutFrame(rows: readonly OutlineCell[][]): Framed {
  const [letters = [], ...others] = rows;
  const numbers = others.map(([first]) => textOf(first));
  const isFrame =
    letters.length > 2 &&
    others.length > 1 &&
    textOf(letters[0]) === '' &&
    letters.slice(1).every((cell, at) => at > 25 || textOf(cell) === String.fromCharCode(65 + at)) &&
    numbers.every((number) => /^\d{0,5}$/.test(number)) &&
    isRising(numbers.filter((number) => number !== '').map(Number));
  if (!isFrame) return { rows: [...rows], frame: [] };
  return {
    rows: others.map((row) => row.slice(1)),
    frame: [...letters.map(textOf), ...numbers].filter((text) => text !== ''),
  };
}

const isRising = (numbers: readonly number[]) =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));

const textOf = (cell: OutlineCell | undefined) =>
  cell?.items
    .map(({ text }) => text)
    .join(' ')
    .trim() ?? '';
