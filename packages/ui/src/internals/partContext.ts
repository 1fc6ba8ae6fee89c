'use client';
import { createContext, useContext, type Context } from 'react';

/**
 * What the root of a component gives to its parts: the context, and the hook that reads it. A part that stands elsewhere throws,
 * and says where it belongs.
 */
export function partContext<State>(
  component: string,
  props: string,
): readonly [Context<State | undefined>, (part: string) => State] {
  const PartContext = createContext<State | undefined>(undefined);
  const usePart = (part: string): State => {
    const state = useContext(PartContext);
    if (!state)
      throw new Error(
        `ladderkit: \`${component}.${part}\` must be inside \`${component}.Root\`, which knows what it shows. Wrap it: <${component}.Root ${props}>.`,
      );
    return state;
  };
  return [PartContext, usePart];
}
