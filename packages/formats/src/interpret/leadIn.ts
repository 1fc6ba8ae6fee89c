import { plainText } from '@ladderkit/core/text';

/** A text that begins with a term of its own: `**Adopts**: learns the tools`, `Scope: one team`. */
export interface LeadIn {
  term: string;
  /** What follows the term. */
  rest: string;
  bold: boolean;
}

/** A stray star before the bold is no part of the term. */
const BOLD = /^(?:\\?\*)?(?:\*\*|__)([^*_]{2,50}?)\s*(?:[:：]\s*(?:\*\*|__)|(?:\*\*|__)\s*[:：–—-])\s*(.*)$/su;
const PLAIN = /^([\p{Lu}\p{N}][^:：.!?*_[\]()]{1,40}?)\s*[:：]\s+(\S.*)$/su;

/** Reads the term before a colon (or a dash after bold), of four words at most. */
export function leadInOf(markdown: string): LeadIn | undefined {
  const bold = BOLD.exec(markdown.slice(0, 400));
  const match = bold ?? PLAIN.exec(markdown.slice(0, 400));
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const term = plainText(match[1]);
  if (term.split(/\s+/).length > 4) return undefined;
  return { term, rest: match[2] + markdown.slice(400), bold: bold !== null };
}
