import type { Message, Unmapped } from '@ladderkit/core';
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
    extension: /\.[ct]sv$/i,
    read: async (files, options) => (await import('@ladderkit/formats/csv')).fromCsv(files, options),
  },
  {
    extension: /\.html?$/i,
    read: async (files, options) => (await import('@ladderkit/formats/html')).fromHtml(files, options),
  },
  {
    extension: /$/,
    read: async (files, options) => {
      const [{ fromMarkdown }, { readYaml }, { readHtml }] = await Promise.all([
        import('@ladderkit/formats/markdown'),
        import('@ladderkit/formats/yaml'),
        import('@ladderkit/formats/html'),
      ]);
      return fromMarkdown(files, { ...options, yaml: readYaml, html: readHtml });
    },
  },
];

/**
 * Reads files as one ladder. Files of one format make a ladder together; where several formats are given, the one in which
 * most expectations stand is the ladder, and the files of the others are unmapped, with a message each.
 */
export async function readLadder(files: readonly SourceFile[], options: ReadLadderOptions): Promise<Read> {
  const groups: { files: SourceFile[]; read: Read }[] = [];
  let rest = files;
  for (const { extension, read } of FORMATS) {
    const own = rest.filter(({ path }) => extension.test(path));
    rest = rest.filter(({ path }) => !extension.test(path));
    if (own.length > 0) groups.push({ files: own, read: await read(own, options) });
  }
  groups.sort((a, b) => expectations(b.read) - expectations(a.read));
  const [best, ...others] = groups;
  if (best === undefined) return { value: undefined, messages: [], unmapped: [] };
  const left = others.flatMap((group) => group.files);
  return {
    value: best.read.value,
    messages: [...best.read.messages, ...left.map(leftOut)],
    unmapped: [...best.read.unmapped, ...left.map(unmappedFile)],
  };
}

const expectations = ({ value }: Read) => value?.expectations.length ?? -1;

const leftOut = ({ path }: SourceFile): Message => ({
  code: 'not-read-as-ladder',
  severity: 'warning',
  text: 'This file is of another format than the ladder beside it, and was not made part of it.',
  place: { path, line: 1, column: 1 },
  hint: 'Read it by itself if it is a ladder.',
});

function unmappedFile({ path, content }: SourceFile): Unmapped {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return { kind: 'file', text, place: { path, line: 1, column: 1 } };
}
