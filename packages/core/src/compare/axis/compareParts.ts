import type { Axis, Comparison, Summary } from '../Comparison';
import type { CompareOptions } from '../CompareOptions';
import { partOf, type LadderPart } from '../LadderPart';
import { alignStatements, type AlignSettings } from '../match/alignStatements';
import { Subject } from '../match/Subject';
import { orderRows } from '../rows/orderRows';
import { rowsOf } from '../rows/rowsOf';
import { thresholds } from '../thresholds';
import { createTokeniser } from '../tokens/createTokeniser';
import { numbersIn } from '../tokens/numbersIn';
import { Vocabulary } from '../tokens/Vocabulary';
import { counterparts, thereOf } from './counterparts';
import { homesOf } from './homesOf';
import { languagesDiffer } from './languagesDiffer';
import { leftOut } from './leftOut';
import { pairsOf } from './pairsOf';
import { sideOf } from './sideOf';
import { stepChanges } from './stepChanges';

/** Each step reports the share of the work that is done, 0 to 1. */
export type ComparisonSteps = Generator<number, Comparison>;

/** The one way to a comparison, step by step; the four axes differ in what they take and in how they name it. */
export function* compareParts(
  axis: Axis,
  fromPart: LadderPart,
  toPart: LadderPart,
  options: CompareOptions = {},
  meaning?: AlignSettings['meaning'],
): ComparisonSteps {
  const [from, to] = [partOf(fromPart), partOf(toPart)];
  const language = options.language ?? to.ladder.language ?? 'en';
  const subjects = {
    from: from.statements.map((statement) => new Subject(statement)),
    to: to.statements.map((statement) => new Subject(statement)),
  };
  const vocabulary = new Vocabulary();
  const differing = languagesDiffer(from, to);
  // vectors may know several languages, words do not
  const byNumbers = differing.length > 0 && meaning === undefined;
  const rules = byNumbers ? { ...thresholds[axis], likely: Infinity } : thresholds[axis];
  const tokenise = byNumbers
    ? numbersIn(vocabulary)
    : createTokeniser({ ...options, language }, vocabulary, rules.weights.letters > 0);
  const alignment = yield* alignStatements(
    { ladder: from.ladder, subjects: subjects.from },
    { ladder: to.ladder, subjects: subjects.to },
    {
      axis,
      rules,
      reader: { tokenise, vocabulary },
      reviews: options.reviews ?? [],
      homesOf: axis === 'version' ? homesOf(from, to) : undefined,
      meaning,
    },
  );
  const found = counterparts(axis, from, to, alignment.links);
  const [competencyThere, levelThere] = [thereOf(found.competency), thereOf(found.level)];
  const isThere = (there: ReadonlyMap<string, string[]>, a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined ? a === b : (there.get(a) ?? [a]).includes(b);
  const rows = rowsOf(subjects.from, subjects.to, alignment, {
    axis,
    language,
    sameCompetency: (a, b) => axis === 'company' || isThere(competencyThere, a, b),
    reasons: options.why?.(alignment, tokenise),
    sameLevel: (a, b) => axis === 'level' || axis === 'company' || isThere(levelThere, a, b),
  });
  const ordered = orderRows(rows, from, to, (id) => competencyThere.get(id)?.[0]);
  return {
    format: 'ladderkit-comparison/1',
    axis,
    from: sideOf(from),
    to: sideOf(to),
    rows: ordered,
    pairs: pairsOf(axis, from, to, found, ordered),
    steps: stepChanges(axis, from, to, found),
    messages: [...differing, ...leftOut(from, to, alignment, options.reviews ?? [])],
    summary: summaryOf(ordered),
  };
}

/** Takes all steps at once. */
export function finish(steps: ComparisonSteps): Comparison {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function summaryOf(rows: Comparison['rows']): Summary {
  const summary = { same: 0, reworded: 0, split: 0, merged: 0, related: 0, added: 0, removed: 0, moved: 0, raised: 0 };
  for (const row of rows) {
    summary[row.change]++;
    if (row.moved) summary.moved++;
    if (row.scope?.some(({ change }) => change === 'raised')) summary.raised++;
  }
  return summary;
}
