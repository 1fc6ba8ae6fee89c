import type { Message, Place } from '@ladderkit/core';
import type { Definition, Yaml } from 'mdast';
import { decodeText } from '../decode/decodeText';
import type { TextLimits } from '../decode/tellUpTo';
import { mapPlaces } from '../outline/mapPlaces';
import type { Outline, OutlineBlock } from '../outline/Outline';
import type { HtmlReader, YamlReader } from '../outline/Readers';
import type { SourceFile } from '../SourceFile';
import { cutMarkdown } from './cutMarkdown';
import { placeOf, sourceOf, type MarkdownPart } from './MarkdownPart';
import { parseMarkdown } from './parseMarkdown';
import { readBlocks } from './readBlocks';
import { append } from '../outline/append';

export interface MarkdownLimits extends Pick<TextLimits, 'maxDamages'> {
  /** A file longer than this is read in parts, cut at headings or blank lines. In UTF-16 units. @default 1_000_000 */
  maxPartLength?: number | undefined;
  /** A line longer than this is kept as an unmapped block. In UTF-16 units. @default 200_000 */
  maxLineLength?: number | undefined;
  /** Lines indented deeper, as deeply nested lists are, are kept as an unmapped block. In UTF-16 units. @default 400 */
  maxIndent?: number | undefined;
}

export interface ReadMarkdownOptions {
  yaml?: YamlReader | undefined;
  html?: HtmlReader | undefined;
  limits?: MarkdownLimits | undefined;
}

/** Reads one Markdown file into an outline. */
export function readMarkdownOutline(file: SourceFile, options: ReadMarkdownOptions = {}): Outline {
  const { text, messages, placeInFile } = decodeText(file, options.limits);
  const outline: Outline = { path: file.path, data: {}, blocks: [], messages: [], unmapped: [] };
  for (const cut of cutMarkdown(file.path, text, options.limits)) {
    if ('message' in cut) {
      outline.messages.push(cut.message);
      outline.unmapped.push(cut.unmapped);
    } else readPart(outline, cut.markdown, cut.linesBefore, options);
  }
  const placed = placeInFile === undefined ? outline : mapPlaces(outline, placeInFile);
  return { ...placed, messages: [...messages, ...placed.messages] };
}

function readPart(outline: Outline, markdown: string, linesBefore: number, { yaml, html }: ReadMarkdownOptions): void {
  const root = parseMarkdown(markdown);
  const definitions = new Map<string, Definition>();
  for (const node of root.children) if (node.type === 'definition') definitions.set(node.identifier, node);
  const part: MarkdownPart = { path: outline.path, markdown, linesBefore, definitions, dropped: [] };
  const [first] = root.children;
  if (first?.type === 'yaml' && linesBefore === 0) readFrontMatter(outline, part, first, yaml);
  const blocks = readBlocks(part, root, (source, group) => {
    const place = placeOf(part, group.first, group.last);
    return readHtmlBlock(outline, source, place, { yaml, html });
  });
  append(outline.blocks, blocks);
  for (const { text, node } of part.dropped) {
    const said = `The marks in “${text}” were left out; the words stay.`;
    outline.messages.push({ code: 'value-interpreted', severity: 'info', text: said, place: placeOf(part, node) });
  }
}

function readFrontMatter(outline: Outline, part: MarkdownPart, node: Yaml, yaml: YamlReader | undefined): void {
  const fence = placeOf(part, node);
  readData(outline, node.value, sourceOf(part, node), fence, { ...fence, line: fence.line + 1, column: 1 }, yaml);
}

/** Front matter goes to the outline's data; without a reader, or where it holds no mapping, it is kept as it stands. */
function readData(
  outline: Outline,
  source: string,
  whole: string,
  place: Place,
  start: Place,
  yaml: YamlReader | undefined,
): void {
  outline.dataPlace = place;
  if (yaml === undefined) {
    outline.messages.push(
      notRead('front-matter-not-read', 'front matter', place, 'Pass `yaml: readYaml` of `@ladderkit/formats/yaml`.'),
    );
    outline.unmapped.push({ kind: 'front-matter', text: whole, place });
    return;
  }
  const { value, messages, unmapped = [], placeOf: placeIn, readInto } = yaml(source, start);
  append(outline.messages, messages);
  append(outline.unmapped, unmapped);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    outline.data = { ...outline.data, ...value };
    outline.placeOfData = placeIn;
    outline.readData = readInto;
  } else if (source.trim() !== '') outline.unmapped.push({ kind: 'front-matter', text: whole, place });
}

const COMMENTED_FRONT_MATTER = /^<!--\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---\s*-->$/;

function readHtmlBlock(
  outline: Outline,
  source: string,
  place: Place,
  { yaml, html }: ReadMarkdownOptions,
): OutlineBlock[] {
  const commented = COMMENTED_FRONT_MATTER.exec(source.trim());
  if (commented?.[1] !== undefined && Object.keys(outline.data).length === 0) {
    const line = place.line + source.slice(0, source.indexOf(commented[1])).split('\n').length - 1;
    readData(outline, commented[1], source, place, { path: place.path, line, column: 1 }, yaml);
    return [];
  }
  if (/^\s*<!--/.test(source) && !source.replace(/<!--[\s\S]*?-->/g, '').trim())
    return [{ type: 'raw', kind: 'comment', text: source, place }];
  if (html === undefined) {
    outline.messages.push(
      notRead('html-not-read', 'HTML', place, 'Pass `html: readHtml` of `@ladderkit/formats/html`.'),
    );
    return [{ type: 'raw', kind: 'html', text: source, place }];
  }
  const read = html(source, place);
  append(outline.messages, read.messages);
  append(outline.messages, tagsInWords(source, place));
  append(outline.unmapped, read.unmapped);
  return read.blocks;
}

/** Words that tags part, `<abbr title="Manager">M</abbr>3`, are read as one; what the tags said is quoted. */
function tagsInWords(source: string, place: Place): Message[] {
  const words = source.match(
    /<(abbr|b|i|em|strong|span|small|u|sup|sub)\b[^<>]*>[^<>]{0,40}<\/\1>(?=[\p{L}\p{N}])[\p{L}\p{N}]{1,40}/giu,
  );
  if (words === null) return [];
  const text = `The tags in these words were left out: ${words.map((word) => `“${word}”`).join(', ')}.`;
  return [{ code: 'value-interpreted', severity: 'info', text, place }];
}

function notRead(code: 'front-matter-not-read' | 'html-not-read', what: string, place: Place, hint: string): Message {
  return {
    code,
    severity: 'warning',
    text: `This ${what} was not read, because no reader for it was given. It is kept as it stands.`,
    place,
    hint,
  };
}
