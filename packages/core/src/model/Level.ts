import * as z from 'zod/mini';
import { Id } from './Id';
import type { Known } from './Known';
import { Meta } from './Meta';
import { Place } from './Place';

/** The value a level has on a scale: for the level as a whole, or for one competency of it. */
export const LevelStep = z.looseObject({
  scale: Id,
  step: Id,
  competency: z.optional(Id),
  place: z.optional(Place),
  meta: z.optional(Meta),
});
export type LevelStep = Known<z.infer<typeof LevelStep>>;

/** One rung of a track: a title, often a code, and a rank where the order is known. */
export const Level = z.looseObject({
  id: Id,
  title: z.string(),
  code: z.optional(z.string()),
  aliases: z.optional(z.array(z.string())),
  track: z.optional(Id),
  /** Orders the levels of a track. Absent: the order is not known, nothing more. */
  rank: z.optional(z.number()),
  /** `level` when absent; `role`: taken on beside a level; `shared`: an "All levels" block that others include. */
  kind: z.optional(z.enum(['level', 'role', 'shared'])),
  summary: z.optional(z.string()),
  /** The levels whose expectations also hold here. */
  includes: z.optional(z.array(Id)),
  /** Where one may move from here, when it is not simply the next rank of the track. */
  next: z.optional(z.array(Id)),
  /** For a role: the levels that may take it on. */
  beside: z.optional(z.array(Id)),
  steps: z.optional(z.array(LevelStep)),
  place: z.optional(Place),
  meta: z.optional(Meta),
});
export type Level = Known<z.infer<typeof Level>>;
