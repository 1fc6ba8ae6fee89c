import type { Statement, WordChange } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';

/** The words of a statement for `StatementText` inside a button or a link, neither of which may hold links. */
export const withoutLinks = ({ text }: Pick<Statement, 'text'>): WordChange[] => [
  { change: 'same', text: plainText(text) },
];
