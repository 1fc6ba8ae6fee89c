import type { Comparison, Row } from '../Comparison';
import { groupRows, type RowGroup, type ViewOptions } from './groupRows';
import { sideTexts, type RowText } from './unifiedRow';

/** A row with its old texts beside its new ones. */
export interface SplitRow {
  row: Row;
  from: RowText[];
  to: RowText[];
}

/** A comparison in two columns, grouped by competency, runs of unchanged rows folded; the words cut for each side. */
export function splitRows(comparison: Comparison, options: ViewOptions = {}): RowGroup<SplitRow>[] {
  return groupRows(comparison, (row) => ({ row, from: sideTexts(row, 'from'), to: sideTexts(row, 'to') }), options);
}
