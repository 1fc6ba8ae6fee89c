export { fromFiles, type FromFilesOptions } from './fromFiles';
export { mayHoldLadder } from './mayHoldLadder';
export type { FileLimits } from './parseFiles';
