import { readLevelTitle } from '../interpret/readLevelTitle';
import { isData, wordsIn, type Data } from './DataReader';
import { fieldOf } from './fieldOf';
import { keyRole } from './keyRole';
import { isLevelRecord } from './isLevelRecord';
import { namesLevels } from './namesLevels';
import { isSection } from './holdsTexts';

/** Whether data describes a ladder or a part of one: levels, or at least tracks or competencies. */
export function holdsLadder(value: unknown): boolean {
  if (!isData(value)) return Array.isArray(value) && holdsLevelsWithin(value);
  if ('$schema' in value) return false;
  return (
    holdsLevelsWithin(value) || isLevel(value) || LISTS.some((role) => typeof fieldOf(value, role)?.value === 'object')
  );
}

const LISTS = ['tracks', 'competencies'] as const;

/** Whether a file describes one level: it has the name of one, or says its number, and lists none. */
export function isLevel(value: Data): boolean {
  if (holdsLevelsWithin(value)) return false;
  const title = wordsIn(fieldOf(value, 'name')?.value);
  return (
    wordsIn(fieldOf(value, 'level')?.value) !== undefined ||
    (title !== undefined && readLevelTitle(title) !== undefined)
  );
}

/** Whether levels are listed, numbered or referred to anywhere within a value. */
export function holdsLevelsWithin(top: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value: top, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value) && value.length > 1 && value.every(isLevelRecord)) return true;
    if (!Array.isArray(value) && namesLevels(Object.keys(value)) && Object.values(value).some(isSection)) return true;
    for (const [key, inner] of Object.entries(value)) {
      const role = Array.isArray(value) ? undefined : keyRole(key);
      if (role === 'levels' && inner !== null) return true;
      if (role === 'level' && depth > 0 && typeof inner !== 'object') return true;
      open.push({ value: inner, depth: depth + 1 });
    }
  }
  return false;
}
