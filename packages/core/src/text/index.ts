export { escapeText } from './escapeText';
export type { Block, Inline } from './Inline';
export { isSafeUrl } from './isSafeUrl';
export { parseBlocks } from './parseBlocks';
export { parseText } from './parseText';
export { plainText } from './plainText';
