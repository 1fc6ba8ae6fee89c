import type { Ladder } from '@ladderkit/core';
import { coverage, type Read, type SourceCoverage, type SourceFile } from '@ladderkit/formats';
import { fromFiles } from '@ladderkit/formats/files';

/** Files, what was read in them, and where their words went. */
export interface LadderRead extends Read {
  files: SourceFile[];
  /** The ladder, if the files hold one. */
  ladder: Ladder | undefined;
  coverage: SourceCoverage[];
}

/** Reads the ladder that stands in files, whatever their format. Nothing throws for what stands in them. */
export function readLadder(files: SourceFile[]): LadderRead {
  const read = fromFiles(files);
  const ladder = read.value && read.value.levels.length > 0 ? read.value : undefined;
  return { ...read, files, ladder, coverage: coverage(files, read) };
}
