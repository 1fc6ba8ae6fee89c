/** How our own format marks an example in words. */
export const EXAMPLE_MARK = 'Example: ';

/** How our own format marks what is not expected. */
export const ANTI_PATTERN_MARK = 'Not expected: ';
