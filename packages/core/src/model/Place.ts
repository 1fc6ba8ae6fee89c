import * as z from 'zod/mini';
import type { Known } from './Known';

const Ordinal = z.number().check(z.refine((n) => Number.isInteger(n) && n > 0, 'expected a whole number from 1'));

/** Where something stands in a source. Lines and columns count from 1; columns are UTF-16 units; `end` is exclusive. */
export const Place = z.looseObject({
  path: z.string(),
  line: Ordinal,
  column: Ordinal,
  end: z.optional(z.looseObject({ line: Ordinal, column: Ordinal })),
});
export type Place = Known<z.infer<typeof Place>>;
