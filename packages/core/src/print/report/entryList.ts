import type { Entry } from './Report';

/** Which statement an entry is of, and which one that details or exemplifies. */
interface Belonging {
  ids: readonly string[];
  parent: string | undefined;
}

/** Gathers entries. An example stands below its statement where that is listed, and so does an example of an example. */
export function entryList() {
  const entries: Entry[] = [];
  const below = new Map<string | undefined, Entry[]>();
  const add = (entry: Entry, { ids, parent }: Belonging) => {
    const remarks = [...(entry.remarks ?? [])];
    const list = below.get(parent);
    (list ?? entries).push({ ...entry, remarks });
    for (const id of ids) below.set(id, list ?? remarks);
  };
  return { entries, add };
}
