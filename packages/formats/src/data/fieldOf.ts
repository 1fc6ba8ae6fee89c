import { wordsIn, type Data } from './DataReader';
import { keyRole, type KeyRole } from './keyRole';

/**
 * The first field of a record with a role and a value; one that names is a text or a number. Where a record is named twice,
 * `name: code-review` and `title: Code review`, the words are its name, and the other is its id if it has no other.
 */
export function fieldOf(record: Data, role: KeyRole): { key: string; value: unknown } | undefined {
  const [first] = fieldsOf(record, role, 1);
  if (role === 'name' && first && isSlug(first.value)) return titleBeside(record) ?? first;
  if (role !== 'id' || first) return first;
  const [name] = fieldsOf(record, 'name', 1);
  return name && isSlug(name.value) && titleBeside(record) ? name : undefined;
}

const titleBeside = (record: Data) => fieldsOf(record, 'name').find(({ value }) => !isSlug(value));

/** Whether a name is written as an id: `code-review`, `impact`. */
export const isSlug = (name: unknown) => typeof name === 'string' && /^[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)*$/u.test(name);

function fieldsOf(record: Data, role: KeyRole, most = Infinity): { key: string; value: unknown }[] {
  const found: { key: string; value: unknown }[] = [];
  for (const [key, value] of Object.entries(record)) {
    if (value === null || value === undefined || value === '' || roleOf(key, value) !== role) continue;
    if (!NAMING.has(role) || wordsIn(value) !== undefined) found.push({ key, value });
    if (found.length === most) break;
  }
  return found;
}

/** The role of a key by its words; where a position is no number, it is that of a job. */
function roleOf(key: string, value: unknown): KeyRole | undefined {
  const role = keyRole(key);
  return role === 'rank' && typeof value === 'string' && /\p{L}{2}/u.test(value) ? 'level' : role;
}

const NAMING: ReadonlySet<KeyRole> = new Set(['id', 'name', 'code', 'rank']);
