import * as z from 'zod/mini';
import type { Known } from './Known';
import { Meta } from './Meta';

/** A file that the ladder was read from. */
export const Source = z.looseObject({
  path: z.string(),
  title: z.optional(z.string()),
  url: z.optional(z.string()),
  licence: z.optional(z.string()),
  meta: z.optional(Meta),
});
export type Source = Known<z.infer<typeof Source>>;
