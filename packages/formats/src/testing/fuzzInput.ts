import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../SourceFile';
import { mutate, mutateBytes, randomFrom } from './mutate';

/** The files of some folders that any reader reads. */
export function sourcesIn(folders: readonly string[]): { path: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|html|csv|ya?ml|json)$/.test(path))
      .sort()
      .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') })),
  );
}

/** The files of one run: a mutated source; at times as bytes, as a file of another format, or with a second source beside. */
export function fuzzInput(sources: readonly { path: string; text: string }[], seed: number, run: number): SourceFile[] {
  const random = randomFrom(Math.imul(seed, 1_000_003) + run);
  const one = (folder: string): SourceFile => {
    const { path, text } = sources[Math.floor(random() * sources.length)] ?? { path: 'x.md', text: '' };
    const own = (/\.(\w+)$/.exec(path)?.[1] ?? 'md').replace('yaml', 'yml');
    const ending = random() < 0.1 ? (ENDINGS[Math.floor(random() * ENDINGS.length)] ?? own) : own;
    const content = mutate(text, random, ending);
    return { path: `${folder}/${path}.${ending}`, content: random() < 0.1 ? mutateBytes(content, random) : content };
  };
  return random() < 0.15 ? [one('a'), one('b')] : [one('a')];
}

const ENDINGS = ['md', 'html', 'csv', 'yml', 'json'];
