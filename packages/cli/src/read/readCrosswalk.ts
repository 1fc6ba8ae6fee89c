import type { Message } from '@ladderkit/core';
import { crosswalkFromCsv, parseCrosswalk, type Crosswalk } from '@ladderkit/core/crosswalk';
import type { SourceFile } from '@ladderkit/formats';
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
  const { text, assumed } = decoded(file);
  const read = text.trimStart().startsWith('{') ? await fromJson(text, file.path) : crosswalkFromCsv(text, file);
  return {
    ladder: undefined,
    crosswalk: read.value,
    messages: [...messages, ...assumed, ...read.messages],
    unmapped: [],
    files,
  };
}

/** Spreadsheets write UTF-8, UTF-16 with its mark, or the one-byte encoding of Windows. */
function decoded({ path, content }: SourceFile & { content: Uint8Array }): { text: string; assumed: Message[] } {
  if (content[0] === 0xff && content[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(content), assumed: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content), assumed: [] };
  } catch {
    const text = 'The file is not UTF-8; it was read as Windows-1252.';
    const place = { path, line: 1, column: 1 };
    const hint = 'Save it as “CSV UTF-8” if letters look wrong.';
    return {
      text: new TextDecoder('windows-1252').decode(content),
      assumed: [{ code: 'encoding-assumed', severity: 'warning', text, place, hint }],
    };
  }
}

async function fromJson(text: string, path: string) {
  const { readJson } = await import('@ladderkit/formats/json');
  const json = readJson(text, { path });
  const { value, messages } = parseCrosswalk(json.value, { placeOf: json.placeOf });
  return { value, messages: [...json.messages, ...messages] };
}
