import { addons } from 'storybook/manager-api';
import { dark, light } from './themes';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: prefersDark ? dark : light,
  sidebar: { showRoots: true },
  layoutCustomisations: {
    // pages that only show have no controls
    showPanel: ({ storyId }, usual) => (/^(welcome|foundations|your-own-ladder)-/.test(storyId ?? '') ? false : usual),
  },
});
