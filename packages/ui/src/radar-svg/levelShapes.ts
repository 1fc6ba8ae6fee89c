import { dotShape, pathShape, type Point, type Shape } from './Shape';

/** One level on the axes, in their order; a gap where its place is not known. */
export type Outline = readonly (Point | undefined)[];

/** How a level is drawn: `from` where one was, dashed; `to` where one is. */
export type LevelPart = 'from' | 'to';

const LINES: Record<LevelPart, Shape['attributes']> = {
  from: {
    stroke: 'currentColor',
    strokeOpacity: 0.75,
    strokeWidth: 1.75,
    strokeDasharray: '6 4',
    strokeLinejoin: 'round',
  },
  to: { stroke: 'currentColor', strokeWidth: 2.5, strokeLinejoin: 'round' },
};

/** The outline of a level. Nothing is drawn across a gap, for that would claim a value. */
export function levelShapes(part: LevelPart, outline: Outline): Shape[] {
  const points = outline.flatMap((point) => (point ? [point] : []));
  if (points.length === outline.length) {
    const fill = part === 'to' ? { fill: 'currentColor', fillOpacity: 0.1 } : {};
    return [pathShape(part, points, true, { ...LINES[part], ...fill })];
  }
  return runs(outline).map((run) => pathShape(part, run, false, LINES[part]));
}

/** A disc where one is, a ring where one was, the disc alone where both are in one place. */
export function levelDots(
  part: LevelPart,
  outline: Outline,
  over: Outline | undefined,
  paper: string,
  radius: number,
): Shape[] {
  return outline.flatMap((point, axis) => {
    const covering = over?.[axis];
    if (!point || (covering && covering[0] === point[0] && covering[1] === point[1])) return [];
    return part === 'to'
      ? [dotShape('dot-to', point, { r: radius, fill: 'currentColor', stroke: paper, strokeWidth: 2 })]
      : [dotShape('dot-from', point, { r: radius - 1.3, fill: paper, stroke: 'currentColor', strokeWidth: 2 })];
  });
}

/** Neighbours that follow each other without a gap, round the corner too. */
function runs(outline: Outline): Point[][] {
  const firstGap = outline.indexOf(undefined);
  const turned = [...outline.slice(firstGap), ...outline.slice(0, firstGap)];
  const found: Point[][] = [];
  turned.forEach((point, i) => {
    if (!point) return;
    if (turned[i - 1]) found.at(-1)?.push(point);
    else found.push([point]);
  });
  return found.filter((run) => run.length > 1);
}
