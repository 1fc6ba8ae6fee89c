import * as z from 'zod/mini';
import { Id } from './Id';
import type { Known } from './Known';
import { Meta } from './Meta';
import { Place } from './Place';

/** Text of a ladder that is no expectation. */
export const Note = z.looseObject({
  /** `summary`: the paragraph that opens a section of one level. `note` (when absent): all else. */
  kind: z.optional(z.enum(['note', 'summary'])),
  /** Markdown: the inline subset, lists and paragraphs. */
  text: z.string(),
  track: z.optional(Id),
  level: z.optional(Id),
  competency: z.optional(Id),
  place: z.optional(Place),
  meta: z.optional(Meta),
});
export type Note = Known<z.infer<typeof Note>>;
