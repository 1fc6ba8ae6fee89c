import { axisLabels, directionOf } from './axisLabels';
import { gridShapes } from './gridShapes';
import { levelDots, levelShapes, type LevelPart } from './levelShapes';
import type { RadarAxis, RadarData } from './RadarData';
import { ringWords } from './ringWords';
import { textShape, type Point, type Shape } from './Shape';

export interface DrawOptions {
  /** In pixels at 100 %. Below 480 the words of the values are left to the table. @default 640 */
  width?: number | undefined;
  /** How two values are said: "Team to Cross-team". */
  fromTo?: ((from: string, to: string) => string) | undefined;
  /** The colour behind words and inside rings: that of the page. @default 'Canvas' */
  paper?: string | undefined;
}

export interface Drawing {
  viewBox: string;
  width: number;
  height: number;
  shapes: Shape[];
}

/** A radar needs three axes to be a shape, and nobody reads more than 48. */
const [MIN_AXES, MAX_AXES] = [3, 48];

const WIDE = { minRadius: 110, maxRadius: 170, titleSize: 14, valueSize: 12.5, wordSize: 12, dot: 5.5 };
const NARROW = { minRadius: 58, maxRadius: 100, titleSize: 12, valueSize: 12, wordSize: 11, dot: 4.5 };

/** The picture of a radar as a list of shapes, for `radarSvg` and React alike; `undefined` where it would be no shape. */
export function drawRadar(data: RadarData, options: DrawOptions = {}): Drawing | undefined {
  const { fromTo = (from, to) => `${from} to ${to}`, paper = 'Canvas' } = options;
  const axes = data.axes.filter(isDrawable);
  if (axes.length < MIN_AXES || axes.length > MAX_AXES) return undefined;
  const width = Math.max(240, options.width ?? 640);
  const isWide = width >= 480;
  const sizes = isWide ? WIDE : NARROW;
  const valueOf = isWide ? (axis: RadarAxis) => valueWords(axis, fromTo) : undefined;
  const { labels, radius } = axisLabels(axes, { width, valueOf, ...sizes });
  const pointAt = (axis: number, share: number): Point => {
    const { cos, sin } = directionOf(axis, axes.length);
    return [width / 2 + cos * radius * share, sin * radius * share];
  };
  // the level where one is comes first, so that the one where one was is drawn over it
  const levels = data.levels.map((_, level) => outlineOf(axes, level, data.levels.length, pointAt)).reverse();
  const dots = levels.flatMap(({ outline }) => outline.flatMap((point) => (point ? boxAround(point) : [])));
  const boxes = labels.map(({ box }) => box);
  const words = ringWords(axes, { centre: width / 2, radius, size: sizes.wordSize }, boxes, dots);
  const ends = axes.map((_, axis) => pointAt(axis, 1)[1]);
  const top = Math.floor(Math.min(-radius - 24, ...boxes.map(({ y }) => y)));
  const bottom = Math.ceil(Math.max(...ends.map((y) => y + 8), ...boxes.map(({ y, height }) => y + height)));
  const halo = { stroke: paper, strokeWidth: 5, strokeLinejoin: 'round', paintOrder: 'stroke' };
  return {
    viewBox: `0 ${top} ${width} ${bottom - top}`,
    width,
    height: bottom - top,
    shapes: [
      ...gridShapes(axes, pointAt),
      ...levels.flatMap(({ part, outline }) => levelShapes(part, outline)),
      ...words.map(({ text, anchor, x, y }) =>
        textShape('word', text, [x, y], {
          textAnchor: anchor,
          fontSize: sizes.wordSize,
          fill: 'currentColor',
          fillOpacity: 0.75,
          ...halo,
        }),
      ),
      ...levels.flatMap(({ part, outline }, i) =>
        levelDots(part, outline, i === 0 ? undefined : levels[0]?.outline, paper, sizes.dot),
      ),
      ...labels.flatMap(({ title, value, anchor, x, box }) => {
        const common = { textAnchor: anchor, fill: 'currentColor' };
        const lines = title.map((line, i): Shape => {
          const y = box.y + sizes.titleSize * (0.95 + 1.22 * i);
          return textShape('label', line, [x, y], { fontSize: sizes.titleSize, fontWeight: 600, ...common });
        });
        const at: Point = [x, box.y + box.height - 4];
        const attributes = { fontSize: sizes.valueSize, fillOpacity: 0.85, ...common };
        return value === undefined ? lines : [...lines, textShape('value', value, at, attributes)];
      }),
    ],
  };
}

function outlineOf(
  axes: readonly RadarAxis[],
  level: number,
  levels: number,
  pointAt: (axis: number, share: number) => Point,
) {
  const part: LevelPart = level === levels - 1 ? 'to' : 'from';
  const outline = axes.map(({ rings, values }, axis) => {
    const ring = values[level]?.ring;
    return ring === undefined ? undefined : pointAt(axis, Math.min(1, Math.max(0, ring / rings.length)));
  });
  return { part, outline };
}

const boxAround = ([x, y]: Point) => ({ x: x - 6, y: y - 6, width: 12, height: 12 });

/** An axis can be drawn when it has rings and a value whose place on them is known. The others stand in the table alone. */
const isDrawable = ({ rings, values }: RadarAxis) =>
  rings.length > 0 && values.some((value) => value?.ring !== undefined);

function valueWords({ values }: RadarAxis, fromTo: (from: string, to: string) => string): string {
  const [from, to] = values.flatMap((value) => value?.text ?? []);
  if (from === undefined || to === undefined || from === to) return from ?? '';
  return fromTo(from, to);
}
