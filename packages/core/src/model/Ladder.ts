import * as z from 'zod/mini';
import { Competency } from './Competency';
import { Expectation } from './Expectation';
import { Id } from './Id';
import type { Known } from './Known';
import { Level } from './Level';
import { Meta } from './Meta';
import { Note } from './Note';
import { Scale } from './Scale';
import { Source } from './Source';
import { Track } from './Track';

/** One company's whole career framework, at one version. Flat lists with ids; list order is source order. */
export const Ladder = z.looseObject({
  /** The JSON Schema of this format, for editors. */
  $schema: z.optional(z.string()),
  /** The name and version of this document format. */
  format: z.enum(['ladderkit/1']),
  id: Id,
  title: z.string(),
  version: z.optional(z.string()),
  /** A BCP 47 language tag. */
  language: z.optional(z.string()),
  summary: z.optional(z.string()),
  sources: z.optional(z.array(Source)),
  tracks: z.optional(z.array(Track)),
  scales: z.optional(z.array(Scale)),
  levels: z.array(Level),
  competencies: z.optional(z.array(Competency)),
  expectations: z.array(Expectation),
  notes: z.optional(z.array(Note)),
  meta: z.optional(Meta),
});
export type Ladder = Known<z.infer<typeof Ladder>>;
