export interface GridPosition {
  /** From 0. */
  row: number;
  /** From 0. */
  column: number;
}

export interface GridOptions extends GridPosition {
  rows: number;
  columns: number;
  /** `KeyboardEvent.key`. */
  key: string;
  /** Whether Ctrl, or Command, is held: Home and End then go to the corners. */
  control?: boolean | undefined;
  /** In `rtl` left and right swap. */
  direction?: 'ltr' | 'rtl' | undefined;
  /** Cells that hold nothing to focus are passed over. Absent: every cell can be focused. */
  isFocusable?: ((position: GridPosition) => boolean) | undefined;
}

/**
 * Where focus goes in a data grid; `undefined` when the key is none of the grid's, or nothing lies that way. It does not wrap.
 * Keys as in the APG grid pattern: arrows, Home, End, Ctrl+Home, Ctrl+End, Page Up and Page Down (five rows).
 *
 * @example gridNavigation({ rows: 2, columns: 3, row: 0, column: 0, key: 'ArrowRight' }) // { row: 0, column: 1 }
 */
export function gridNavigation(options: GridOptions): GridPosition | undefined {
  const { row, column, rows, columns, isFocusable = () => true } = options;
  return candidates(options).find(
    (to) =>
      to.row >= 0 &&
      to.row < rows &&
      to.column >= 0 &&
      to.column < columns &&
      (to.row !== row || to.column !== column) &&
      isFocusable(to),
  );
}

const PAGE = 5;

/** The cells that a key could lead to, the best first. */
function candidates({ rows, columns, row, column, key, control, direction }: GridOptions): GridPosition[] {
  const inRow = (from: number, to: number) => range(from, to).map((next) => ({ row, column: next }));
  const inColumn = (from: number, to: number) => range(from, to).map((next) => ({ row: next, column }));
  const inGrid = (from: number, to: number) =>
    range(from, to).map((at) => ({ row: Math.floor(at / columns), column: at % columns }));
  switch (direction === 'rtl' ? mirror(key) : key) {
    case 'ArrowRight':
      return inRow(column + 1, columns - 1);
    case 'ArrowLeft':
      return inRow(column - 1, 0);
    case 'ArrowDown':
      return inColumn(row + 1, rows - 1);
    case 'ArrowUp':
      return inColumn(row - 1, 0);
    case 'PageDown':
      return inColumn(Math.min(row + PAGE, rows - 1), row + 1);
    case 'PageUp':
      return inColumn(Math.max(row - PAGE, 0), row - 1);
    case 'Home':
      return control ? inGrid(0, rows * columns - 1) : inRow(0, column);
    case 'End':
      return control ? inGrid(rows * columns - 1, 0) : inRow(columns - 1, column);
    default:
      return [];
  }
}

const mirror = (key: string) => (key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key);

/** Whole numbers from one to the other, upwards or downwards, both included. */
function range(from: number, to: number): number[] {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => from + i * step);
}
