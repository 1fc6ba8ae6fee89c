import { foldTypography } from '../../text/foldTypography';
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
