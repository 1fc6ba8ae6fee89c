'use client';
import { createLoader } from '../internals/createLoader';
import { useLoaded } from '../internals/useLoaded';

/** The search engine: most readers of a page never search. */
const engine = /* @__PURE__ */ createLoader(() => import('@ladderkit/core/search'));

/** The search engine, loaded when it is first needed; `undefined` until it is here. */
export const useSearch = (isNeeded: boolean) => useLoaded(engine, isNeeded);
