import { linearRgb } from './linearRgb';

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. Colours are as computed styles print them: `rgb(1, 2, 3)`. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
