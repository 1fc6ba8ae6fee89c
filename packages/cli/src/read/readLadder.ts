import type { Read, SourceFile } from '@ladderkit/formats';

export interface ReadLadderOptions {
  /** The id of the ladder, where its sources need not say it. */
  id?: string | undefined;
  title?: string | undefined;
}

interface Format {
  extension: RegExp;
  read: (files: readonly SourceFile[], options: ReadLadderOptions) => Promise<Read>;
}

/** Formats are loaded when a file asks for them. What has no known extension is read as Markdown, which any text is. */
const FORMATS: readonly Format[] = [
  {
    extension: /\.json$/i,
    read: async (files, options) => (await import('@ladderkit/formats/json')).fromJson(files, options),
  },
  {
    extension: /\.ya?ml$/i,
    read: async (files, options) => (await import('@ladderkit/formats/yaml')).fromYaml(files, options),
  },
  {
    extension: /$/,
    read: async (files, options) => {
      const [{ fromMarkdown }, { readYaml }] = await Promise.all([
        import('@ladderkit/formats/markdown'),
        import('@ladderkit/formats/yaml'),
      ]);
      return fromMarkdown(files, { ...options, yaml: readYaml });
    },
  },
];

/**
 * Reads files as one ladder, each format by its own reader. Where files of several formats hold a ladder, the one with most
 * expectations is taken, and a message says so for the others.
 */
export async function readLadder(files: readonly SourceFile[], options: ReadLadderOptions): Promise<Read> {
  const reads: Read[] = [];
  let rest = files;
  for (const { extension, read } of FORMATS) {
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
