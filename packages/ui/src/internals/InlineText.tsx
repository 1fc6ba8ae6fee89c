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
    switch (node.type) {
      case 'text':
        return node.text;
      case 'code':
        return <code key={i}>{node.text}</code>;
      case 'break':
        return <br key={i} />;
      case 'emphasis':
        return <em key={i}>{inlines(node.children)}</em>;
      case 'strong':
        return <strong key={i}>{inlines(node.children)}</strong>;
      case 'link':
        return (
          <a key={i} href={node.url} rel="noreferrer">
            {inlines(node.children)}
          </a>
        );
    }
  });
}
