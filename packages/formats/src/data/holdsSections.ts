import { isData } from './DataReader';
import { fieldOf } from './fieldOf';
import { isSection } from './holdsTexts';

/** Whether all that a value holds are sections with names: a key over them is that of no section. */
export function holdsSections(value: unknown): boolean {
  if (isData(value))
    return (
      Object.keys(value).length > 1 && Object.values(value).every((each) => Array.isArray(each) && isSection(each))
    );
  const isNamed = (each: unknown) =>
    isData(each) &&
    (fieldOf(each, 'name') ?? fieldOf(each, 'competency')) !== undefined &&
    Object.values(each).some((inner) => Array.isArray(inner) && isSection(inner));
  return Array.isArray(value) && value.length > 0 && value.every(isNamed);
}
