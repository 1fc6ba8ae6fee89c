import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPONENTS, defaultStory } from './keyStories';
import { openBrowser } from './openBrowser';
import { openStory } from './openStory';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
});
afterAll(() => browser.close());

describe.each(COMPONENTS)('who hears %s', (component) => {
  let tree = '';
  beforeAll(async () => {
    await openStory(page, defaultStory(component));
    tree = await page.locator('.stage-width').ariaSnapshot();
  });

  test('meets names, roles and text in the order that was recorded', async () => {
    await expect(`${tree}\n`).toMatchFileSnapshot(`reading-order/${component}.yml`);
  });

  test('hears a name for every control, picture, table and region', () => {
    expect(tree.split('\n').filter((line) => NAMELESS.test(line))).toEqual([]);
  });
});

/** A line of the tree whose role needs a name, and has none: a name stands in quotes behind its role, or after a colon. */
const NAMELESS =
  /^\s*- (button|link|checkbox|radio|radiogroup|combobox|listbox|option|tab|tablist|tabpanel|img|table|grid|region|searchbox|textbox)\b(?! ")(?!: \S)/;
