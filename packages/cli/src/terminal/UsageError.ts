/** The command line asks for something that cannot be meant: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    text: string,
    /** What to write instead. */
    readonly hint?: string,
  ) {
    super(text);
  }
}
