'use client';
import type { Comparison } from '@ladderkit/core';
import type { Review } from '@ladderkit/core/compare';
import { useCallback, useMemo } from 'react';
import { arrangeSides } from './arrangeSides';
import { faintLinks } from './faintLinks';
import { bySureness, linksBy, linksOf, reviewsOf, statementsOf, type CrosswalkLink } from './linksOf';
import { neighboursOf } from './neighboursOf';

/** What a comparison and its reviews say: links, sides in order, neighbours, and how to review. */
export function useCrosswalkState(
  comparison: Comparison,
  reviews: readonly Review[],
  setReviews: (reviews: readonly Review[]) => void,
) {
  const statements = useMemo(() => statementsOf(comparison), [comparison]);
  const links = useMemo(() => linksOf(comparison, reviews), [comparison, reviews]);
  const nearestTo = useMemo(() => neighboursOf(comparison, links), [comparison, links]);
  const faint = useMemo(() => faintLinks(links), [links]);
  // by the comparison alone, so that nothing changes its place while somebody reviews
  const groups = useMemo(() => {
    const side = (name: 'from' | 'to') => ({ side: comparison[name], statements: [...statements[name].values()] });
    const found = linksOf(comparison, reviewsOf(comparison));
    const faint = faintLinks(found);
    return arrangeSides(
      side('from'),
      side('to'),
      found.filter((link) => !faint.has(link)),
    );
  }, [comparison, statements]);
  const ordered = useMemo(() => {
    const places = new Map(
      groups.from.flatMap(({ statements }) => statements.map(({ id }) => id)).map((id, i) => [id, i]),
    );
    const place = ({ from }: CrosswalkLink) => places.get(from.id) ?? 0;
    return [...links].sort((a, b) => place(a) - place(b) || bySureness(a, b));
  }, [links, groups]);
  const linksAt = useMemo(() => {
    const index = { from: linksBy(links, 'from'), to: linksBy(links, 'to') };
    return (side: 'from' | 'to', statement: string) => index[side].get(statement) ?? [];
  }, [links]);
  const review = useCallback(
    (from: string, to: string, said: Review['review'] | undefined) => {
      const others = reviews.filter((each) => each.from !== from || each.to !== to);
      setReviews(said === undefined ? others : [...others, { from, to, review: said }]);
    },
    [reviews, setReviews],
  );
  return { statements, links: ordered, faint, groups, linksAt, nearestTo, review };
}
