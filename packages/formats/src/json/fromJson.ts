import { fromDataFiles } from '../data/fromDataFiles';
import type { DataLimits } from '../data/DataSource';
import type { InterpretOptions } from '../interpret/InterpretOptions';
import type { Read } from '../Read';
import type { SourceFile } from '../SourceFile';
import { readJson } from './readJson';

export interface FromJsonOptions extends InterpretOptions, DataLimits {}

/**
 * Reads a ladder from JSON files: a `ladderkit/1` document as it is, any other JSON by a general rule (lists of things with
 * names, levels, criteria, examples, ids). Comments and trailing commas are allowed.
 *
 * @example
 * const { value, messages } = fromJson([{ path: 'ladder.json', content }]);
 */
export function fromJson(files: readonly SourceFile[], options: FromJsonOptions = {}): Read {
  return fromDataFiles(files, (text, origin) => readJson(text, origin, options), options);
}
