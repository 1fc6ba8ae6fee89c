import { create, type ThemeVars } from 'storybook/theming';

const fonts = {
  fontBase: "'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontCode: "ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, monospace",
};
const brand = { brandTitle: 'Ladderkit', brandTarget: '_self' };
const shape = { appBorderRadius: 4, inputBorderRadius: 4 };

/** Storybook in the product's own light colours: paper, ink and the one accent. */
export const light: ThemeVars = create({
  base: 'light',
  ...fonts,
  ...brand,
  ...shape,
  brandImage: logo('#1b1a18', '#15594a'),
  colorPrimary: '#15594a',
  colorSecondary: '#15594a',
  appBg: '#f6f5f1',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#e3e0d9',
  appHoverBg: '#ebe9e3',
  textColor: '#1b1a18',
  textMutedColor: '#504d47',
  textInverseColor: '#ffffff',
  barBg: '#ffffff',
  barTextColor: '#504d47',
  barHoverColor: '#1b1a18',
  barSelectedColor: '#15594a',
  inputBg: '#ffffff',
  inputBorder: '#8a857a',
  inputTextColor: '#1b1a18',
  buttonBg: '#ffffff',
  buttonBorder: '#8a857a',
  booleanBg: '#f6f5f1',
  booleanSelectedBg: '#ffffff',
});

/** The same at night. */
export const dark: ThemeVars = create({
  base: 'dark',
  ...fonts,
  ...brand,
  ...shape,
  brandImage: logo('#ece9e2', '#8ccbb3'),
  colorPrimary: '#8ccbb3',
  colorSecondary: '#8ccbb3',
  appBg: '#171614',
  appContentBg: '#171614',
  appPreviewBg: '#171614',
  appBorderColor: '#34312d',
  appHoverBg: '#211f1c',
  textColor: '#ece9e2',
  textMutedColor: '#bab5aa',
  textInverseColor: '#171614',
  barBg: '#171614',
  barTextColor: '#bab5aa',
  barHoverColor: '#ece9e2',
  barSelectedColor: '#8ccbb3',
  inputBg: '#171614',
  inputBorder: '#7f796e',
  inputTextColor: '#ece9e2',
  buttonBg: '#171614',
  buttonBorder: '#7f796e',
  booleanBg: '#211f1c',
  booleanSelectedBg: '#34312d',
});

/** Two rails, three rungs and the name, as an image that needs no request. */
function logo(ink: string, accent: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="132" height="28" viewBox="0 0 132 28">
    <g fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round"><path d="M5 3v22M19 3v22M5 21h14"/><path d="M5 7h14"/></g>
    <path d="M5 14h14" stroke="${accent}" stroke-width="3"/><circle cx="5" cy="14" r="4" fill="${accent}"/>
    <text x="32" y="20" font-family="Inter, system-ui, sans-serif" font-size="18" font-weight="600" fill="${ink}">Ladderkit</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
