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
  name: string;
  as: string;
  values: string[];
  place: Place | undefined;
}

export function createSaid(): Said {
  const groups = new Map<string, Group>();
  return {
    add: (path, value, as, place) => {
      const name = path
        .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
        .join('')
        .replace(/^\./, '');
      const known = groups.get(`${name} ${as}`);
      const group = known ?? { name, as, values: [], place };
      group.values.push(String(value));
      if (!known) groups.set(`${name} ${as}`, group);
    },
    messages: () =>
      Array.from(groups.values(), ({ name, as, values, place }): Message => {
        const text = `“${name}” was read as ${as} (${values.length}): ${values.join(', ')}.`;
        return { code: 'values-joined', severity: 'info', text, place };
      }),
  };
}
