import type { RadarAxis } from './RadarData';
import { lineShape, pathShape, type Point, type Shape } from './Shape';

/** The axes and their rings. Where axes have different numbers of rings, only the outermost is one ring; the others are ticks. */
export function gridShapes(axes: readonly RadarAxis[], pointAt: (axis: number, share: number) => Point): Shape[] {
  const counts = axes.map(({ rings }) => rings.length);
  const [count = 1] = counts;
  const isEven = counts.every((each) => each === count);
  const shares = isEven ? Array.from({ length: count }, (_, k) => (k + 1) / count) : [1];
  const rings = shares.map((share) =>
    pathShape(
      'ring',
      axes.map((_, axis) => pointAt(axis, share)),
      true,
      { stroke: 'currentColor', strokeOpacity: 0.3 },
    ),
  );
  const lines = axes.map((_, axis) =>
    lineShape('axis', pointAt(axis, 0), pointAt(axis, 1), { stroke: 'currentColor', strokeOpacity: 0.15 }),
  );
  return [...rings, ...lines, ...(isEven ? [] : axes.flatMap((axis, i) => ticks(axis, (share) => pointAt(i, share))))];
}

const HALF_TICK = 4;

function ticks({ rings }: RadarAxis, pointAt: (share: number) => Point): Shape[] {
  const [[x0, y0], [x1, y1]] = [pointAt(0), pointAt(1)];
  const length = Math.hypot(x1 - x0, y1 - y0);
  const across = [(-(y1 - y0) / length) * HALF_TICK, ((x1 - x0) / length) * HALF_TICK] as const;
  return rings.slice(0, -1).map((_, k) => {
    const [x, y] = pointAt((k + 1) / rings.length);
    return lineShape('ring', [x - across[0], y - across[1]], [x + across[0], y + across[1]], {
      stroke: 'currentColor',
      strokeOpacity: 0.3,
    });
  });
}
