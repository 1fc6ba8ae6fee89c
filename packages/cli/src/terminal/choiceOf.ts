import { nearest } from '@ladderkit/core';
import { UsageError } from './UsageError';

/** The value of an option that is one of a few words; the first is the default. */
export function choiceOf<Choice extends string>(
  option: string,
  value: unknown,
  choices: readonly [Choice, ...Choice[]],
) {
  if (value === undefined) return choices[0];
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  const near = nearest(String(value), choices);
  throw new UsageError(
    `\`--${option}\` is one of ${choices.join(', ')}; "${String(value)}" is none of them.`,
    near === undefined ? undefined : `Did you mean \`--${option} ${near}\`?`,
  );
}
