import type { StorybookConfig } from '@storybook/react-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

/** The kit's shop window. It makes no request to another host, and its static build works from any folder. */
const config: StorybookConfig = {
  stories: ['../packages/ui/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: {
    // the toolbar has our own: width, theme, direction
    backgrounds: false,
    viewport: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      base: './',
      // stories show the packages as they are written: nothing is built first
      resolve: { conditions: ['@ladderkit/source', ...defaultClientConditions] },
      build: {
        chunkSizeWarningLimit: 2000,
        // light-dark() stays: lowered, it would not see the theme that the toolbar sets on an element
        cssTarget: 'esnext',
        rolldownOptions: {
          // Radix and our parts begin with 'use client', which means nothing to a bundle for browsers
          onLog: (level: string, log: { code?: string }, report: (level: string, log: unknown) => void) => {
            if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
          },
        },
      },
    }),
};
export default config;
