import * as z from 'zod/mini';
import { Id } from './Id';
import type { Known } from './Known';
import { Meta } from './Meta';
import { Place } from './Place';

/** A line of levels: technical, management. */
export const Track = z.looseObject({
  id: Id,
  title: z.string(),
  summary: z.optional(z.string()),
  /** `shared`: equal ranks on such tracks are equivalent. `own` (when absent): ranks order this track only. */
  ranks: z.optional(z.enum(['shared', 'own'])),
  place: z.optional(Place),
  meta: z.optional(Meta),
});
export type Track = Known<z.infer<typeof Track>>;
