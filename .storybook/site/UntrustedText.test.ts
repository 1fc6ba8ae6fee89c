import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './openBrowser';
import { openStory } from './openStory';

const PLACES = [
  'crosswalk',
  'ladder-diff',
  'ladder-map',
  'ladder-page',
  'ladder-search',
  'level-diff',
  'level-profile',
  'level-tabs',
  'messages',
  'radar',
  'rubric',
  'step-sizes',
  'written-markup',
];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(PLACES)('text that attacks, in %s,', (place) => {
  test('runs nothing, asks nobody, opens nothing, and makes no element', async () => {
    const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
    const attacks = watch(page);
    await openStory(page, `foundations-untrusted-text--in-${place}`);
    // a search shows nothing until somebody asks
    for (const field of await page.getByRole('combobox').and(page.locator('input')).all()) await field.fill('alert');
    await expect.poll(() => page.locator('.stage').innerText(), 'it is shown').toContain('alert');
    const strange = await page.evaluate(strangeElements);
    await page.evaluate(touchEverything);
    await page.waitForLoadState('networkidle');
    expect([...attacks, ...strange, ...(await page.evaluate(strangeElements))]).toEqual([]);
    await page.close();
  });
});

test('an attack that works is noticed', async () => {
  const page = await browser.newPage();
  const attacks = watch(page);
  await openStory(page, 'foundations-untrusted-text--in-radar');
  await page
    .locator('.lk')
    .first()
    .evaluate((element) => {
      element.innerHTML = '<img src=https://evil.test/x onerror=alert(1)><a href=javascript:alert(1)>run</a>';
    });
  await expect.poll(() => attacks).toEqual(['request: https://evil.test/x', 'dialog: 1']);
  expect(await page.evaluate(strangeElements)).toHaveLength(3);
  await page.close();
});

/** Everything that an attack could set off: a dialog, a window, an error, a request, a page that goes elsewhere. */
function watch(page: Page): string[] {
  const attacks: string[] = [];
  const site = inject('site');
  page.on('dialog', (dialog) => {
    attacks.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => attacks.push(`window: ${popup.url()}`));
  page.on('pageerror', (error) => attacks.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:font/'))
      attacks.push(`request: ${request.url()}`);
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(site) && frame.url() !== 'about:blank') attacks.push(`gone to: ${frame.url()}`);
  });
  return attacks;
}

// what follows runs in the page

/** Points at, focuses and opens all there is, and makes ready for print. */
function touchEverything(): void {
  for (const element of document.querySelectorAll<HTMLElement>('.lk, .lk *')) {
    for (const type of ['pointerenter', 'mouseover', 'mouseenter'])
      element.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    if (element.tabIndex >= 0 || element.hasAttribute('tabindex')) element.focus();
    if (element instanceof HTMLDetailsElement) element.open = true;
  }
  window.dispatchEvent(new Event('beforeprint'));
}

/** What no component makes: elements that load or run, handlers in attributes, links to other schemes. */
function strangeElements(): string[] {
  const strange =
    'script, iframe, object, embed, img, image, video, audio, link, meta, base, form, style, marquee, math, animate, template, use';
  const elements = [...document.querySelectorAll('.lk *')];
  return [
    ...[...document.querySelectorAll(strange)]
      .filter((element) => element.closest('.lk'))
      .map(({ outerHTML }) => outerHTML),
    ...elements.flatMap(({ attributes }) =>
      [...attributes]
        .filter(({ name }) => name.startsWith('on') || name === 'srcdoc')
        .map(({ name, value }) => `${name}=${value}`),
    ),
    ...elements
      .flatMap((element) => [
        element.getAttribute('href'),
        element.getAttribute('xlink:href'),
        element.getAttribute('src'),
      ])
      .filter(
        (url) => url !== null && !['http:', 'https:', 'mailto:'].includes(new URL(url, document.baseURI).protocol),
      )
      .map((url) => `leads to ${url ?? ''}`),
  ];
}
