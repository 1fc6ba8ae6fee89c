import type { Place } from '@ladderkit/core';
import type { Outline } from './Outline';

/** An outline with every place in it changed. */
export function mapPlaces(outline: Outline, change: (place: Place) => Place): Outline {
  const { placeOfData, readData, ...rest } = outline;
  const placed: Outline = { ...(walk(rest, change) as Outline), readData };
  if (placeOfData === undefined) return placed;
  return {
    ...placed,
    placeOfData: (path, text) => {
      const place = placeOfData(path, text);
      return place && change(place);
    },
  };
}

function walk(value: unknown, change: (place: Place) => Place): unknown {
  if (Array.isArray(value)) return value.map((each) => walk(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'place' || key === 'dataPlace') && isPlace(inner)
        ? change(inner)
        : key === 'data'
          ? inner
          : walk(inner, change),
    ]),
  );
}

const isPlace = (value: unknown): value is Place => typeof value === 'object' && value !== null && 'line' in value;
