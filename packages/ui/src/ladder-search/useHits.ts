'use client';
import type { Ladder } from '@ladderkit/core';
import { createLadderIndex, searchLadder, type LadderIndexOptions } from '@ladderkit/core/search';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { hitGroups } from './hitGroups';

interface HitsOptions {
  /** Absent: there is nothing to search. */
  ladder: Ladder | undefined;
  query: string;
  limit: number;
  lexicon: LadderIndexOptions['lexicon'];
}

/** What a query finds. The index is made when the field is first used, and typing never waits for the hits. */
export function useHits({ ladder, query, limit, lexicon }: HitsOptions) {
  const [isNeeded, setNeeded] = useState(query !== '');
  const prepare = useCallback(() => setNeeded(true), []);
  const index = useMemo(
    () => (isNeeded && ladder ? createLadderIndex(ladder, { lexicon }) : undefined),
    [isNeeded, ladder, lexicon],
  );
  const settled = useDeferredValue(query);
  // one more than is shown tells whether there is more
  const hits = useMemo(
    () => (index ? searchLadder(index, settled, { limit: limit + 1 }) : []),
    [index, settled, limit],
  );
  const groups = useMemo(() => hitGroups(hits.slice(0, limit)), [hits, limit]);
  return { prepare, groups, isCut: hits.length > limit };
}
