import type { Preview } from '@storybook/react-vite';
import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-arabic';
import '../packages/ui/src/styles/styles.css';
import { ComponentDocs } from './ComponentDocs';
import { DocsPage } from './DocsPage';
import { documentedDefaults } from './documentedDefaults';
import { pastableSource } from './pastableSource';
import './preview.css';
import { readableTypes } from './readableTypes';
import { Stage } from './Stage';
import { globalTypes, initialGlobals } from './toolbar';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [Stage],
  argTypesEnhancers: [readableTypes, documentedDefaults],
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      options: {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
        rules: { 'target-size': { enabled: true } },
      },
    },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: {
      container: DocsPage,
      page: ComponentDocs,
      toc: { headingSelector: 'h2, h3', title: 'On this page' },
      source: { type: 'code', transform: pastableSource },
    },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Welcome',
          'Your own ladder',
          'Foundations',
          ['Type', 'Space and density', 'Colour', 'Change', 'Certainty'],
          'Components',
        ],
      },
    },
  },
};
export default preview;
