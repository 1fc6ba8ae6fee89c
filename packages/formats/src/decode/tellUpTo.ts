import type { Message } from '@ladderkit/core';

/** How many problems of one file are told one by one. */
export interface TextLimits {
  /** Damages of characters of one kind that are told one by one; a last message counts the others. @default 1000 */
  maxDamages?: number | undefined;
  /** Faults of syntax of one kind that are told one by one; a last message counts the others. @default 100 */
  maxFaults?: number | undefined;
}

export const MAX_FAULTS = 100;

/** One message a finding, up to the limit; then one that counts the others. */
export function tellUpTo<Finding>(
  findings: readonly Finding[],
  limit: number,
  tell: (finding: Finding) => Message,
  raise: keyof TextLimits = 'maxFaults',
): Message[] {
  const messages = findings.slice(0, limit).map(tell);
  const next = findings[limit];
  if (next !== undefined) {
    messages.push({
      code: 'limit-reached',
      severity: 'info',
      text: `${findings.length - limit} more problems like those before are not told one by one.`,
      place: tell(next).place,
      hint: `Raise \`${raise}\` to see them.`,
    });
  }
  return messages;
}
