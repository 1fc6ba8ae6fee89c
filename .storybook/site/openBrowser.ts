import { chromium, type Browser } from 'playwright';
import { launchOptions } from '../../vitest.shared';

/** One Chromium that draws the same pixels everywhere: text in greys, without hinting, on the processor. */
export const openBrowser = (): Promise<Browser> => chromium.launch(launchOptions);
