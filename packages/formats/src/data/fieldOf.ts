import { wordsIn, type Data } from './DataReader';
import { keyRole, type KeyRole } from './keyRole';

/** The first field of a record with a role and a value; one that names is a text or a number. */
export function fieldOf(record: Data, role: KeyRole): { key: string; value: unknown } | undefined {
  for (const [key, value] of Object.entries(record)) {
    if (value === null || value === undefined || value === '' || keyRole(key) !== role) continue;
    if (!NAMING.has(role) || wordsIn(value) !== undefined) return { key, value };
  }
  return undefined;
}

const NAMING: ReadonlySet<KeyRole> = new Set(['id', 'name', 'code', 'rank']);
