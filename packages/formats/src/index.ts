export type { Read } from './Read';
export type { SourceFile } from './SourceFile';
