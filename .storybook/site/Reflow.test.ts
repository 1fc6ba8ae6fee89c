import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLayoutFaults } from './findLayoutFaults';
import { COMPONENTS, defaultStory } from './keyStories';
import { openBrowser } from './openBrowser';
import { openStory } from './openStory';

/** What WCAG 2.2, 1.4.12 asks a page to bear. The words of a picture stand in its table too, and are left where they were drawn. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
svg, svg * { letter-spacing: normal !important; word-spacing: normal !important; }
p { margin-block-end: 2em !important; }`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe.each(COMPONENTS)('a reader of %s', (component) => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openStory(page, defaultStory(component));
  });

  test('enlarges a window of 1280 by 1024 four times, and scrolls one way only', async () => {
    expect(await page.evaluate(findLayoutFaults)).toEqual([]);
    expect(await page.evaluate(heightOfWhatSticks), 'what sticks leaves room to read').toBeLessThan(128);
  });

  test.each([320, 1024])('sets letters, words and lines further apart in %i px, and loses nothing', async (width) => {
    await page.setViewportSize({ width, height: 768 });
    await page.addStyleTag({ content: TEXT_SPACING });
    expect(await page.evaluate(findLayoutFaults)).toEqual([]);
  });
});

/** Pixels that stay covered however far one scrolls, outside regions of their own. Runs in the page. */
function heightOfWhatSticks(): number {
  const sticking = [...document.querySelectorAll('.lk *')].filter(
    (element) => /sticky|fixed/.test(getComputedStyle(element).position) && element.checkVisibility(),
  );
  return Math.max(0, ...sticking.map((element) => element.getBoundingClientRect().height));
}
