export { mayHoldLadder } from './files/mayHoldLadder';
export { coverage, type SourceCoverage } from './words/coverage';
export type { InterpretOptions } from './interpret/InterpretOptions';
export type { HtmlRead, HtmlReader, YamlRead, YamlReader } from './outline/Readers';
export type { Read } from './Read';
export type { SourceFile } from './SourceFile';
