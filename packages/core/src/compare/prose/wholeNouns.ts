import type { Comparison } from '../Comparison';

/** The nouns that came or went as a whole, as `level e4`; a track only where all its levels did. */
export function wholeNouns({ pairs = [], from, to }: Comparison): Record<'from' | 'to', Set<string>> {
  const nounsOf = (side: 'from' | 'to', change: 'added' | 'removed') => {
    const all = new Set(
      pairs.filter((pair) => pair.change === change).flatMap((pair) => pair[side].map((id) => `${pair.noun} ${id}`)),
    );
    for (const { id, track } of { from, to }[side].levels) if (!all.has(`level ${id}`)) all.delete(`track ${track}`);
    return all;
  };
  return { from: nounsOf('from', 'removed'), to: nounsOf('to', 'added') };
}
