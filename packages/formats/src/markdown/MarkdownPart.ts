import type { Place } from '@ladderkit/core';
import type { Definition, Node } from 'mdast';

/** A file, or a part of a long one, as the parser sees it. */
export interface MarkdownPart {
  path: string;
  markdown: string;
  /** How many lines of the file stand before this part. */
  linesBefore: number;
  /** The link definitions of the part, by identifier. */
  definitions: ReadonlyMap<string, Definition>;
  /** Markup within a word and ticks before an item, which go when they are read: told by whoever reads the file. */
  dropped: { text: string; node: Node }[];
}

/** Where a node stands in its file. */
export function placeOf(part: MarkdownPart, first: Node, last: Node = first): Place {
  const start = first.position?.start;
  const end = last.position?.end;
  return {
    path: part.path,
    line: (start?.line ?? 1) + part.linesBefore,
    column: start?.column ?? 1,
    ...(end && { end: { line: end.line + part.linesBefore, column: end.column } }),
  };
}

/** The source of a node, or of all from one node to another. */
export function sourceOf(part: MarkdownPart, first: Node, last: Node = first): string {
  return part.markdown.slice(first.position?.start.offset ?? 0, last.position?.end.offset ?? 0);
}
