import type { Message } from '@ladderkit/core';
import type { Io } from '../terminal/Io';
import type { Input } from '../read/Input';
import { printMessages, type Detail } from './printMessages';

/** Writes what there is to say about inputs to the standard error output, with excerpts of their files. */
export function tellMessages(inputs: readonly Input[], io: Io, detail: Detail, more: readonly Message[] = []): void {
  const files = new Map(inputs.flatMap((input) => input.files).map(({ path, content }) => [path, content]));
  const texts = new Map<string, string>();
  const textOf = (path: string) => {
    const content = files.get(path);
    if (content === undefined) return undefined;
    const text = texts.get(path) ?? new TextDecoder().decode(content);
    texts.set(path, text);
    return text;
  };
  printMessages([...inputs.flatMap((input) => input.messages), ...more], io.stderr, { textOf, detail });
}
