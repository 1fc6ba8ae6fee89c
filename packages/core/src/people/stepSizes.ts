import type { Comparison, Row, StepChange } from '../compare/Comparison';
import { includedLevels } from '../ladder/expectationsOf';
import type { Message } from '../message/Message';
import type { Competency } from '../model/Competency';
import type { Ladder } from '../model/Ladder';
import type { Level } from '../model/Level';
import { isAsking } from './isAsking';
import { levelsBelow } from './levelsBelow';
import { lexiconFor } from './lexiconFor';
import { markOutliers, type Outlier } from './markOutliers';
import { tracksWithLevels } from './tracksWithLevels';
import type { CompareTwoLevels } from './whatIsNew';
import { withMeaning, type MeaningOptions } from './withMeaning';

export interface StepSizesOptions extends MeaningOptions {
  /** Only the track of this id. Absent: all tracks that have levels. */
  track?: string | undefined;
  compare: CompareTwoLevels;
}

/** What going from one level to the next asks, in numbers. */
export interface StepCounts {
  added: number;
  raised: number;
  /** Said in other words that do not show whether they ask for more. */
  reworded: number;
  /** Asked below and no longer asked here. */
  dropped: number;
  /** Values on scales that are higher here. */
  steps: number;
  /** How big the step is: `added`, `raised` and `steps` together. */
  total: number;
}

export interface StepSize extends StepCounts {
  /** Ids of the two levels. */
  from: string;
  to: string;
  competencies: (StepCounts & { competency?: string | undefined })[];
  /** Why this step stands out among those of its track; empty where it does not. */
  standsOut: Outlier[];
}

/** The steps of one track, from the lowest. */
export interface TrackSteps {
  /** Id and title of the track; absent for the levels that name none. */
  track?: string | undefined;
  title?: string | undefined;
  levels: Pick<Level, 'id' | 'title' | 'code'>[];
  steps: StepSize[];
}

export interface StepSizes {
  /** The tracks that have steps first, then those of one level. */
  tracks: TrackSteps[];
  competencies: Pick<Competency, 'id' | 'title'>[];
  messages: Message[];
}

/**
 * How big each step on each track is, from each level to the one above it (or the ones, where the track branches), in total and
 * per competency, and which steps stand out on their track. A level that says nothing, neither itself nor by what it
 * includes, is passed over. Messages say which levels state nothing of their own, which steps stand out, and what keeps words from
 * showing whether more is asked.
 *
 * @example stepSizes(ladder, { compare: compareLevels, lexicons: [scopeLexiconEn] })
 */
export function stepSizes(ladder: Ladder, { track, ...options }: StepSizesOptions): StepSizes {
  const { messages } = lexiconFor({ from: { ladder }, to: { ladder }, messages: [] }, options.lexicons ?? []);
  const tracks = tracksWithLevels(ladder)
    .filter((each) => track === undefined || each.track === track)
    .map(({ levels, ...each }) => {
      const steps = stepsOf(ladder, levels.filter(isSaidIn(ladder)), options);
      for (const level of levels) messages.push(...levelMessages(ladder, level, steps));
      const names = levels.map(({ id, title, code }) => ({ id, title, code }));
      return { ...each, levels: names, steps };
    });
  const competencies = (ladder.competencies ?? []).map(({ id, title }) => ({ id, title }));
  return { tracks, competencies, messages };
}

/** Whether a level says anything: itself, by what it includes, or by a value on a scale. */
function isSaidIn(ladder: Ladder): (level: Level) => boolean {
  const stating = new Set(ladder.expectations.map(({ level }) => level));
  return ({ id, steps = [] }) =>
    steps.length > 0 || [id, ...includedLevels(ladder, id)].some((each) => stating.has(each));
}

function stepsOf(ladder: Ladder, levels: readonly Level[], { compare, ...options }: StepSizesOptions): StepSize[] {
  const steps = levels.flatMap((to, i) =>
    levelsBelow(levels.slice(0, i), to).map((from): StepSize => {
      const comparison = withMeaning(compare(ladder, from.id, to.id), options);
      return {
        from: from.id,
        to: to.id,
        ...countsOf(comparison.rows, comparison.steps),
        competencies: byCompetency(comparison),
        standsOut: [],
      };
    }),
  );
  return markOutliers(steps);
}

function countsOf(rows: readonly Row[], steps: readonly StepChange[]): StepCounts {
  const expectations = rows.filter(isAsking);
  const count = (test: (row: Row) => boolean) => expectations.filter(test).length;
  const added = count(({ change }) => change === 'added');
  const raised = count(({ change, impact }) => change !== 'added' && impact === 'raised');
  const higher = steps.filter(({ change }) => change === 'raised').length;
  return {
    added,
    raised,
    reworded: count(({ impact }) => impact === 'clarified'),
    dropped: count(({ change }) => change === 'removed'),
    steps: higher,
    total: added + raised + higher,
  };
}

/** In the order of the ladder's competencies; what names none stands last. Steps of the level as a whole are in no competency. */
function byCompetency({ rows, steps, to }: Comparison): StepSize['competencies'] {
  return [...to.competencies.map(({ id }) => id), undefined].flatMap((competency) => {
    const itsRows = rows.filter((row) => (row.to[0] ?? row.from[0])?.competency === competency);
    const itsSteps = steps.filter((step) => competency && (step.to ?? step.from)?.competency === competency);
    if (itsRows.length + itsSteps.length === 0) return [];
    return [{ competency, ...countsOf(itsRows, itsSteps) }];
  });
}

function levelMessages({ expectations }: Ladder, { id, place }: Level, steps: readonly StepSize[]): Message[] {
  const outliers = steps.flatMap(({ to, standsOut }) => (to === id ? standsOut : []));
  const messages = outliers.map(({ text }): Message => {
    return { code: 'step-uneven', severity: 'info', text: `The step to "${id}" stands out. ${text}`, place };
  });
  if (expectations.some(({ level }) => level === id)) return messages;
  const text = `The level "${id}" states nothing of its own.`;
  return [{ code: 'level-empty', severity: 'warning', text, place }, ...messages];
}
