import { wordsIn, type Data } from './DataReader';
import { keyRole, type KeyRole } from './keyRole';

/** The first field of a record with a role and a value; one that names is a text or a number. */
export function fieldOf(record: Data, role: KeyRole): { key: string; value: unknown } | undefined {
  for (const [key, value] of Object.entries(record)) {
    if (value === null || value === undefined || value === '' || roleOf(key, value) !== role) continue;
    if (!NAMING.has(role) || wordsIn(value) !== undefined) return { key, value };
  }
  return undefined;
}

/** The role of a key by its words; where a position is no number, it is that of a job. */
function roleOf(key: string, value: unknown): KeyRole | undefined {
  const role = keyRole(key);
  return role === 'rank' && typeof value === 'string' && /\p{L}{2}/u.test(value) ? 'level' : role;
}

const NAMING: ReadonlySet<KeyRole> = new Set(['id', 'name', 'code', 'rank']);
