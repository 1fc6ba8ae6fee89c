import * as z from 'zod/mini';
import { Id } from './Id';
import type { Known } from './Known';
import { Meta } from './Meta';
import { Place } from './Place';

/** One named value of a scale. Without a rank its position is not known. */
export const Step = z.looseObject({
  id: Id,
  title: z.string(),
  rank: z.optional(z.number()),
  summary: z.optional(z.string()),
  place: z.optional(Place),
  meta: z.optional(Meta),
});
export type Step = Known<z.infer<typeof Step>>;

/** An ordered list of named values: reach, proficiency, the values of an axis. */
export const Scale = z.looseObject({
  id: Id,
  title: z.string(),
  summary: z.optional(z.string()),
  /** The kind of words the steps are: `scope` (self, team …), `proficiency` (aware … expert), or a name of one's own. */
  vocabulary: z.optional(z.string()),
  steps: z.array(Step),
  place: z.optional(Place),
  meta: z.optional(Meta),
});
export type Scale = Known<z.infer<typeof Scale>>;
