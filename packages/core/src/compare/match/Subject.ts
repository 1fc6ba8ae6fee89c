import { foldLookAlikes } from '../../text/foldLookAlikes';
import { plainText } from '../../text/plainText';
import type { Statement } from '../Comparison';

/** A statement made ready for matching. */
export class Subject {
  /** Its words without marks. */
  readonly plain: string;
  private typographic: string | undefined;

  constructor(readonly statement: Statement) {
    this.plain = NOT_PLAIN.test(statement.text) ? plainText(statement.text) : statement.text;
  }

  /** The same for texts that differ in typography only. */
  get folded(): string {
    return (this.typographic ??= foldTypography(this.plain));
  }
}

/** Without marks and white space other than single spaces a text is plain already. */
const NOT_PLAIN = /[\\`*_[]|[^\S ]|^ | {2}| $/;

/** Without case, punctuation, white space and the shapes of look-alike letters; signs that carry meaning (C++, 5 %) stay. */
function foldTypography(plain: string): string {
  const letters = plain
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#%&<>=$€£]+/gu, (mark, at: number, text: string) =>
      isDecimal(text, at, mark) ? '.' : ' ',
    )
    .trim();
  if (letters === '') return plain;
  return foldLookAlikes(letters);
}

const isDecimal = (text: string, at: number, mark: string) =>
  (mark === '.' || mark === ',') && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
