/** A module that is loaded when somebody needs it, once for all. */
export interface Loader<Module> {
  /** Begins to load, unless the module is here; fails where the browser cannot get it. */
  load: () => Promise<void>;
  /** The module; `undefined` until it is here. */
  loaded: () => Module | undefined;
  /** Tells when the module is here; the result ends that. */
  subscribe: (listener: () => void) => () => void;
}

/** Keeps what `load` imports, so that whoever asks later has it at once. */
export function createLoader<Module>(load: () => Promise<Module>): Loader<Module> {
  const listeners = new Set<() => void>();
  let loaded: Module | undefined;
  return {
    load: async () => {
      if (loaded !== undefined) return;
      loaded = await load();
      for (const listener of listeners) listener();
    },
    loaded: () => loaded,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
