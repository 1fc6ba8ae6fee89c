import * as z from 'zod/mini';

/** What a source says besides (years of experience, salary, weights): kept and shown, never compared by default. */
export const Meta = z.looseObject({});
export type Meta = z.infer<typeof Meta>;
