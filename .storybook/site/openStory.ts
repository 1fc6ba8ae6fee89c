import type { Page } from 'playwright';
import { inject } from 'vitest';

/** How the toolbar stands: what is left out stands as it does when the reader arrives. */
export interface ToolbarState {
  theme?: 'light' | 'dark' | undefined;
  direction?: 'ltr' | 'rtl' | undefined;
  locale?: string | undefined;
}

/** Opens a story alone, by its id, and waits until it has rendered, its play function has ended and its fonts are there. */
export async function openStory(page: Page, id: string, toolbar: ToolbarState = {}): Promise<void> {
  // axe has a suite of its own
  const globals = [...Object.entries(toolbar).map(([name, value]) => `${name}:${value}`), 'a11y.manual:!true'];
  await page.goto(`${inject('site')}iframe.html?id=${id}&viewMode=story&globals=${globals.join(';')}`);
  await page.waitForFunction(hasRendered);
  await page.evaluate(loadFonts);
}

/** Moves the toolbar of a story that is open. */
export async function setToolbar(page: Page, toolbar: ToolbarState): Promise<void> {
  await page.evaluate(emitGlobals, toolbar);
  await page.waitForFunction(hasRendered);
}

// what follows runs in the page

interface StorybookWindow {
  __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
  __STORYBOOK_ADDONS_CHANNEL__: {
    emit: (event: string, value: unknown) => void;
    once: (event: string, then: () => void) => void;
  };
}

function hasRendered(): boolean {
  const { __STORYBOOK_PREVIEW__: preview } = window as unknown as StorybookWindow;
  return ['completed', 'afterEach', 'finished'].includes(preview?.currentRender?.phase ?? '');
}

function emitGlobals(globals: ToolbarState): Promise<void> {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as StorybookWindow;
  return new Promise((rendered) => {
    channel.once('storyRendered', rendered);
    channel.emit('updateGlobals', { globals });
  });
}

/** Asks for the weights in use and tells whether the page's own font draws its text, not one of the machine. */
async function loadFonts(): Promise<void> {
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 16px 'Inter Variable'`)));
  await document.fonts.ready;
  if (![...document.fonts].some(({ family, status }) => family.includes('Inter') && status === 'loaded'))
    throw new Error('The font of the stage has not been loaded.');
}
