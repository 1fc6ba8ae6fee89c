import type { Path } from '@ladderkit/core/schema';
import { competencyNamed } from '../interpret/draftNouns';
import { isScalar, placeAt, wordsIn, type DataContext, type DataReader } from './DataReader';
import { keyRole, titleOfKey } from './keyRole';
import { holdsTexts } from './holdsTexts';
import { readItems } from './readValue';
import { REFERENCE_KEYS } from '../words/referenceKeys';

/**
 * Keeps a field whose key says nothing. What holds texts is a section of a level, named by its key, or is read for what it
 * holds; facts go to the `meta` of what they describe; what describes nothing is unmapped.
 */
export function keepField(reader: DataReader, key: string, value: unknown, path: Path, context: DataContext): void {
  const fact = keyRole(key) === 'meta' || !holdsTexts(value);
  if (!fact && context.parent === undefined) {
    if (context.level === undefined && typeof value === 'object') return readItems(reader, value, path, context);
    if (context.level !== undefined) {
      const competency = competencyNamed(reader.draft, titleOfKey(key), context.competency, undefined);
      return readItems(reader, value, path, { ...context, competency });
    }
  }
  // a key that names a reference elsewhere in a document would be taken for one in `meta`
  const noun = context.parent ?? context.level ?? context.competency;
  if (typeof value === 'boolean') reader.said.add(path, value, 'a fact', placeAt(reader, path));
  if (noun && !REFERENCES.has(key) && !Object.hasOwn(noun.meta ?? {}, key)) {
    noun.meta = { ...noun.meta, [key]: value };
    return;
  }
  const text = isScalar(value) ? (wordsIn(value) ?? String(value)) : JSON.stringify(value);
  const place = placeAt(reader, path) ?? { path: reader.source.path, line: 1, column: 1 };
  reader.draft.unmapped.push({ kind: 'data', text: `${key}: ${text}`, place });
}

const REFERENCES = new Set(REFERENCE_KEYS);
