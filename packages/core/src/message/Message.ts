import type { Place } from '../model/Place';
import type { MessageCode } from './MessageCode';

/** How much a message matters: an `error` means that something could not be used as it stands. */
export type Severity = 'error' | 'warning' | 'info';

/** A problem or remark about a source. Problems in users' data are values, all of them; nothing throws for them. */
export interface Message {
  code: MessageCode;
  severity: Severity;
  /** What was found, and what was expected. One sentence, no line break. */
  text: string;
  /** Where in the source, when the source is known. */
  place?: Place | undefined;
  /** What to write instead. */
  hint?: string | undefined;
}

/** A value read from a source, as far as it could be read, and everything there is to say about it. */
export interface Parsed<Value> {
  value: Value | undefined;
  messages: Message[];
}

/** A part of a source that has no room in the model; kept word for word, so that nothing is lost. */
export interface Unmapped {
  /** What the part is in its source: `html`, `code`, `image` … */
  kind: string;
  /** The part as it stands in the source. */
  text: string;
  place: Place;
}
