import { parseBlocks, type Block } from '@ladderkit/core/text';
import { inlines } from './InlineText';

export interface BlockTextProps {
  /** Markdown of a summary or note: paragraphs and lists. */
  text: string;
}

/** The text of a summary or note as elements. */
export function BlockText({ text }: BlockTextProps) {
  return <>{parseBlocks(text).map(element)}</>;
}

function element(block: Block, key: number) {
  if (block.type === 'paragraph') return <p key={key}>{inlines(block.children)}</p>;
  const items = block.items.map((item, i) => (
    <li key={i}>
      {item.length === 1 && item[0]?.type === 'paragraph' ? inlines(item[0].children) : item.map(element)}
    </li>
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
