import type { InterpretOptions } from '../interpret/InterpretOptions';
import type { Read } from '../Read';
import type { DataSource } from './DataSource';

/** Makes one ladder of structured data. */
export function interpretData(sources: readonly DataSource[], options: InterpretOptions = {}): Read {
  return { value: undefined, messages: sources.length > 0 && options.id ? [] : [], unmapped: [] };
}
