import type { StepSize } from './stepSizes';

/** Why a step stands out among the steps of its track. */
export interface Outlier {
  kind: 'large' | 'small' | 'drops' | 'one-sided';
  /** The number that stands out, and what is usual: the median of the other steps, or for `one-sided` the whole step. */
  value: number;
  usual: number;
  /** The competency that carries a `one-sided` step. */
  competency?: string | undefined;
  /** The reason in English. */
  text: string;
}

/**
 * Says which steps stand out. `large`: half as big again as the median of the other steps, and by three or more; `small`:
 * half of it or less, and by three or more; `drops`: more than twice as much is no longer asked as at the others, and by
 * three or more; `one-sided`: one competency carries more than half of a step of six or more, spread over three or more. With fewer than three steps
 * nothing is usual, and only `one-sided` is said.
 */
export function markOutliers(steps: readonly StepSize[]): StepSize[] {
  return steps.map((step, i) => {
    const others = steps.filter((_, j) => j !== i);
    const usual = (of: 'total' | 'dropped') => median(others.map((each) => each[of]));
    const compared =
      others.length < 2 ? [] : [...sizeOutlier(step, usual('total')), ...dropOutlier(step, usual('dropped'))];
    return { ...step, standsOut: [...compared, ...oneSided(step)] };
  });
}

/** A difference of one or two statements is chance. */
const LEAST = 3;

function sizeOutlier({ total }: StepSize, usual: number): Outlier[] {
  const text = `It asks ${total} new or raised things; the other steps of the track ask ${usual} in the middle.`;
  const kind = total >= usual * 1.5 ? 'large' : total <= usual / 2 && 'small';
  return kind && Math.abs(total - usual) >= LEAST ? [{ kind, value: total, usual, text }] : [];
}

function dropOutlier({ dropped }: StepSize, usual: number): Outlier[] {
  const text = `It drops ${dropped} things; the other steps of the track drop ${usual} in the middle.`;
  return dropped > usual * 2 && dropped - usual >= LEAST ? [{ kind: 'drops', value: dropped, usual, text }] : [];
}

function oneSided({ total, competencies }: StepSize): Outlier[] {
  return competencies
    .filter((each) => total >= 2 * LEAST && each.total > total / 2 && competencies.length >= LEAST)
    .map(({ competency, total: value }) => ({
      kind: 'one-sided',
      value,
      usual: total,
      competency,
      text: `${value} of its ${total} new or raised things are in one competency.`,
    }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
