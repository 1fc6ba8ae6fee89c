'use client';
import type { Ladder, Level } from '@ladderkit/core';
import { useEffect, useRef } from 'react';

export interface AddressOptions {
  ladder: Ladder;
  levels: readonly Level[];
  chosen: string | undefined;
  choose: (level: string) => void;
  isControlled: boolean;
  updatesAddress: boolean;
}

/** Follows addresses that end in the id of a level or of a statement, and, if wanted, writes the chosen level there. */
export function useAddress({ ladder, levels, chosen, choose, isControlled, updatesAddress }: AddressOptions): void {
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  useEffect(() => {
    if (isControlled) return;
    const follow = () => {
      const id = idInAddress();
      const level = ladder.expectations.find((each) => each.id === id)?.level ?? id;
      if (level !== undefined && levels.some((each) => each.id === level)) latest.current(level);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [ladder, levels, isControlled]);

  const shown = useRef(chosen);
  useEffect(() => {
    const isNew = chosen !== undefined && chosen !== shown.current;
    shown.current = chosen;
    const id = idInAddress();
    if (id !== undefined && ladder.expectations.some((each) => each.id === id && each.level === chosen)) {
      // the statement has come into the page only now, after the browser looked for it
      document.getElementById(id)?.scrollIntoView();
    } else if (isNew && updatesAddress && id !== chosen) {
      // replaced, not pushed: leafing through levels is no journey to go back on; the state is the router's
      window.history.replaceState(window.history.state, '', `#${encodeURIComponent(chosen)}`);
    }
  }, [ladder, chosen, updatesAddress]);
}

function idInAddress(): string | undefined {
  try {
    return decodeURIComponent(window.location.hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}
