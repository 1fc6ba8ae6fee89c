import type { Comparison, Row, ScopeChange, Statement, StepChange, StepValue } from '../compare/Comparison';
import { LIKELY_BY_WORDS } from '../compare/likelyByWords';
import type { Message } from '../message/Message';
import type { Ladder } from '../model/Ladder';
import { plainText } from '../text/plainText';
import { directionOf } from './directionOf';
import { lexiconFor } from './lexiconFor';
import { predecessorsOf } from './predecessorsOf';
import type { ScopeLexicon } from './ScopeLexicon';
import { scopeOf } from './scopeOf';
import { withMeaning, type MeaningOptions } from './withMeaning';

/** `compareLevels`, or a function that calls it with options of one's own; passed in so that this entry stays small. */
export type CompareTwoLevels = (ladder: Ladder, from: string, to: string) => Comparison;

export interface WhatIsNewOptions extends MeaningOptions {
  compare: CompareTwoLevels;
}

/** What a level asks that none of its predecessors does. */
export interface News {
  level: string;
  /** The levels it was held against, nearest first. */
  predecessors: string[];
  /** No predecessor asks anything like it. */
  added: Statement[];
  /** A predecessor asks less of the same. */
  raised: BuiltOn[];
  /** A predecessor asks it in other words; they do not show whether it asked less. Not part of the minimal set. */
  reworded: BuiltOn[];
  /** Values on scales that no predecessor has reached, each with the value of the nearest predecessor that has one. */
  steps: StepChange[];
  /** What keeps words from showing whether more is asked: no lexicon, or one with errors. */
  messages: Message[];
}

/** A statement and what the nearest predecessor says instead. */
export interface BuiltOn {
  statement: Statement;
  predecessor: string;
  from: Statement[];
  scope: ScopeChange[];
}

/**
 * The minimal set of statements and steps that separates a level from everything its predecessors already ask, whether the
 * ladder repeats itself at each level, includes, or writes down only what is new. Examples and anti-patterns ask nothing.
 * Throws when the ladder has no such level.
 *
 * @example whatIsNew(ladder, 'e5', { compare: compareLevels })
 */
export function whatIsNew(ladder: Ladder, level: string, { compare, ...options }: WhatIsNewOptions): News {
  if (!ladder.levels.some(({ id }) => id === level))
    throw new Error(`ladderkit: the ladder "${ladder.id}" has no level "${level}". Give the id of one of its levels.`);
  const predecessors = predecessorsOf(ladder, level);
  const below = predecessors.map((id) => ({ id, comparison: withMeaning(compare(ladder, id, level), options) }));
  // held against itself, a level yields its own statements when it has no predecessor
  const self = compare(ladder, level, level);
  const { lexicon, messages } = lexiconFor(self, options.lexicons ?? []);
  const steps = newSteps(self, below);
  const news: News = { level, predecessors, added: [], raised: [], reworded: [], steps, messages };
  for (const statement of distinct(self.rows.flatMap(({ to }) => to))) {
    const met = below.flatMap(({ id, comparison }) => {
      const row = rowOf(statement, comparison);
      return row && row.from.length > 0 ? [{ id, row }] : [];
    });
    const [nearest] = met;
    if (nearest === undefined) {
      const built = lexicon && raisedCandidate(statement, below, lexicon);
      if (built) news.raised.push(built);
      else news.added.push(statement);
    } else if (
      !met.some(({ row }) => isIncluded(statement, row) || row.impact === 'neutral' || row.impact === 'lowered')
    ) {
      const { id, row } = nearest;
      const kind = row.impact === 'raised' ? 'raised' : 'reworded';
      news[kind].push({ statement, predecessor: id, from: row.from, scope: row.scope ?? [] });
    }
  }
  return news;
}

interface Below {
  id: string;
  comparison: Comparison;
}

const rowOf = ({ id }: Statement, { rows }: Comparison) => rows.find(({ to }) => to.some((each) => each.id === id));

/** Whether the level only includes the statement; what it says itself instead may stand in the same row. */
const isIncluded = ({ id }: Statement, { from }: Row) => from.some((each) => each.id === id);

/**
 * Where a level includes those below it, a raised statement stands beside the one it raises, which is linked with itself.
 * So a statement without a link is held against its likely candidates as well; only words on both sides count here.
 */
function raisedCandidate(statement: Statement, below: readonly Below[], lexicon: ScopeLexicon): BuiltOn | undefined {
  for (const { id, comparison } of below) {
    for (const candidate of rowOf(statement, comparison)?.candidates ?? []) {
      const before = comparison.rows.flatMap(({ from }) => from).find((each) => each.id === candidate.id);
      if (before === undefined || candidate.similarity < LIKELY_BY_WORDS) continue;
      const scope = scopeOf(before.text, statement.text, lexicon).filter(({ confidence }) => confidence !== 'possible');
      if (directionOf(scope) === 'raised') return { statement, predecessor: id, from: [before], scope };
    }
  }
  return undefined;
}

/** Expectations, each text once. */
function distinct(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ kind = 'expectation', text }) => {
    const words = plainText(text).toLowerCase();
    if (kind !== 'expectation' || seen.has(words)) return false;
    return seen.add(words);
  });
}

function newSteps(self: Comparison, below: readonly Below[]): StepChange[] {
  return self.steps.flatMap(({ to }): StepChange[] => {
    if (to === undefined) return [];
    const met = below.flatMap(({ comparison }) => comparison.steps.filter((step) => isValue(step.to, to) && step.from));
    if (met.some(({ change }) => change === 'same' || change === 'lowered')) return [];
    return [met[0] ?? { to, change: 'added' }];
  });
}

const isValue = (a: StepValue | undefined, b: StepValue) => a?.scale === b.scale && a.competency === b.competency;
