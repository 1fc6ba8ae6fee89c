import { linearRgb, rgbOf, type LinearRgb } from './linearRgb';

/** The colour blindnesses that are common, and the one that leaves greys alone. */
export const DEFICIENCIES = ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;
export type Deficiency = (typeof DEFICIENCIES)[number];

/**
 * What each makes of light: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency" (2009), severity 1; the last is luminance alone.
 */
const SEEN: Record<Deficiency, readonly [LinearRgb, LinearRgb, LinearRgb]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** A colour, `rgb(1, 2, 3)`, as somebody with the deficiency sees it. */
export function seenWith(deficiency: Deficiency, colour: string): string {
  const light = linearRgb(colour);
  const part = (row: LinearRgb) => row.reduce((sum, share, i) => sum + share * (light[i] ?? 0), 0);
  const [red, green, blue] = SEEN[deficiency];
  return rgbOf([part(red), part(green), part(blue)]);
}
