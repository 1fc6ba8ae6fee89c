'use client';
import type { Ladder } from '@ladderkit/core';
import type { LadderIndexOptions } from '@ladderkit/core/search';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { hitGroups } from './hitGroups';
import { useSearch } from './useSearch';

interface HitsOptions {
  /** Absent: there is nothing to search. */
  ladder: Ladder | undefined;
  query: string;
  limit: number;
  lexicon: LadderIndexOptions['lexicon'];
}

/** What a query finds. Search and index come when the field is first used, and typing never waits for the hits. */
export function useHits({ ladder, query, limit, lexicon }: HitsOptions) {
  const [isNeeded, setNeeded] = useState(query !== '');
  const prepare = useCallback(() => setNeeded(true), []);
  const search = useSearch(isNeeded);
  const index = useMemo(
    () => (search && ladder ? search.createLadderIndex(ladder, { lexicon }) : undefined),
    [search, ladder, lexicon],
  );
  const settled = useDeferredValue(query);
  // one more than is shown tells whether there is more
  const hits = useMemo(
    () => (search && index ? search.searchLadder(index, settled, { limit: limit + 1 }) : []),
    [search, index, settled, limit],
  );
  const groups = useMemo(() => hitGroups(hits.slice(0, limit)), [hits, limit]);
  return { prepare, groups, isCut: hits.length > limit, isReady: index !== undefined };
}
