import type { Ladder, Message, Unmapped } from '@ladderkit/core';
import type { SourceFile } from '@ladderkit/formats';

/** What was read of one or several paths: a ladder as far as it could be read, and all there is to say about it. */
export interface Input {
  ladder: Ladder | undefined;
  messages: Message[];
  unmapped: Unmapped[];
  files: (SourceFile & { content: Uint8Array })[];
}

export const hasErrors = (messages: readonly Message[]) => messages.some(({ severity }) => severity === 'error');
