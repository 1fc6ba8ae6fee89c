import type { Read, SourceFile } from '@ladderkit/formats';

export interface ReadLadderOptions {
  id?: string | undefined;
  title?: string | undefined;
}

type Reader = (files: readonly SourceFile[], options: ReadLadderOptions) => Promise<Read>;

/** Formats are loaded when a file asks for them. */
const READERS: readonly { extension: RegExp; read: Reader }[] = [
  {
    extension: /\.json$/i,
    read: async (files, options) => (await import('@ladderkit/formats/json')).fromJson(files, options),
  },
  {
    extension: /$/,
    read: async (files, options) => (await import('@ladderkit/formats/markdown')).fromMarkdown(files, options),
  },
];

/** Reads files as one ladder, each kind of file by its own reader. */
export async function readLadder(files: readonly SourceFile[], options: ReadLadderOptions): Promise<Read> {
  const reads: Read[] = [];
  let rest = files;
  for (const { extension, read } of READERS) {
    const own = rest.filter(({ path }) => extension.test(path));
    rest = rest.filter(({ path }) => !extension.test(path));
    if (own.length > 0) reads.push(await read(own, options));
  }
  const value = reads.find((read) => read.value !== undefined)?.value;
  return {
    value,
    messages: reads.flatMap(({ messages }) => messages),
    unmapped: reads.flatMap(({ unmapped }) => unmapped),
  };
}
