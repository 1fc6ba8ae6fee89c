import { interpretOutlines } from '../interpret/interpretOutlines';
import type { InterpretOptions } from '../interpret/InterpretOptions';
import type { HtmlReader, YamlReader } from '../outline/Readers';
import type { Read } from '../Read';
import type { SourceFile } from '../SourceFile';
import { readMarkdownOutline, type MarkdownLimits } from './readMarkdownOutline';

export interface FromMarkdownOptions extends InterpretOptions {
  /** Reads front matter: `readYaml` of `@ladderkit/formats/yaml`. Without it, a message says that none was read. */
  yaml?: YamlReader | undefined;
  /** Reads tables and lists in HTML: `readHtml` of `@ladderkit/formats/html`. Without it, a message says that none was read. */
  html?: HtmlReader | undefined;
  limits?: MarkdownLimits | undefined;
}

/**
 * Reads a ladder from Markdown files, whatever their shape: a file a level, a file a track, a file a competency, one file
 * with all. Files that are given together are one ladder. Pure: it reads nothing but its arguments.
 *
 * @example
 * const { value, messages } = fromMarkdown([{ path: 'em.md', content: text }], { yaml: readYaml });
 */
export function fromMarkdown(files: readonly SourceFile[], options: FromMarkdownOptions = {}): Read {
  return interpretOutlines(
    files.map((file) => readMarkdownOutline(file, options)),
    options,
  );
}
