import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { openBrowser } from './openBrowser';

test('the site works from any folder: nothing is missing, and nothing is asked of another host', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const problems = watch(page);
  await page.goto(inject('site'));
  await page
    .frameLocator('#storybook-preview-iframe')
    .locator('#storybook-root > *, #storybook-docs > *')
    .first()
    .waitFor({ state: 'visible', timeout: 30_000 });
  await browser.close();
  expect(problems).toEqual([]);
});

function watch(page: Page): string[] {
  const problems: string[] = [];
  const { origin } = new URL(inject('site'));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) problems.push(`asked another host: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => problems.push(`threw: ${error.message}`));
  return problems;
}
