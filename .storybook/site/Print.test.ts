import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLayoutFaults } from './findLayoutFaults';
import { COMPONENTS, defaultStory } from './keyStories';
import { openBrowser } from './openBrowser';
import { openStory } from './openStory';

/** A4 at 96 pixels an inch, less margins of 15 mm. */
const PAPER = { width: 680, height: 1009 };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: PAPER });
});
afterAll(() => browser.close());

// a search is for the screen
describe.each(COMPONENTS.filter((component) => component !== 'laddersearch'))('%s on paper', (component) => {
  beforeAll(async () => {
    await page.emulateMedia({ media: 'print' });
    await openStory(page, defaultStory(component));
  });

  test('is not cut, and nothing lies on anything', async () => {
    expect(await page.evaluate(findLayoutFaults)).toEqual([]);
  });

  test('shows what its folds hold', async () => {
    expect(await page.evaluate(foldedText)).toEqual([]);
  });

  test('has nothing that sticks, scrolls, or wants to be pressed', async () => {
    expect(await page.evaluate(screenThings)).toEqual([]);
  });
});

test('links have numbers, and a list says where they lead', async () => {
  await page.emulateMedia({ media: 'print' });
  await openStory(page, defaultStory('rubric'));
  const bytes = await page.pdf();
  expect(bytes.length).toBeGreaterThan(0);
  const link = page.getByRole('link', { name: 'design template' }).first();
  const number = await link.evaluate((element) => getComputedStyle(element, '::after').content.replaceAll('"', ''));
  await expect.poll(() => page.locator('.lk-print-links').innerText()).toMatch(new RegExp(`^${number} https://`, 'm'));
});

test('a rubric of many levels is printed across, every page of it', async () => {
  await page.emulateMedia({ media: 'print' });
  await openStory(page, defaultStory('rubric'));
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => Number(width) > Number(height),
  );
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes).not.toContain(false);
});

// what follows runs in the page

function foldedText(): string[] {
  return [...document.querySelectorAll('.lk details > :not(summary)')]
    .filter((element) => !element.checkVisibility() && element.closest('.lk-noprint, .lk-tools') === null)
    .map((element) => (element.textContent ?? '').slice(0, 60));
}

function screenThings(): string[] {
  return [...document.querySelectorAll('.lk, .lk *')]
    .filter(
      (element) => element.checkVisibility({ opacityProperty: true }) && element.getBoundingClientRect().height > 1,
    )
    .flatMap((element) => {
      const { position, overflowX, overflowY, appearance, borderStyle } = getComputedStyle(element);
      const name = `${element.localName}.${element.className} “${(element.textContent ?? '').slice(0, 40)}”`;
      const isControl =
        element.matches('input:not(:disabled), select, textarea') ||
        (element.localName === 'button' && `${appearance}${borderStyle}`.includes('solid'));
      return [
        ...(/sticky|fixed/.test(position) ? [`sticks: ${name}`] : []),
        ...(/auto|scroll/.test(`${overflowX}${overflowY}`) ? [`scrolls: ${name}`] : []),
        ...(isControl ? [`wants to be pressed: ${name}`] : []),
      ];
    });
}
