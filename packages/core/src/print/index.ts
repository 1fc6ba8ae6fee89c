export { textWidth } from './textWidth';
export { toCsv } from './toCsv';
export { toHtml } from './toHtml';
export { toMarkdown } from './toMarkdown';
export { toText, type ToTextOptions } from './toText';
