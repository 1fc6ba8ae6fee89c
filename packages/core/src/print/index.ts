export { textWidth } from './textWidth';
export { toHtml } from './toHtml';
export { toMarkdown } from './toMarkdown';
export { toText, type ToTextOptions } from './toText';
