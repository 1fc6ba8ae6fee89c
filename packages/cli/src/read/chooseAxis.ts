import type { Axis, Ladder } from '@ladderkit/core';
import { UsageError } from '../terminal/UsageError';
import type { PartName } from './resolvePart';

/** One side of a comparison: a ladder, and what is meant of it. */
export interface Side extends PartName {
  /** As it was given. */
  argument: string;
  ladder: Ladder;
}

/** The axis to compare on, the sides fit for it, and why it is this one. */
export interface Choice {
  axis: Axis;
  from: Side;
  to: Side;
  reason: string;
}

/** What was asked for; else levels make `level`, tracks `track`, one ladder id `version`, and all else `company`. */
export function chooseAxis(from: Side, to: Side, asked: Axis | undefined): Choice {
  if (asked !== undefined) return { axis: asked, from: fit(from, asked), to: fit(to, asked), reason: 'as asked for' };
  const both = (noun: 'level' | 'track') => from[noun] !== undefined && to[noun] !== undefined;
  if (both('level')) return { axis: 'level', from, to, reason: 'both sides name a level' };
  if (both('track')) return { axis: 'track', from, to, reason: 'both sides name a track' };
  const sameId = from.ladder.id === to.ladder.id;
  if (sameId && [from, to].some(({ level, track }) => (level ?? track) !== undefined)) {
    throw new UsageError(
      `${nounOf(from)} and ${nounOf(to)} of the same ladder do not compare: "${from.argument}", "${to.argument}".`,
      'Name a level on both sides, or a track on both, or say `--axis version`.',
    );
  }
  if (sameId) return { axis: 'version', from, to, reason: `both sides are the ladder "${from.ladder.id}"` };
  return { axis: 'company', from, to, reason: `"${from.ladder.id}" and "${to.ladder.id}" are two ladders` };
}

const nounOf = ({ level, track }: Side) =>
  level !== undefined ? 'A level' : track !== undefined ? 'A track' : 'The whole';

/** A ladder with one level is that level where levels are compared; the same holds for tracks. */
function fit(side: Side, axis: Axis): Side {
  if (axis !== 'level' && axis !== 'track') return side;
  if (side[axis] !== undefined) return side;
  const nouns = axis === 'level' ? side.ladder.levels : (side.ladder.tracks ?? []);
  const [only, second] = nouns;
  if (only && !second && side.level === undefined && side.track === undefined) return { ...side, [axis]: only.id };
  throw new UsageError(
    `\`--axis ${axis}\` compares two ${axis}s, and "${side.argument}" names none.`,
    nouns.length === 0
      ? `It has no ${axis}.`
      : `Write \`PATH#${axis.toUpperCase()}\`; there are: ${nouns.map(({ id }) => id).join(', ')}.`,
  );
}
