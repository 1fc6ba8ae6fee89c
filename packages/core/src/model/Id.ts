import * as z from 'zod/mini';

/** A name that other parts of the document refer to: any non-empty text without white space or `#`. */
export const Id = z
  .string()
  .check(z.refine((id) => /^[^\s#]+$/u.test(id), 'expected an id: not empty, no white space, no "#"'));
export type Id = z.infer<typeof Id>;
