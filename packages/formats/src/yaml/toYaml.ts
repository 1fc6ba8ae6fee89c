import type { Ladder } from '@ladderkit/core';
import { stringify } from 'yaml';
import { inKeyOrder } from '../json/inKeyOrder';

/** Writes a ladder as a `ladderkit/1` document in YAML. `fromYaml` reads it back as it was. */
export function toYaml(ladder: Ladder): string {
  return stringify(inKeyOrder(ladder), { lineWidth: 0, aliasDuplicateObjects: false });
}
