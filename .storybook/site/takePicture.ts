import type { Page } from 'playwright';
import type { Look } from './looks';
import { setToolbar } from './openStory';

/** Pixels: what stands below is left out of a picture. */
const MAX_HEIGHT = 1100;

/** A4 at 96 pixels an inch, less margins of 15 mm. */
const PAPER = { upright: 680, across: 1009 };

/** A picture of the open story in one look, cropped to what it shows. */
export async function takePicture(page: Page, { width, toolbar, media }: Look): Promise<Buffer> {
  await page.setViewportSize({ width, height: MAX_HEIGHT });
  await page.emulateMedia({
    media: 'screen',
    forcedColors: 'none',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...media,
  });
  await setToolbar(page, { theme: 'light', direction: 'ltr', locale: 'en', ...toolbar });
  if (media?.media === 'print') await layOutOnPaper(page);
  await page.evaluate(() => document.fonts.ready);
  const clip = await page.evaluate(areaOfContent);
  return page.screenshot({
    clip: { ...clip, height: Math.min(clip.height, MAX_HEIGHT) },
    animations: 'disabled',
    caret: 'hide',
  });
}

async function layOutOnPaper(page: Page): Promise<void> {
  const isAcross = await page.evaluate(asksForPaperAcross);
  await page.setViewportSize({ width: isAcross ? PAPER.across : PAPER.upright, height: MAX_HEIGHT });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

// what follows runs in the page

function asksForPaperAcross(): boolean {
  return [...document.querySelectorAll('.lk')].some(
    (element) => getComputedStyle(element).getPropertyValue('page') === 'lk-wide',
  );
}

/** Down to the lowest thing that is drawn, a popup too. */
function areaOfContent(): { x: number; y: number; width: number; height: number } {
  const bottoms = [...document.querySelectorAll('.stage-width *')]
    .filter((element) => element.checkVisibility())
    .map((element) => element.getBoundingClientRect().bottom);
  return { x: 0, y: 0, width: document.documentElement.clientWidth, height: Math.ceil(Math.max(...bottoms) + 16) };
}
