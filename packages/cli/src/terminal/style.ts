import type { Output } from './Io';

type Style = (text: string, output: Pick<Output, 'color'>) => string;

/** A pair of ANSI codes (ECMA-48, "Select Graphic Rendition"), where the output shows colour. */
const sgr =
  (on: number, off: number): Style =>
  (text, { color }) =>
    color ? `\u001b[${on}m${text}\u001b[${off}m` : text;

export const bold = sgr(1, 22);
export const soft = sgr(2, 22);
export const red = sgr(31, 39);
export const yellow = sgr(33, 39);
export const green = sgr(32, 39);
export const cyan = sgr(36, 39);
