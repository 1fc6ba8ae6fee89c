import { readLevelTitle } from '../interpret/readLevelTitle';
import { titleOfKey } from './keyRole';

/** Whether the keys of a map are the names of levels, by their form or words: `L1`, `level_2`, `senior`. */
export function namesLevels(keys: readonly string[]): boolean {
  return keys.length > 1 && keys.filter(namesLevel).length * 3 > keys.length * 2;
}

/** Whether a key is the name of a level. */
function namesLevel(key: string): boolean {
  return isCode(key) || LEVEL_KEY.test(key) || readLevelTitle(titleOfKey(key)) !== undefined;
}

/** A key that is a code: `BE-L1`, `IC4`. */
export function isCode(key: string): boolean {
  return /^[A-Z]{1,4}(?:[-_ ]?[A-Z]{1,3})?[-_ ]?\d{1,2}$/.test(key);
}

const LEVEL_KEY = /^(?:level|lvl|l|grade|stage|band)?[-_ ]?\d{1,2}$/i;
