'use client';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { queryOf, stateIn, type LadderPageState } from './LadderPageState';

/** Where the state of a page stands: behind `#`, behind `?`, or nowhere but in memory. */
export type PageAddress = 'hash' | 'search' | 'none';

interface PageStateOptions {
  value: LadderPageState | undefined;
  defaultValue: LadderPageState | undefined;
  onValueChange: ((state: LadderPageState) => void) | undefined;
  address: PageAddress;
}

const NOTHING: LadderPageState = {};

/**
 * The state of a page: the caller's, else that of the address, else its own. On a server, and until it is hydrated, the
 * address is empty, so both draw the same.
 */
export function usePageState({ value, defaultValue = NOTHING, onValueChange, address }: PageStateOptions) {
  const [own, setOwn] = useState(defaultValue);
  const query = useSyncExternalStore(
    subscribe,
    () => queryIn(address),
    () => '',
  );
  const addressed = useMemo(() => stateIn(query), [query]);
  const isAddressed = value === undefined && address !== 'none';
  const state = value ?? (isAddressed && Object.keys(addressed).length > 0 ? addressed : own);
  const setState = useCallback(
    (next: LadderPageState) => {
      if (isAddressed) writeAddress({ view: 'levels', ...next }, address, next.view !== state.view);
      else if (value === undefined) setOwn(next);
      onValueChange?.(next);
    },
    [value, isAddressed, address, state.view, onValueChange],
  );
  return [state, setState] as const;
}

/** `pushState` tells nobody, so pages tell each other. */
const CHANGED = 'ladderkit:address';
const EVENTS = ['hashchange', 'popstate', CHANGED];

function subscribe(listener: () => void) {
  for (const event of EVENTS) window.addEventListener(event, listener);
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, listener);
  };
}

function queryIn(address: PageAddress): string {
  if (address === 'none') return '';
  return address === 'hash' ? window.location.hash.slice(1) : window.location.search.slice(1);
}

/** Another view is a step that one may go back on; another level is not. The history's own state is the router's. */
function writeAddress(state: LadderPageState, address: PageAddress, isStep: boolean) {
  const url = addressOf(state, address);
  if (queryIn(address) === url.slice(1)) return;
  if (isStep) window.history.pushState(window.history.state, '', url);
  else window.history.replaceState(window.history.state, '', url);
  window.dispatchEvent(new Event(CHANGED));
}

/** The address of a state, relative to the page. */
export function addressOf(state: LadderPageState, address: PageAddress): string {
  if (address !== 'search' || typeof window === 'undefined') return `#${queryOf(state)}`;
  const query = queryOf(state, window.location.search);
  return query === '' ? window.location.pathname : `?${query}`;
}
