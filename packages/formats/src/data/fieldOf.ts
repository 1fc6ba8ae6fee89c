import type { Data } from './DataReader';
import { keyRole, type KeyRole } from './keyRole';

/** The first field of a record with a role and a value. */
export function fieldOf(record: Data, role: KeyRole): { key: string; value: unknown } | undefined {
  for (const [key, value] of Object.entries(record)) {
    if (value !== null && value !== undefined && value !== '' && keyRole(key) === role) return { key, value };
  }
  return undefined;
}
