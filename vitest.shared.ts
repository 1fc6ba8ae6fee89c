import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';

/** A path of the project, from its root. */
export const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Packages are tested as they are written: the export condition `@ladderkit/source` leads to their sources. */
const source = '@ladderkit/source';
const onServer = { resolve: { conditions: [source, ...defaultServerConditions] } };

export const inNode = { ...onServer, ssr: onServer };
export const inBrowser = { resolve: { conditions: [source, ...defaultClientConditions] } };

/** Headless Chromium, quiet: no request leaves the machine, and every run draws the same pixels. */
export const launchOptions = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-lcd-text',
    '--force-device-scale-factor=1',
    '--font-render-hinting=none',
  ],
};

/** Tests that run in that browser. */
export const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 1024, height: 768 } }],
});
