import { parseBlocks, type Block, type Inline } from '@ladderkit/core/text';
import { inlines } from './InlineText';

export interface BlockTextProps {
  /** Markdown of a summary or note: paragraphs and lists. */
  text: string;
}

/** The text of a summary or note as elements, each in the direction of its own language. */
export function BlockText({ text }: BlockTextProps) {
  return <>{parseBlocks(text).map(element)}</>;
}

function element(block: Block, key: number) {
  if (block.type === 'paragraph') return <p key={key}>{apart(block.children)}</p>;
  const items = block.items.map((item, i) => (
    <li key={i}>{item.length === 1 && item[0]?.type === 'paragraph' ? apart(item[0].children) : item.map(element)}</li>
  ));
  return block.ordered ? (
    <ol key={key} className="lk-list">
      {items}
    </ol>
  ) : (
    <ul key={key} className="lk-list">
      {items}
    </ul>
  );
}

/** Set apart from the direction of the page around, which may not be that of the text. */
const apart = (nodes: readonly Inline[]) => <bdi>{inlines(nodes)}</bdi>;
