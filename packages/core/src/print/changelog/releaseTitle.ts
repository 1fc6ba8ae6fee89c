import type { Comparison } from '../../compare/Comparison';
import { ladderName } from '../report/phrases';
import { countsText } from './countsText';

/**
 * One line for the title of a release: `Northwind Engineering Ladder 2.0 (major): 14 new, 10 raised, 11 dropped`. Plain text;
 * takes what `withMeaning` returns.
 */
export function releaseTitle(comparison: Comparison): string {
  const { impact, to } = comparison;
  const version = impact ? ` (${impact.version})` : '';
  return `${ladderName(to)}${version}: ${countsText(comparison)}`;
}
