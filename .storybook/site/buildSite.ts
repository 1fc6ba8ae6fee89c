import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { fromRoot } from '../../vitest.shared';
import { serveFolder } from './serveFolder';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site's folder, with a slash at its end. */
    site: string;
    /** Whether what is recorded is to be recorded anew: `vitest run -u`. */
    recordAnew: boolean;
  }
}

/**
 * Builds the static Storybook and serves it from a sub-path, as a plain file server would. `SITE` names the folder of one that is
 * built already.
 */
export default async function buildSite(project: TestProject): Promise<() => void> {
  const built = process.env['SITE'];
  if (built === undefined) build();
  const { origin, close } = await serveFolder(
    built === undefined ? fromRoot('storybook-static') : resolve(built),
    PATH,
  );
  project.provide('site', `${origin}${PATH}`);
  project.provide('recordAnew', project.config.snapshotOptions.updateSnapshot === 'all');
  return close;
}

/** Nothing in a static build may lean on standing at the root of its host. */
const PATH = '/some/where/ladders/';

function build(): void {
  const { status, stdout, stderr } = spawnSync(
    fromRoot('node_modules/.bin/storybook'),
    ['build', '--output-dir', 'storybook-static', '--quiet'],
    { cwd: fromRoot('.'), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`storybook build failed\n${stdout}${stderr}`);
}
