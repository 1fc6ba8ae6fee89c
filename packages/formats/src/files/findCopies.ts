import type { Ladder } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';

/** One part of what was given, and the ladder that it makes by itself. */
export interface Part<Item> {
  items: readonly Item[];
  ladder: Ladder | undefined;
}

/** A part that says what another part says: the same ladder in another format. */
export interface Copy<Item> {
  part: Part<Item>;
  of: Part<Item>;
  /** How much of it the other part says, 0 to 1. */
  share: number;
}

/** The parts of which more than half of the statements stand in a larger part too. */
export function findCopies<Item>(parts: readonly Part<Item>[]): Copy<Item>[] {
  const kept: { part: Part<Item>; texts: Set<string> }[] = [];
  const copies: Copy<Item>[] = [];
  const sized = parts.map((part) => ({ part, texts: textsOf(part.ladder) }));
  for (const { part, texts } of sized.sort((a, b) => b.texts.size - a.texts.size)) {
    const shares = kept.map((other) => ({ of: other.part, share: shareOf(texts, other.texts) }));
    const [best] = shares.sort((a, b) => b.share - a.share);
    if (best && best.share > 0.5) copies.push({ part, ...best });
    else kept.push({ part, texts });
  }
  return copies;
}

function textsOf(ladder: Ladder | undefined): Set<string> {
  const texts = (ladder?.expectations ?? []).map(({ text }) =>
    (
      plainText(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' '),
  );
  return new Set(texts);
}

function shareOf(texts: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const text of texts) if (others.has(text)) shared++;
  return texts.size === 0 ? 0 : shared / texts.size;
}
