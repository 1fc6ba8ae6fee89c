export { fromMarkdown, type FromMarkdownOptions } from './fromMarkdown';
export type { MarkdownLimits } from './readMarkdownOutline';
export { toMarkdown, type TextFile } from './toMarkdown';
