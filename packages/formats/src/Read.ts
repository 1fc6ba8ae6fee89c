import type { Ladder, Message, Unmapped } from '@ladderkit/core';

/** What every reader gives: the ladder as far as it could be read, all messages, and the parts that have no room in it. */
export interface Read {
  value: Ladder | undefined;
  messages: Message[];
  unmapped: Unmapped[];
}
