import type { Ladder } from '../../model/Ladder';
import { foldTypography } from '../../text/foldTypography';

/** What a paragraph says of a level that it names first, as in “Senior Engineer (E4): leads a team”. */
export interface SaidOfLevel {
  level: string;
  text: string;
}

/** Finds the level that a paragraph names before a colon or dash, by its title, its code or both. What names several is none. */
export function saidOfLevel({ levels }: Ladder): (plain: string) => SaidOfLevel | undefined {
  const named = new Map<string, string | undefined>();
  for (const { id, title, code = title } of levels) {
    for (const name of new Set([title, code, `${title} ${code}`].map(foldTypography)))
      named.set(name, named.has(name) ? undefined : id);
  }
  return (plain) => {
    const [, name = '', text = ''] = /^(.{1,80}?)(?::|\s[–—-])\s+(\S.*)$/.exec(plain) ?? [];
    const level = named.get(foldTypography(name));
    return level === undefined ? undefined : { level, text };
  };
}
