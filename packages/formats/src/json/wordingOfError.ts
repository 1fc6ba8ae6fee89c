import { printParseErrorCode, type ParseError } from 'jsonc-parser';

/** What was expected where JSON is broken, in words, and what to write. */
export function wordingOfError(error: ParseError['error']): { expected: string; hint?: string } {
  const name = printParseErrorCode(error);
  return WORDINGS[name] ?? { expected: 'This is no JSON here' };
}

const WORDINGS: Partial<Record<ReturnType<typeof printParseErrorCode>, { expected: string; hint?: string }>> = {
  InvalidSymbol: { expected: 'Expected a value', hint: 'Put texts in double quotes.' },
  InvalidNumberFormat: { expected: 'Expected a number' },
  PropertyNameExpected: { expected: 'Expected a key', hint: 'Put keys in double quotes.' },
  ValueExpected: { expected: 'Expected a value' },
  ColonExpected: { expected: 'Expected ":" behind the key' },
  CommaExpected: { expected: 'Expected "," between values' },
  CloseBraceExpected: { expected: 'Expected "}"', hint: 'Close the object.' },
  CloseBracketExpected: { expected: 'Expected "]"', hint: 'Close the list.' },
  EndOfFileExpected: { expected: 'Expected the end of the file' },
  UnexpectedEndOfComment: { expected: 'Expected "*/" at the end of the comment' },
  UnexpectedEndOfString: { expected: 'Expected a closing quote', hint: 'Close the text with a double quote.' },
  UnexpectedEndOfNumber: { expected: 'Expected a whole number' },
  InvalidUnicode: { expected: 'Expected four hexadecimal digits behind \\u' },
  InvalidEscapeCharacter: { expected: 'Expected a known escape', hint: 'Write a backslash as \\\\.' },
  InvalidCharacter: { expected: 'Expected no control character', hint: 'Write line breaks as \\n.' },
};
