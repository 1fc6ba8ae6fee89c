import type { Ladder } from '../../model/Ladder';
import type { Axis, Comparison, Side, Summary } from '../Comparison';
import type { CompareOptions } from '../CompareOptions';
import { partOf, type LadderPart, type Part } from '../LadderPart';
import { alignStatements } from '../match/alignStatements';
import { thresholds } from '../thresholds';
import { Subject } from '../match/Subject';
import { orderRows } from '../rows/orderRows';
import { rowsOf } from '../rows/rowsOf';
import { createTokeniser } from '../tokens/createTokeniser';
import { counterparts } from './counterparts';
import { pairsOf } from './pairsOf';
import { stepChanges } from './stepChanges';

/** The one way to a comparison; the four axes differ in what they take and in how they name it. */
export function compareParts(
  axis: Axis,
  fromPart: LadderPart,
  toPart: LadderPart,
  options: CompareOptions,
): Comparison {
  const [from, to] = [partOf(fromPart), partOf(toPart)];
  const language = options.language ?? to.ladder.language ?? 'en';
  const tokenise = createTokeniser({ ...options, language }, thresholds[axis].weights.letters > 0);
  const subjects = {
    from: from.statements.map((statement) => new Subject(statement)),
    to: to.statements.map((statement) => new Subject(statement)),
  };
  const same = counterparts(axis, from, to);
  const alignment = finish(
    alignStatements(
      { ladder: from.ladder, subjects: subjects.from },
      { ladder: to.ladder, subjects: subjects.to },
      { axis, tokenise, reviews: options.reviews ?? [] },
    ),
  );
  const rows = rowsOf(subjects.from, subjects.to, alignment, {
    axis,
    language,
    sameCompetency: (a, b) => axis === 'company' || (a === undefined ? undefined : same.competency(a)) === b,
    sameLevel: (a, b) => axis !== 'version' || same.level(a) === b,
  });
  const ordered = orderRows(rows, from, to, same.competency);
  return {
    format: 'ladderkit-comparison/1',
    axis,
    from: sideOf(from),
    to: sideOf(to),
    rows: ordered,
    pairs: pairsOf(from, to, same),
    steps: stepChanges(axis, from, to, same),
    messages: [],
    summary: summaryOf(ordered),
  };
}

function sideOf({ ladder, levels }: Part): Side {
  return {
    ladder: ladderOf(ladder),
    tracks: (ladder.tracks ?? []).map(({ id, title }) => ({ id, title })),
    levels: levels.map(({ id, title, code, track, rank, kind }) => ({
      id,
      title,
      ...(code !== undefined && { code }),
      ...(track !== undefined && { track }),
      ...(rank !== undefined && { rank }),
      ...(kind !== undefined && { kind }),
    })),
    competencies: (ladder.competencies ?? []).map(({ id, title, parent }) => ({
      id,
      title,
      ...(parent !== undefined && { parent }),
    })),
    scales: (ladder.scales ?? []).map(({ id, title, steps }) => ({
      id,
      title,
      steps: steps.map((step) => ({
        id: step.id,
        title: step.title,
        ...(step.rank !== undefined && { rank: step.rank }),
      })),
    })),
  };
}

function ladderOf({ id, title, version, language }: Ladder): Side['ladder'] {
  return { id, title, ...(version !== undefined && { version }), ...(language !== undefined && { language }) };
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

function finish<Value>(steps: Generator<number, Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
