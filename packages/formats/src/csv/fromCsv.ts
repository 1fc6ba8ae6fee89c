import { interpretOutlines } from '../interpret/interpretOutlines';
import type { InterpretOptions } from '../interpret/InterpretOptions';
import type { Read } from '../Read';
import type { SourceFile } from '../SourceFile';
import { readCsv, type CsvLimits } from './readCsv';

export interface FromCsvOptions extends InterpretOptions, CsvLimits {}

/**
 * Reads a ladder from CSV and TSV files: matrices, levels across or down, and long tables with one row an expectation. Comma,
 * semicolon, tab and bar are told apart by the text.
 *
 * @example
 * const { value, messages } = fromCsv([{ path: 'ladder.csv', content }]);
 */
export function fromCsv(files: readonly SourceFile[], options: FromCsvOptions = {}): Read {
  return interpretOutlines(
    files.map((file) => readCsv(file, options)),
    options,
  );
}
