import type { Message, Unmapped } from '@ladderkit/core';
import { readCsv, type CsvLimits } from '../csv/readCsv';
import type { DataLimits, DataSource } from '../data/DataSource';
import { readDataFile } from '../data/fromDataFiles';
import { readHtmlOutline } from '../html/fromHtml';
import { readHtml, type HtmlLimits } from '../html/readHtml';
import { readJson } from '../json/readJson';
import { readMarkdownOutline, type MarkdownLimits } from '../markdown/readMarkdownOutline';
import type { Outline } from '../outline/Outline';
import type { SourceFile } from '../SourceFile';
import { readYaml, type YamlLimits } from '../yaml/readYaml';
import { formatOf } from './formatOf';
import { append } from '../outline/append';

/** How far files of each format are read. */
export interface FileLimits {
  csv?: CsvLimits | undefined;
  html?: HtmlLimits | undefined;
  json?: DataLimits | undefined;
  markdown?: MarkdownLimits | undefined;
  yaml?: YamlLimits | undefined;
}

/** Files as their parsers read them: data, and all else as outlines. What the parser of an outline says stands in it. */
export interface ParsedFiles {
  sources: DataSource[];
  outlines: Outline[];
  messages: Message[];
  unmapped: Unmapped[];
}

/** Parses each file by its format. What no parser can read is a message. */
export function parseFiles(files: readonly SourceFile[], limits: FileLimits): ParsedFiles {
  const parsed: ParsedFiles = { sources: [], outlines: [], messages: [], unmapped: [] };
  for (const file of files) {
    const format = formatOf(file.path);
    if (format === 'json' || format === 'yaml') {
      const { source, messages, unmapped } = readDataFile(
        file,
        (text, origin) =>
          format === 'json' ? readJson(text, origin, limits.json) : readYaml(text, origin, limits.yaml),
        limits[format],
      );
      if (source) parsed.sources.push(source);
      append(parsed.messages, messages);
      append(parsed.unmapped, unmapped);
    } else {
      const outline = outlineOf(file, limits);
      if (outline.messages.some(({ code }) => UNREADABLE.includes(code))) append(parsed.messages, outline.messages);
      else parsed.outlines.push(outline);
    }
  }
  return parsed;
}

const UNREADABLE: readonly Message['code'][] = ['file-binary', 'file-unsupported'];

function outlineOf(file: SourceFile, { csv, html, markdown, yaml }: FileLimits): Outline {
  switch (formatOf(file.path)) {
    case 'csv':
      return readCsv(file, csv);
    case 'html':
      return readHtmlOutline(file, html);
    default:
      return readMarkdownOutline(file, {
        yaml: (text, start) => readYaml(text, start, yaml),
        html: (text, start) => readHtml(text, start, html),
        limits: markdown,
      });
  }
}
