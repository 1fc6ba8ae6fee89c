import type { Comparison } from '../Comparison';
import { groupRows, type RowGroup, type ViewOptions } from './groupRows';
import { unifiedRow, type UnifiedRow } from './unifiedRow';

/**
 * A comparison in one column, grouped by competency, runs of unchanged rows folded. One text for what is unchanged or
 * reworded (with the words of both sides); the old text, then the new ones, for what was split, merged or is related.
 */
export function unifiedRows(comparison: Comparison, options: ViewOptions = {}): RowGroup<UnifiedRow>[] {
  return groupRows(comparison, unifiedRow, options);
}
