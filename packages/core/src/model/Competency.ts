import * as z from 'zod/mini';
import { Id } from './Id';
import type { Known } from './Known';
import { Meta } from './Meta';
import { Place } from './Place';

/** What is judged: Hiring, Impact, Communication. A tree: `parent` makes it a section of another. */
export const Competency = z.looseObject({
  id: Id,
  title: z.string(),
  aliases: z.optional(z.array(z.string())),
  parent: z.optional(Id),
  /** What holds for all levels. What opens the section of one level is a `summary` note. */
  summary: z.optional(z.string()),
  scales: z.optional(z.array(Id)),
  place: z.optional(Place),
  meta: z.optional(Meta),
});
export type Competency = Known<z.infer<typeof Competency>>;
