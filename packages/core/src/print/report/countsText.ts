import type { Comparison } from '../../compare/Comparison';
import { impactCounts } from '../../people/impactCounts';

/** `14 new, 10 raised, 11 dropped, 2 lowered, 30 reworded.` */
export function countsText(comparison: Comparison): string {
  const { added, raised, removed, lowered, clarified } = impactCounts(comparison);
  const parts: [number, string][] = [
    [added, 'new'],
    [raised, 'raised'],
    [removed, 'dropped'],
    [lowered, 'lowered'],
    [clarified, 'reworded'],
  ];
  const text = parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ');
  return text === '' ? 'no expectation changed.' : `${text}.`;
}
