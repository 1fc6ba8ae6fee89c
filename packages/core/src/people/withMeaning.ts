import type { Comparison, Row, ScopeChange, Statement, StepChange } from '../compare/Comparison';
import { plainText } from '../text/plainText';
import { directionOf } from './directionOf';
import { impactOf } from './impactOf';
import { isAsking } from './isAsking';
import { laterLevel } from './laterLevel';
import { lexiconFor } from './lexiconFor';
import type { ScopeLexicon } from './ScopeLexicon';
import { scopeOf } from './scopeOf';
import { versionImpact } from './versionImpact';

export interface MeaningOptions {
  /** The words that show scope, one lexicon a language: `scopeLexiconEn` of `@ladderkit/core/scope-lexicon-en`, or your own. */
  lexicons?: readonly ScopeLexicon[] | undefined;
}

/**
 * A comparison with what it means for people: `scope` on each row whose words show that the bar moved, `impact` on each row
 * (levels and versions), the semantic version of a new version with the rows that justify it, and `summary.raised`. The
 * comparison given is not changed; what it already says of meaning is said anew.
 *
 * Where no lexicon serves the language, or the two sides differ in language, a message says that scope is not known.
 *
 * @example const comparison = withMeaning(compareLevels(ladder, 'e4', 'e5'), { lexicons: [scopeLexiconEn] });
 */
export function withMeaning(comparison: Comparison, { lexicons = [] }: MeaningOptions = {}): Comparison {
  const { lexicon, messages } = lexiconFor(comparison, lexicons);
  const hasImpact = comparison.axis === 'level' || comparison.axis === 'version';
  const isSaidTwice = copiesIn(comparison);
  const rows = comparison.rows.map(({ scope: _scope, impact: _impact, ...row }): Row => {
    const scope = (lexicon ? scopeOfRow(row, lexicon) : []).filter(
      (change) => !isContradicted(row, change, comparison.steps),
    );
    const withScope = scope.length > 0 ? { ...row, scope } : row;
    return hasImpact ? { ...withScope, impact: isSaidTwice(row) ? 'neutral' : impactOf(withScope) } : withScope;
  });
  const { impact: _impact, ...rest } = comparison;
  const meant: Comparison = {
    ...rest,
    rows,
    messages: [
      ...comparison.messages,
      ...messages.filter(({ code }) => !comparison.messages.some((known) => known.code === code)),
    ],
    summary: { ...comparison.summary, raised: rows.filter(({ scope = [] }) => directionOf(scope) === 'raised').length },
  };
  const impact = comparison.axis === 'version' ? versionImpact(meant) : undefined;
  return impact ? { ...meant, impact } : meant;
}

/** The ladder's own scales know better than words: what contradicts the step of a level in a competency is not claimed. */
function isContradicted({ to: [statement] }: Row, { change }: ScopeChange, steps: readonly StepChange[]): boolean {
  const opposite = change === 'raised' ? 'lowered' : 'raised';
  return steps.some(
    ({ to, change }) =>
      change === opposite && to?.competency && to.level === statement?.level && to.competency === statement.competency,
  );
}

/** A copy that came or went changes nothing where the level says the same in another place, before and after. */
function copiesIn(comparison: Comparison): (row: Row) => boolean {
  const later = laterLevel(comparison);
  const keyOf = ({ text, level, kind }: Statement) => `${later(level) ?? level} ${kind} ${plainText(text)}`;
  const stayed = comparison.rows.filter(({ change, moved }) => change === 'same' && !moved?.includes('level'));
  const said = new Set(stayed.flatMap(({ from, to }) => [...from, ...to].map(keyOf)));
  return ({ from, to }) => from.length + to.length === 1 && [...from, ...to].every((each) => said.has(keyOf(each)));
}

/** The statements of a split or merged row are read together: what one part no longer says, another may. */
function scopeOfRow(row: Row, lexicon: ScopeLexicon): ScopeChange[] {
  const { change, from, to } = row;
  if (change === 'same' || from.length === 0 || to.length === 0 || !isAsking(row)) return [];
  const [before, after] = [from, to].map((statements) => statements.map(({ text }) => text).join('\n'));
  return scopeOf(before ?? '', after ?? '', lexicon);
}
