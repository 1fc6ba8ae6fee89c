import type { Comparison, Link, Row, ScopeChange, Statement, StepChange } from '../compare/Comparison';
import { plainText } from '../text/plainText';
import { directionOf } from './directionOf';
import { impactOf } from './impactOf';
import { isAsking } from './isAsking';
import { laterLevels } from './laterLevels';
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
  const isVersion = comparison.axis === 'version';
  const hasImpact = isVersion || comparison.axis === 'level';
  const isSaidTwice = copiesIn(comparison);
  const rows = comparison.rows.map(({ scope: _scope, impact: _impact, ...row }): Row => {
    const isRead = !isVersion || row.links.some(isClear);
    const scope = (lexicon && isRead ? scopeOfRow(row, lexicon) : []).filter(
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
  const impact = isVersion ? versionImpact(meant) : undefined;
  return impact ? { ...meant, impact } : meant;
}

/** Of two versions, a `possible` link of texts less alike than .35 may be of two demands: neither is more of the other. */
const isClear = ({ similarity, confidence }: Link) => similarity >= 0.35 || confidence !== 'possible';

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
  const later = laterLevels(comparison);
  const keyOf = ({ text, level, kind }: Statement) => `${later(level)[0] ?? level} ${kind} ${plainText(text)}`;
  const keysOf = ({ from, to }: Row) => [...from, ...to].map(keyOf);
  const stayed = comparison.rows.filter(({ change, moved }) => change === 'same' && !moved?.includes('level'));
  const said = new Set(stayed.flatMap(keysOf));
  return (row) => row.from.length + row.to.length === 1 && keysOf(row).every((key) => said.has(key));
}

/** The statements of a split or merged row are read together: what one part no longer says, another may. */
function scopeOfRow(row: Row, lexicon: ScopeLexicon): ScopeChange[] {
  const { change, from, to } = row;
  if (change === 'same' || !isAsking(row)) return [];
  const [before, after] = [from, to].map((statements) => statements.map(({ text }) => text).join('\n'));
  return scopeOf(before ?? '', after ?? '', lexicon);
}
