'use client';
import type { createLadderIndex, searchLadder } from '@ladderkit/core/search';
import { useEffect, useState } from 'react';

interface Search {
  createLadderIndex: typeof createLadderIndex;
  searchLadder: typeof searchLadder;
}

/** The search engine, loaded when it is first needed; `undefined` until it is here. Where it cannot be loaded, that is shown. */
export function useSearch(isNeeded: boolean): Search | undefined {
  const [search, setSearch] = useState<Search>();
  useEffect(() => {
    if (!isNeeded) return;
    let isGone = false;
    import('@ladderkit/core/search').then(
      (loaded) => {
        if (!isGone) setSearch(loaded);
      },
      (error: unknown) => {
        // thrown while React renders, so that the boundary around says it
        setSearch(() => {
          throw error;
        });
      },
    );
    return () => {
      isGone = true;
    };
  }, [isNeeded]);
  return search;
}
