import { decodeText } from '../decode/decodeText';
import type { TextLimits } from '../decode/tellUpTo';
import type { TextOrigin } from '../decode/placesIn';
import type { InterpretOptions } from '../interpret/InterpretOptions';
import type { Read } from '../Read';
import type { SourceFile } from '../SourceFile';
import type { DataRead, DataSource } from './DataSource';
import { fromDocuments, isDocument } from './fromDocuments';
import { interpretData } from './interpretData';

/** Reads files of structured data with a parser: ladder documents as they are, other data by the general rule. */
export function fromDataFiles(
  files: readonly SourceFile[],
  parse: (text: string, origin: TextOrigin) => DataRead,
  options: InterpretOptions & TextLimits,
): Read {
  const reads = files.map((file) => readDataFile(file, parse, options));
  const sources = reads.flatMap(({ source }) => source ?? []);
  const documents = sources.filter(isDocument);
  const { value, messages, unmapped } =
    documents.length > 0 ? fromDocuments(documents) : interpretData(sources, options);
  return {
    value,
    messages: [...reads.flatMap((read) => read.messages), ...messages],
    unmapped: [...reads.flatMap((read) => read.unmapped), ...unmapped],
  };
}

/** One file of structured data: nothing but messages where it cannot be read. */
export interface DataFileRead extends Omit<Read, 'value'> {
  source?: DataSource;
}

/** Parses one file of structured data; all places are those in the file. */
export function readDataFile(
  file: SourceFile,
  parse: (text: string, origin: TextOrigin) => DataRead,
  limits: TextLimits = {},
): DataFileRead {
  const { path } = file;
  const decoded = decodeText(file, limits);
  if (decoded.text === '') return { messages: decoded.messages, unmapped: [] };
  const { placeInFile = (place) => place } = decoded;
  const { value, messages, unmapped, placeOf } = parse(decoded.text, { path });
  return {
    messages: [
      ...decoded.messages,
      ...messages.map((message) => (message.place ? { ...message, place: placeInFile(message.place) } : message)),
    ],
    unmapped: unmapped.map((each) => ({ ...each, place: placeInFile(each.place) })),
    ...(value === undefined
      ? {}
      : {
          source: {
            path,
            value,
            placeOf: (keys, text) => {
              const place = placeOf(keys, text);
              return place && placeInFile(place);
            },
          },
        }),
  };
}
