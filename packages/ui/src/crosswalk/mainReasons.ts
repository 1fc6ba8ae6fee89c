import type { Reason } from '@ladderkit/core';

/** More than these nobody reads. */
const MOST = 4;

/** What weighs less than this share of the weightiest reason says little: "and", "the". */
const LEAST_SHARE = 1 / 3;

/**
 * The reasons worth reading, the weightiest first. What has no words to say is left out, and so is a concept whose part is named:
 * `delivery` beside `delivery/planning`, which is told as "planning".
 */
export function mainReasons(why: readonly Reason[]): Reason[] {
  const told = why.filter(
    ({ kind, text }) =>
      (text !== '' || (kind !== 'word' && kind !== 'concept')) &&
      !(kind === 'concept' && why.some((other) => other.kind === kind && other.text.startsWith(`${text}/`))),
  );
  const weightiest = Math.max(0, ...told.map(({ weight }) => weight));
  return told
    .filter(({ weight }) => weight >= weightiest * LEAST_SHARE)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map((reason) => (reason.kind === 'concept' ? { ...reason, text: nameOf(reason.text) } : reason));
}

const nameOf = (concept: string) => concept.slice(concept.lastIndexOf('/') + 1).replaceAll('-', ' ');
