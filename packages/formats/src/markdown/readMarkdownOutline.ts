import type { Message, Place } from '@ladderkit/core';
import type { Definition } from 'mdast';
import { decodeText } from '../decode/decodeText';
import type { TextLimits } from '../decode/tellUpTo';
import { frontMatterReader } from '../interpret/frontMatterReader';
import { readDiagrams } from '../interpret/readDiagrams';
import { mapPlaces } from '../outline/mapPlaces';
import type { Outline, OutlineBlock } from '../outline/Outline';
import type { HtmlReader, YamlReader } from '../outline/Readers';
import type { SourceFile } from '../SourceFile';
import { cutMarkdown } from './cutMarkdown';
import { frontMatterOf, type FrontMatter } from './frontMatterOf';
import { placeOf, type MarkdownPart } from './MarkdownPart';
import { parseMarkdown } from './parseMarkdown';
import { readBlocks } from './readBlocks';
import { append } from '../outline/append';

export interface MarkdownLimits extends Pick<TextLimits, 'maxDamages'> {
  /** A file longer than this is read in parts, cut at headings or blank lines. In UTF-16 units. @default 1_000_000 */
  maxPartLength?: number | undefined;
  /** A file of more lines than this is read in parts too. @default 3_000 */
  maxPartLines?: number | undefined;
  /** Lines beyond this one are kept as an unmapped block. @default 100_000 */
  maxLines?: number | undefined;
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
  const front = frontMatterOf(text);
  if (front) readFrontMatter(outline, front, options.yaml);
  // lines keep their numbers
  const page = front ? '\n'.repeat(linesIn(front.whole)) + text.slice(front.whole.length) : text;
  for (const cut of cutMarkdown(file.path, page, options.limits)) {
    if ('message' in cut) {
      outline.messages.push(cut.message);
      outline.unmapped.push(cut.unmapped);
    } else readPart(outline, cut.markdown, cut.linesBefore, options);
  }
  const placed = placeInFile === undefined ? outline : mapPlaces(outline, placeInFile);
  return { ...placed, frontMatter: frontMatterReader, readDiagrams, messages: [...messages, ...placed.messages] };
}

const linesIn = (text: string) => text.split(/\r\n?|\n/).length - 1;

function readPart(outline: Outline, markdown: string, linesBefore: number, { yaml, html }: ReadMarkdownOptions): void {
  const root = parseMarkdown(markdown);
  const definitions = new Map<string, Definition>();
  for (const node of root.children) if (node.type === 'definition') definitions.set(node.identifier, node);
  const part: MarkdownPart = { path: outline.path, markdown, linesBefore, definitions, dropped: [] };
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

function readFrontMatter(
  outline: Outline,
  { yaml: source, whole, isClosed }: FrontMatter,
  yaml: YamlReader | undefined,
): void {
  const { path } = outline;
  const last = whole.trimEnd().split(/\r\n?|\n/);
  const place = { path, line: 1, column: 1, end: { line: last.length, column: (last.at(-1)?.length ?? 0) + 1 } };
  if (!isClosed) append(outline.messages, unclosed(source, place));
  readData(outline, source, whole, place, { path, line: 2, column: 1 }, yaml);
}

/** To Markdown it would be text, so what became of its words is said. */
function unclosed(source: string, place: Place): Message[] {
  const keys = Array.from(source.matchAll(/^[ \t]*(?:-[ \t]+)*["']?([\w .-]+)["']?:(?=\s|$)/gm), ([, key = '']) => key);
  return [
    {
      code: 'yaml-invalid',
      severity: 'warning',
      text: `The front matter is not closed; it was read as far as it looks like YAML, to line ${place.end?.line ?? place.line}.`,
      place: { ...place, end: { line: place.line, column: 4 } },
      hint: 'Write a line of three hyphens, `---`, below it.',
    },
    { code: 'value-interpreted', severity: 'info', text: `These words were read as keys: ${keys.join(', ')}.`, place },
  ];
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
