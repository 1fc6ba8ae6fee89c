import type { Ladder } from '../../model/Ladder';
import type { Tokeniser } from '../tokens/createTokeniser';
import type { Subject } from './Subject';

/** How much the sections of two statements have in common, 0 to 1. */
export type SectionAffinity = (from: Subject, to: Subject) => number;

/** Compares the titles of competencies, each with those above it; the same competency of the same ladder counts 1. */
export function sectionAffinity(from: Ladder, to: Ladder, tokenise: Tokeniser): SectionAffinity {
  const left = titleTokens(from, tokenise);
  const right = titleTokens(to, tokenise);
  const known = new Map<string, number>();
  return ({ statement: a }, { statement: b }) => {
    if (a.competency === undefined || b.competency === undefined) return 0;
    if (from === to && a.competency === b.competency) return 1;
    const key = `${a.competency}\n${b.competency}`;
    let affinity = known.get(key);
    if (affinity === undefined) {
      affinity = overlap(left.get(a.competency), right.get(b.competency));
      known.set(key, affinity);
    }
    return affinity;
  };
}

function titleTokens(ladder: Ladder, tokenise: Tokeniser): Map<string, Set<string>> {
  const byId = new Map((ladder.competencies ?? []).map((each) => [each.id, each]));
  return new Map(
    [...byId.values()].map((competency) => {
      const parent = competency.parent === undefined ? undefined : byId.get(competency.parent);
      const titles = [competency.title, ...(competency.aliases ?? []), parent?.title ?? ''];
      return [competency.id, new Set(titles.flatMap(tokenise))];
    }),
  );
}

/** The cosine of two sets. */
function overlap(left: ReadonlySet<string> | undefined, right: ReadonlySet<string> | undefined): number {
  if (!left?.size || !right?.size) return 0;
  let common = 0;
  for (const token of left) if (right.has(token)) common++;
  return common / Math.sqrt(left.size * right.size);
}
