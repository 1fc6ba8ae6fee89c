import { plainText } from '@ladderkit/core/text';
import { markedParts } from './markedParts';

export interface MarkedTextProps {
  /** Inline Markdown of a statement. */
  text: string;
  /** Words and phrases to mark; several in one string are parted by commas. */
  marked: readonly string[];
}

/** A statement with some of its words marked. */
export function MarkedText({ text, marked }: MarkedTextProps) {
  return (
    <bdi>
      {markedParts(plainText(text), marked).map(({ text: part, marked: isMarked }, i) =>
        isMarked ? <mark key={i}>{part}</mark> : part,
      )}
    </bdi>
  );
}
