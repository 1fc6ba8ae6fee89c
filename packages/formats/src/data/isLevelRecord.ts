import { readLevelTitle } from '../interpret/readLevelTitle';
import { isData, wordsIn } from './DataReader';
import { fieldOf } from './fieldOf';
import { isSection } from './holdsTexts';

/** A record that has the name of a level and lists what is asked at it. */
export function isLevelRecord(value: unknown): boolean {
  if (!isData(value) || wordsIn(fieldOf(value, 'statements')?.value) !== undefined) return false;
  const name = wordsIn(fieldOf(value, 'name')?.value);
  const titled = fieldOf(value, 'level') ?? fieldOf(value, 'code') ?? (name !== undefined && readLevelTitle(name));
  return name !== undefined && Boolean(titled) && Object.values(value).some(isSection);
}
