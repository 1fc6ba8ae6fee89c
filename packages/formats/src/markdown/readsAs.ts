import { parseMarkdown } from './parseMarkdown';
import { readBlocks } from './readBlocks';

/** Whether Markdown is read as one paragraph with exactly this text. */
export function readsAs(markdown: string, text: string): boolean {
  if (/^\p{L}[\p{L}\p{N} ,;’“”–—-]*[.,;]?$/u.test(markdown) && markdown === text) return true;
  const part = { path: '', markdown, linesBefore: 0, definitions: new Map(), dropped: [] };
  const [block, ...others] = readBlocks(part, parseMarkdown(markdown), () => []);
  return block?.type === 'paragraph' && others.length === 0 && block.text === text;
}
