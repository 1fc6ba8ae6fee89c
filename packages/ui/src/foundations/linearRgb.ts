/** Red, green and blue as shares of light, from 0 to 1. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** A colour as computed styles print it, `rgb(1, 2, 3)`, as shares of light (CSS Color 4, "sRGB"). */
export function linearRgb(colour: string): LinearRgb {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** The way back: shares of light as `rgb(1, 2, 3)`. */
export function rgbOf(light: LinearRgb): string {
  const parts = light.map((share) => {
    const within = Math.min(1, Math.max(0, share));
    return Math.round(255 * (within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055));
  });
  return `rgb(${parts.join(', ')})`;
}
