import type { en } from './en';

/** All text of the kit, as one table: strings, or functions that get their values and, last, the `Format` of the locale. */
export type Messages = { [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key] };
