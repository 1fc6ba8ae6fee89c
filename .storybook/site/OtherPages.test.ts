import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLayoutFaults } from './findLayoutFaults';
import { openBrowser } from './openBrowser';
import { openStory, type ToolbarState } from './openStory';

const ARABIC: ToolbarState = { locale: 'ar', direction: 'rtl' };
const PAGES: [name: string, story: string, toolbar?: ToolbarState][] = [
  ['after a reset', 'in-other-pages--after-a-reset'],
  ['among documents', 'in-other-pages--among-documents'],
  ['in a serif page', 'in-other-pages--in-a-serif-page'],
  ['in Arabic: page', 'languages--arabic-page', ARABIC],
  ['in Arabic: comparison', 'languages--arabic-comparison', ARABIC],
  ['in Arabic: rubric', 'languages--arabic-rubric', ARABIC],
  ['in German compounds', 'languages--german-compounds', { locale: 'de' }],
  ['in Japanese', 'languages--japanese-lines', { locale: 'ja' }],
];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe.each(PAGES)('the kit %s', (_name, story, toolbar) => {
  test.each([360, 1024])('loses no text and fits into %i px', async (width) => {
    await page.setViewportSize({ width, height: 768 });
    await openStory(page, `foundations-${story}`, toolbar);
    expect(await page.evaluate(findLayoutFaults)).toEqual([]);
  });
});
