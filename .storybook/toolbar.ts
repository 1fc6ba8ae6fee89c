import type { Preview } from '@storybook/react-vite';

const item = (value: string, title: string) => ({ value, title });

/** What the reader of the shop window may change: one toolbar menu each. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: menu('Theme', 'contrast', [item('light', 'Light'), item('dark', 'Dark')]),
  direction: menu('Direction', 'transfer', [item('ltr', 'Left to right'), item('rtl', 'Right to left')]),
  locale: menu('Locale', 'globe', [
    item('en', 'English'),
    item('pt', 'Português'),
    item('es', 'Español'),
    item('de', 'Deutsch'),
    item('fr', 'Français'),
    item('ja', '日本語'),
    item('ar', 'العربية'),
  ]),
  density: menu('Density', 'listunordered', [
    item('compact', 'Compact'),
    item('normal', 'Normal'),
    item('roomy', 'Roomy'),
  ]),
  width: menu('Width', 'browser', [
    item('full', 'Full width'),
    item('900', '900 px'),
    item('600', '600 px'),
    item('360', '360 px'),
  ]),
};

/** Where the toolbar stands when the reader arrives. */
export const initialGlobals = { theme: 'light', direction: 'ltr', locale: 'en', density: 'normal', width: 'full' };

function menu(title: string, icon: string, items: { value: string; title: string }[]) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
