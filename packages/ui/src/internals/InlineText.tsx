import { parseText, type Inline } from '@ladderkit/core/text';
import type { ReactNode } from 'react';

export interface InlineTextProps {
  /** Inline Markdown of a statement. */
  text: string;
}

/** The text of a statement as elements. It never becomes HTML; links that are not safe have become literal text in parsing. */
export function InlineText({ text }: InlineTextProps) {
  return <>{inlines(parseText(text))}</>;
}

/** Parsed inlines as elements. Links open as the page decides, and tell nobody where they were followed from. */
export function inlines(nodes: readonly Inline[]): ReactNode {
  return nodes.map((node, i) => {
    if (node.type === 'text') return node.text;
    if (node.type === 'break') return <br key={i} />;
    if (node.type === 'code') return <code key={i}>{node.text}</code>;
    const children = inlines(node.children);
    if (node.type === 'link') {
      return (
        <a key={i} href={node.url} rel="noreferrer">
          {children}
        </a>
      );
    }
    const Tag = node.type === 'strong' ? 'strong' : 'em';
    return <Tag key={i}>{children}</Tag>;
  });
}
