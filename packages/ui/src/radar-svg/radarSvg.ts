import { drawRadar, type DrawOptions } from './drawRadar';
import type { RadarData } from './RadarData';
import type { Shape } from './Shape';

export interface RadarSvgOptions extends DrawOptions {
  /** What the picture is called, for screen readers. Absent: the scale and the levels. */
  title?: string | undefined;
  /** @default 'system-ui, sans-serif' */
  fontFamily?: string | undefined;
}

/**
 * A radar as the text of an SVG: no React, no DOM, no script, no style sheet. It takes the colour of the text around, and all
 * text in it is escaped. An empty string where fewer than three axes, or more than 48, can be drawn.
 *
 * @example
 * writeFileSync('reach.svg', radarSvg(radarOf(ladder, { levels: ['e4', 'e5'] }), { paper: '#fff' }))
 */
export function radarSvg(data: RadarData, options: RadarSvgOptions = {}): string {
  const drawing = drawRadar(data, options);
  if (!drawing) return '';
  const { viewBox, width, height, shapes } = drawing;
  const { title = usualTitle(data), fontFamily = 'system-ui, sans-serif' } = options;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox,
    width,
    height,
    role: 'img',
    direction: 'ltr',
    fontFamily,
    fill: 'none',
  };
  return `<svg${printed(attributes)}><title>${escape(title)}</title>${shapes.map(element).join('')}</svg>`;
}

function usualTitle({ scale, levels }: RadarData): string {
  const names = levels.map(({ title }) => title).join(', ');
  return scale === undefined ? names : `${scale}: ${names}`;
}

const element = ({ tag, attributes, text }: Shape) =>
  text === undefined ? `<${tag}${printed(attributes)}/>` : `<${tag}${printed(attributes)}>${escape(text)}</${tag}>`;

function printed(attributes: Shape['attributes']): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${attributeName(name)}="${escape(String(value))}"`)
    .join('');
}

function attributeName(name: string): string {
  if (name === 'className') return 'class';
  if (name === 'viewBox') return name;
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Text for XML: what XML does not allow at all, such as control characters and half letters, becomes U+FFFD. */
function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
