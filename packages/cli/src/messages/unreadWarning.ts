import type { Message } from '@ladderkit/core';
import type { Input } from '../read/Input';

/** A line that says of which sources not all was read, because what stands there may be called new or gone. */
export function unreadWarning(inputs: ReadonlyMap<string, Input>): string | undefined {
  const parts = Array.from(inputs, ([path, { messages }]) => ({ path, count: messages.filter(isOfUnread).length }));
  const unread = parts.filter(({ count }) => count > 0).map(({ path, count }) => `${path} (${count}, told above)`);
  if (unread.length === 0) return undefined;
  return `Parts were not read, or not as they are meant, of ${unread.join(' and of ')}: what is called new, gone or reworded may stand there.`;
}

/** Where a reader had to give up on something: an error, or a limit that left something out. */
const isOfUnread = ({ code, severity }: Message) =>
  severity === 'error' || (severity === 'warning' && code === 'limit-reached');
