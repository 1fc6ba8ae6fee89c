import type { Page } from 'playwright';
import type { Look } from './looks';
import { setToolbar } from './openStory';

/** Pixels: what stands below is left out of a picture. */
const MAX_HEIGHT = 1280;

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
  await page.evaluate(() => document.fonts.ready);
  const height = await page.evaluate(heightOfContent);
  const clip = { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) };
  return page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
}

/** Down to the lowest thing that is drawn, a popup too. Runs in the page. */
function heightOfContent(): number {
  const bottoms = [...document.querySelectorAll('.stage-width *')]
    .filter((element) => element.checkVisibility())
    .map((element) => element.getBoundingClientRect().bottom);
  return Math.ceil(Math.max(...bottoms) + 16);
}
