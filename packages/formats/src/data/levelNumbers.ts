import { isData } from './DataReader';
import { keyRole } from './keyRole';

/**
 * The numbers of levels of which only the count is given: from the lowest number that the data names to the highest. Where it
 * names none, they begin with 1.
 */
export function levelNumbers(top: unknown, count: number): number[] {
  if (!isLevelNumber(count)) return [];
  const said = numbersSaid(top);
  const first = Math.min(count, ...(said.size === 0 ? [1] : said));
  const last = Math.max(count, ...said);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** No ladder has more levels; a higher number counts something else. */
const MOST = 30;

const isLevelNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST;

/** The numbers under keys that name a level. */
function numbersSaid(top: unknown): Set<number> {
  const said = new Set<number>();
  const open: unknown[] = [top];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (isLevelNumber(inner) && isData(value) && keyRole(key) === 'level') said.add(inner);
      else if (typeof inner === 'object') open.push(inner);
    }
  }
  return said;
}
