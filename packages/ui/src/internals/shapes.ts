/** A mark as SVG path data on a field of 16 by 16. */
export interface Shape {
  lines: string;
  /** What is filled: all of the lines, or a path of its own. */
  solid?: true | string | undefined;
  /** It points along the text, so it turns with its direction. */
  turns?: true | undefined;
}

export const plus: Shape = { lines: 'M8 2.5v11M2.5 8h11' };
export const minus: Shape = { lines: 'M2.5 8h11' };
export const tilde: Shape = { lines: 'M2 9.7c1.4-3.2 3.6-3.4 5.9-1.7s4.6 1.4 6.1-1.7' };
export const equals: Shape = { lines: 'M3 5.8h10M3 10.2h10' };
export const triangle: Shape = { lines: 'M8 2.8 14 13H2z', solid: true };
export const triangleDown: Shape = { lines: 'M8 13.2 2 3h12z', solid: true };
export const arrow: Shape = { lines: 'M2 8h11.5M9.2 3.7 13.5 8l-4.3 4.3', turns: true };
export const arrowUp: Shape = { lines: 'M8 13.5V3M3.7 7.2 8 2.8l4.3 4.4' };
export const fork: Shape = { lines: 'M1.5 8h3.2c3.2 0 3.6-4.3 9.8-4.3M4.7 8c3.2 0 3.6 4.3 9.8 4.3', turns: true };
export const join: Shape = { lines: 'M14.5 8h-3.2c-3.2 0-3.6-4.3-9.8-4.3M11.3 8c-3.2 0-3.6 4.3-9.8 4.3', turns: true };
export const branch: Shape = { lines: 'M3.5 2.5v7h9M9 6l3.5 3.5L9 13', turns: true };
export const pin: Shape = { lines: 'M5.5 2.5h5M6.3 2.5v4.3L4 9.3h8L9.7 6.8V2.5M8 9.3v4.4' };
export const cross: Shape = { lines: 'm3.7 3.7 8.6 8.6M12.3 3.7l-8.6 8.6' };
export const sheets: Shape = { lines: 'M5.5 5.5h8v8h-8zM3 10.5V2.5h8' };
export const chevron: Shape = { lines: 'M6 3.5 10.5 8 6 12.5', turns: true };
export const diamond: Shape = { lines: 'M8 2 14 8l-6 6-6-6z' };
export const circles: Shape = {
  lines: 'M1.7 8a4.1 4.1 0 1 0 8.2 0 4.1 4.1 0 1 0-8.2 0M6.1 8a4.1 4.1 0 1 0 8.2 0 4.1 4.1 0 1 0-8.2 0',
};
export const bullseye: Shape = {
  lines: 'M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8',
  solid: 'M7 8a1 1 0 1 0 2 0 1 1 0 1 0-2 0',
};
export const disc: Shape = { lines: 'M3.5 8a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0', solid: true };
export const ring: Shape = { lines: 'M3.5 8a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0' };
export const columns: Shape = { lines: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10' };
export const letter: Shape = { lines: 'M5 3h6M8 3v10M6 13h4' };
export const glass: Shape = { lines: 'M2.7 7a4.3 4.3 0 1 0 8.6 0 4.3 4.3 0 1 0-8.6 0M10.3 10.3l3.5 3.5' };
