import type { Message, Place } from '@ladderkit/core';
import type { Path } from '@ladderkit/core/schema';

/**
 * What was read and is not in the ladder word for word: ids, references, numbers of levels. Gathered by key, and told in one
 * message a key that quotes every value, so that no word goes unsaid.
 */
export interface Said {
  add(path: Path, value: unknown, as: string, place: Place | undefined): void;
  messages(): Message[];
}

interface Group {
  key: string;
  list: string | undefined;
  as: string;
  values: string[];
  place: Place | undefined;
}

export function createSaid(): Said {
  const groups = new Map<string, Group>();
  return {
    add: (path, value, as, place) => {
      const names = path.filter((key) => typeof key === 'string');
      const [list, key = 'item'] = names.length > 1 ? [names[0], names.at(-1)] : [undefined, names[0]];
      const name = `${list ?? ''}\n${key}\n${as}`;
      const group = groups.get(name) ?? { key, list, as, values: [], place };
      group.values.push(String(value));
      groups.set(name, group);
    },
    messages: () =>
      Array.from(groups.values(), ({ key, list, as, values, place }): Message => {
        const below = list === undefined ? '' : ` below “${list}”`;
        const text = `“${key}”${below} was read as ${as} (${values.length}): ${values.join(', ')}.`;
        return { code: 'values-joined', severity: 'info', text, place };
      }),
  };
}
