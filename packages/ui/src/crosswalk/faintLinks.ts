import { bySureness, type CrosswalkLink } from './linksOf';

/** Up to so many links a statement, on average, are drawn all at once; beyond it a drawing shows nothing any more. */
const LINKS_PER_STATEMENT = 1.5;

/**
 * The possible links to leave for later where there are too many to draw: those of statements that have a surer link, or a
 * better possible one.
 */
export function faintLinks(links: readonly CrosswalkLink[]): Set<CrosswalkLink> {
  const held = links.filter(({ review }) => review !== 'rejected').sort(bySureness);
  const faint = new Set<CrosswalkLink>();
  const has = { from: new Set<string>(), to: new Set<string>() };
  for (const link of held) {
    const { from, to } = link;
    if (link.confidence === 'possible' && has.from.has(from.id) && has.to.has(to.id)) faint.add(link);
    has.from.add(from.id);
    has.to.add(to.id);
  }
  const fewest = Math.max(has.from.size, has.to.size);
  return held.length > fewest * LINKS_PER_STATEMENT ? faint : new Set();
}
