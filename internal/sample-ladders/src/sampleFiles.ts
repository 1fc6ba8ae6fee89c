/// <reference types="vite/client" />
import type { SourceFile } from '@ladderkit/formats';

/** The sample ladders, by the names of their folders. */
export type SampleName = 'northwind-1' | 'northwind-2' | 'halden' | 'marsa';

const pages: Record<string, string> = import.meta.glob('../ladders/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The Markdown sources of a sample, with paths from its own folder. */
export function sampleFiles(name: SampleName): SourceFile[] {
  const folder = `../ladders/${name}/`;
  return Object.entries(pages)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, content]) => ({ path: path.slice(folder.length), content }));
}
