import type { Message, Place, Unmapped } from '@ladderkit/core';
import type { Path } from '@ladderkit/core/schema';
import type { TextLimits } from '../decode/tellUpTo';

/** A file of structured data, or the front matter of a page, as it was parsed. */
export interface DataSource {
  path: string;
  value: unknown;
  /** Where the value at a path of keys stands; with `text`, where those words begin within it. */
  placeOf: (path: Path, text?: string) => Place | undefined;
}

/** What a parser of structured data gives: the value as far as it could be read. */
export interface DataRead extends Omit<DataSource, 'path'> {
  messages: Message[];
  /** What has no room in a value: comments, repeated keys, what lies too deep. */
  unmapped: Unmapped[];
}

/** How far structured data is read. */
export interface DataLimits extends TextLimits {
  /** Lists and objects nested deeper than this are left out, with a message. @default 64 */
  maxDepth?: number | undefined;
  /** Data that holds more values, aliases counted as often as they stand, is not read, with a message. @default 500_000 */
  maxValues?: number | undefined;
}

export const MAX_VALUES = 500_000;
