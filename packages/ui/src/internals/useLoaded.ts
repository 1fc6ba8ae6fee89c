'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Loader } from './createLoader';

/**
 * A module that is loaded when it is first needed; `undefined` until it is here, on a server, and while a page is hydrated. Where it
 * cannot be loaded, that is thrown while React renders, so that the boundary around says it.
 */
export function useLoaded<Module>({ load, loaded, subscribe }: Loader<Module>, isNeeded: boolean): Module | undefined {
  const [, setFailure] = useState<unknown>();
  const module = useSyncExternalStore(subscribe, loaded, () => undefined);
  useEffect(() => {
    if (!isNeeded) return;
    load().catch((error: unknown) => {
      setFailure(() => {
        throw error;
      });
    });
  }, [load, isNeeded]);
  return module;
}
