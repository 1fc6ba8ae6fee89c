import { plainText } from '../text/plainText';

/** Makes ids that are unique within one document, the same for the same source whatever is edited elsewhere. */
export interface IdMaker {
  /** A slug of a title: `Line management` → `line-management`; `-2`, `-3` for repeats. */
  slug(title: string): string;
  /** `level.competency.` and eight hex digits of the text; `-2`, `-3` for repeats. */
  expectation(level: string, competency: string | undefined, text: string): string;
  /** The source's own id, made fit (no white space, no `#`) and unique. */
  own(id: string): string;
}

export function createIds(): IdMaker {
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  const unique = (id: string) => {
    let result = id;
    let n = repeats.get(id) ?? 1;
    while (taken.has(result)) result = `${id}-${++n}`;
    repeats.set(id, n);
    taken.add(result);
    return result;
  };
  return {
    slug: (title) => unique(slugOf(title)),
    expectation: (level, competency, text) =>
      unique([level, ...(competency === undefined ? [] : [competency]), hashOf(text)].join('.')),
    own: (id) => unique(id.trim().replace(/[\s#]+/gu, '-') || 'id'),
  };
}

/** Letters and digits of any script, lower case, joined by hyphens; `untitled` where a title has none. */
export function slugOf(title: string): string {
  const words = plainText(title).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    words
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'untitled'
  );
}

/** Eight hex digits (FNV-1a, 32 bits) of a text without its marks, case and white space. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(plainText(text).normalize('NFKC').toLowerCase())) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
