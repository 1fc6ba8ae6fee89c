import { crosswalkFromCsv, parseCrosswalk, type Crosswalk } from '@ladderkit/core/crosswalk';
import type { Io } from '../terminal/Io';
import type { Input } from './Input';
import { readSources } from './readSources';

/** A crosswalk as far as it could be read, and all there is to say about its file. */
export interface CrosswalkInput extends Input {
  crosswalk: Crosswalk | undefined;
}

/** Reads a reviewed crosswalk; a file that begins with a brace is JSON, any other CSV. */
export async function readCrosswalk(path: string, io: Io): Promise<CrosswalkInput> {
  const { files, messages } = await readSources([path], io.directory);
  const [file] = files;
  if (file === undefined) return { ladder: undefined, crosswalk: undefined, messages, unmapped: [], files };
  const text = new TextDecoder().decode(file.content);
  const read = text.trimStart().startsWith('{') ? await fromJson(text, file.path) : crosswalkFromCsv(text, file);
  return { ladder: undefined, crosswalk: read.value, messages: [...messages, ...read.messages], unmapped: [], files };
}

async function fromJson(text: string, path: string) {
  const { readJson } = await import('@ladderkit/formats/json');
  const json = readJson(text, { path });
  const { value, messages } = parseCrosswalk(json.value, { placeOf: json.placeOf });
  return { value, messages: [...json.messages, ...messages] };
}
