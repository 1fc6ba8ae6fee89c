import * as z from 'zod/mini';
import { Id } from './Id';
import type { Known } from './Known';
import { Meta } from './Meta';
import { Place } from './Place';

/** A role with whom an expectation is shared. `level` only when that role is in the document. */
export const SharedWith = z.looseObject({ title: z.string(), level: z.optional(Id) });
export type SharedWith = Known<z.infer<typeof SharedWith>>;

/** One statement of what a person at a level does: the atom that is compared. */
export const Expectation = z.looseObject({
  id: Id,
  level: Id,
  competency: z.optional(Id),
  /** Inline Markdown: emphasis, strong, code, link, break. */
  text: z.string(),
  /** `expectation` when absent. */
  kind: z.optional(z.enum(['expectation', 'example', 'anti-pattern'])),
  /** The expectation that this one details or exemplifies. */
  parent: z.optional(Id),
  sharedWith: z.optional(z.array(SharedWith)),
  /** A condition in words: it holds only there. */
  appliesTo: z.optional(z.string()),
  place: z.optional(Place),
  meta: z.optional(Meta),
});
export type Expectation = Known<z.infer<typeof Expectation>>;
