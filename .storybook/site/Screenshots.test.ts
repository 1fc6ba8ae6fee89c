import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fromRoot } from '../../vitest.shared';
import { compareImages, smallPng } from './compareImages';
import { KEY_STORIES } from './keyStories';
import { LOOKS } from './looks';
import { openBrowser } from './openBrowser';
import { openStory } from './openStory';
import { takePicture } from './takePicture';

const RECORDED = fromRoot('.storybook/site/screenshots');
const DIFFERENT = fromRoot('.storybook/site/screenshots/different');

let browser: Browser;

beforeAll(async () => {
  await rm(DIFFERENT, { recursive: true, force: true });
  await mkdir(DIFFERENT, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.concurrent.each(KEY_STORIES)('%s', (id) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
    await openStory(page, id);
  });
  afterAll(() => page.close());

  for (const look of LOOKS) {
    test.sequential(`looks as it was recorded: ${look.name}`, async () => {
      await expectAsRecorded(`${id.replace(/^components-/, '')}.${look.name}.png`, await takePicture(page, look));
    });
  }
});

/** Fails where a picture is not as it was recorded, and says which files show it. */
async function expectAsRecorded(name: string, picture: Buffer): Promise<void> {
  const recorded = `${RECORDED}/${name}`;
  if (inject('recordAnew')) return writeFile(recorded, await smallPng(picture));
  if (!existsSync(recorded)) expect.fail(`${name} has never been recorded: npm run screenshots:update`);
  const difference = await compareImages(await readFile(recorded), picture);
  if (difference === undefined) return;
  await writeFile(`${DIFFERENT}/${name}`, picture);
  const seen = [`${DIFFERENT}/${name}`];
  if (difference.picture) {
    seen.push(`${DIFFERENT}/${name.replace(/png$/, 'difference.png')}`);
    await writeFile(seen[1] ?? '', difference.picture);
  }
  const files = [recorded, ...seen].map((path) => relative(fromRoot('.'), path)).join('\n');
  expect.fail(
    `${name} is not as it was recorded: ${difference.text}. See\n${files}\nIf that is meant: npm run screenshots:update`,
  );
}
