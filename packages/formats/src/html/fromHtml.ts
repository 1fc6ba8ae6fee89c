import { decodeText } from '../decode/decodeText';
import { interpretOutlines } from '../interpret/interpretOutlines';
import type { InterpretOptions } from '../interpret/InterpretOptions';
import { mapPlaces } from '../outline/mapPlaces';
import type { Outline } from '../outline/Outline';
import type { Read } from '../Read';
import type { SourceFile } from '../SourceFile';
import { readHtml, type HtmlLimits } from './readHtml';

export interface FromHtmlOptions extends InterpretOptions, HtmlLimits {}

/**
 * Reads a ladder from HTML pages, whole ones or pieces. Navigation, scripts and style sheets are unmapped.
 *
 * @example
 * const { value, messages } = fromHtml([{ path: 'careers.html', content }]);
 */
export function fromHtml(files: readonly SourceFile[], options: FromHtmlOptions = {}): Read {
  return interpretOutlines(
    files.map((file) => readHtmlOutline(file, options)),
    options,
  );
}

/** Reads one page as an outline. Where it has no first heading, its title in the browser's tab is its title. */
export function readHtmlOutline(file: SourceFile, limits: HtmlLimits = {}): Outline {
  const { path } = file;
  const { text, messages, placeInFile } = decodeText(file, limits);
  const { blocks, ...read } = readHtml(text, { path }, limits);
  const titled = blocks.some((block) => block.type === 'heading' && block.depth === 1);
  const title = titled ? undefined : /<title\b[^>]*>([^<]*)</i.exec(text)?.[1]?.replace(/\s+/g, ' ').trim();
  const outline: Outline = {
    path,
    data: title ? { title } : {},
    blocks,
    messages: [...messages, ...read.messages],
    unmapped: read.unmapped,
  };
  return placeInFile ? mapPlaces(outline, placeInFile) : outline;
}
