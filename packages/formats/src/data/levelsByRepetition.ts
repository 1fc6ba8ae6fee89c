import type { Path } from '@ladderkit/core/schema';
import { isData, wordsIn, type Data } from './DataReader';
import { fieldOf } from './fieldOf';
import { isSection, isText } from './holdsTexts';
import { keyRole } from './keyRole';

/** A level by the key that is its name. */
interface KeyedLevel {
  name: string;
  path: Path;
}

/**
 * The levels of data that declares none: keys that come again in one competency after the other, each over what is asked
 * there. In the order of the competency that has most of them.
 */
export function levelsByRepetition(top: unknown): KeyedLevel[] {
  const groups = new Map<string, { keys: string[]; path: Path }[]>();
  for (const { name, map, path } of mapsByLevel(top))
    groups.set(name, [...(groups.get(name) ?? []), { keys: Object.keys(map), path }]);
  return [...groups.values()].flatMap((maps) => {
    const longest = maps.toSorted((a, b) => b.keys.length - a.keys.length);
    const levels = new Map<string, KeyedLevel>();
    for (const { keys, path } of longest)
      for (const name of keys) if (!levels.has(name)) levels.set(name, { name, path: [...path, name] });
    const filled = maps.reduce((sum, { keys }) => sum + keys.length, 0);
    return maps.length > 1 && levels.size > 1 && filled * 2 >= maps.length * levels.size ? [...levels.values()] : [];
  });
}

interface MapByLevel {
  /** The key over the map; nothing where the map is the competency itself. */
  name: string;
  map: Data;
  path: Path;
}

/** The maps of competencies that may hold a description a level: texts, or lists of them, under keys that say nothing else. */
function mapsByLevel(top: unknown): MapByLevel[] {
  const found: MapByLevel[] = [];
  const open: { value: unknown; path: Path; inCompetencies: boolean }[] = [
    { value: top, path: [], inCompetencies: false },
  ];
  for (const { value, path, inCompetencies } of open) {
    if (typeof value !== 'object' || value === null) continue;
    const key = path.at(-1);
    const named = isData(value) && fieldOf(value, 'competency') !== undefined;
    if (inCompetencies && typeof key === 'string' && isByLevel(value)) found.push({ name: '', map: value, path });
    for (const [inner, each] of Object.entries(value)) {
      const at: Path = [...path, Array.isArray(value) ? Number(inner) : inner];
      if ((inCompetencies || named) && isData(value) && isByLevel(each))
        found.push({ name: inner, map: each, path: at });
      else open.push({ value: each, path: at, inCompetencies: isCompetencies(value, inner, inCompetencies) });
    }
  }
  return found;
}

const isCompetencies = (value: object, key: string, inCompetencies: boolean) =>
  Array.isArray(value) ? inCompetencies : keyRole(key) === 'competencies';

function isByLevel(value: unknown): value is Data {
  if (!isData(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 1 &&
    entries.length <= 20 &&
    entries.every(
      ([key, each]) => keyRole(key) === undefined && (isText(each) || wordsIn(each) !== undefined || isSection(each)),
    )
  );
}
