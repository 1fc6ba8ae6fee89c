export { fromFiles, type FromFilesOptions } from './fromFiles';
export type { FileLimits } from './parseFiles';
