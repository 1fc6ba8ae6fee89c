/** One element of the picture, with attributes as React names them. */
export interface Shape {
  tag: 'polygon' | 'polyline' | 'line' | 'circle' | 'text';
  attributes: Record<string, string | number>;
  text?: string | undefined;
}

export type Point = readonly [x: number, y: number];

/** Whole pixels and tenths: more would only be bytes. */
const round = (value: number) => Math.round(value * 10) / 10;

/** A line through points, or a closed outline. The part names its class. */
export function pathShape(
  part: string,
  points: readonly Point[],
  isClosed: boolean,
  attributes: Shape['attributes'],
): Shape {
  const pairs = points.map((point) => point.map(round).join(',')).join(' ');
  return {
    tag: isClosed ? 'polygon' : 'polyline',
    attributes: { className: `lk-radar-${part}`, points: pairs, ...attributes },
  };
}

export function lineShape(part: string, [x1, y1]: Point, [x2, y2]: Point, attributes: Shape['attributes']): Shape {
  const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
  return { tag: 'line', attributes: { className: `lk-radar-${part}`, ...ends, ...attributes } };
}

export function dotShape(part: string, [cx, cy]: Point, attributes: Shape['attributes']): Shape {
  return { tag: 'circle', attributes: { className: `lk-radar-${part}`, cx: round(cx), cy: round(cy), ...attributes } };
}

export function textShape(part: string, text: string, [x, y]: Point, attributes: Shape['attributes']): Shape {
  return {
    tag: 'text',
    attributes: { className: `lk-radar-${part}`, x: round(x), y: round(y), unicodeBidi: 'plaintext', ...attributes },
    text,
  };
}
