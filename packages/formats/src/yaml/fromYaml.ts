import { fromDataFiles } from '../data/fromDataFiles';
import type { InterpretOptions } from '../interpret/InterpretOptions';
import type { Read } from '../Read';
import type { SourceFile } from '../SourceFile';
import { readYaml, type YamlLimits } from './readYaml';

export interface FromYamlOptions extends InterpretOptions, YamlLimits {}

/**
 * Reads a ladder from YAML files: a `ladderkit/1` document as it is, any other YAML by a general rule (lists of things with
 * names, levels, criteria, examples, ids).
 *
 * @example
 * const { value, messages } = fromYaml([{ path: 'ladder.yml', content }]);
 */
export function fromYaml(files: readonly SourceFile[], options: FromYamlOptions = {}): Read {
  return fromDataFiles(files, (text, origin) => readYaml(text, origin, options), options);
}
