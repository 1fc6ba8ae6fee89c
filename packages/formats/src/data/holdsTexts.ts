import { isData } from './DataReader';
import { isLinks } from './isLinks';

/** A list or map with words in it, or a text of several words. */
export function holdsTexts(value: unknown): boolean {
  return isText(value) || isSection(value);
}

/** A list or map with words in it, at most one list or map deeper; links are none. */
export function isSection(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || isLinks(value)) return false;
  const items = Object.values(value);
  return items.some(
    (item) =>
      typeof item === 'string' ||
      isData(item) ||
      (Array.isArray(item) && item.some((each) => typeof each === 'string')),
  );
}

/** A string of several words, rather than a name. */
export const isText = (value: unknown) => typeof value === 'string' && value.trim().split(/\s+/).length >= 5;
