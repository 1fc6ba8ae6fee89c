import type { RadarAxis } from './RadarData';
import { overlap, textWidth, wrapText, type Box } from './textBox';

export interface AxisLabel {
  /** Where its lines begin, stand in the middle, or end. */
  anchor: 'start' | 'middle' | 'end';
  x: number;
  title: string[];
  /** The words of the values; absent where there is no room for them. */
  value?: string | undefined;
  box: Box;
}

export interface LabelOptions {
  /** The width of the whole picture. The centre is at half of it, at height 0. */
  width: number;
  /** The radius that is left at least. */
  minRadius: number;
  maxRadius: number;
  titleSize: number;
  valueSize: number;
  valueOf: ((axis: RadarAxis) => string) | undefined;
}

/** Between an axis and its label; above the topmost ring stands its word. */
const GAP = 14;
const TOP_GAP = 26;
const LINE = 1.22;

/** The labels of the axes, cut to the width there is and kept apart, and the radius that they leave. */
export function axisLabels(axes: readonly RadarAxis[], options: LabelOptions): { labels: AxisLabel[]; radius: number } {
  const { width, minRadius, maxRadius, titleSize, valueSize, valueOf } = options;
  const texts = axes.map((axis, i) => {
    const { cos } = directionOf(i, axes.length);
    const room = Math.abs(cos) < NEARLY ? width * 0.6 : width / 2 - (minRadius + GAP) * Math.abs(cos);
    const title = wrapText(axis.title, titleSize, room, 2);
    const [value] = valueOf ? wrapText(valueOf(axis), valueSize, room, 1) : [];
    const widths = [...title.map((line) => textWidth(line, titleSize)), value ? textWidth(value, valueSize) : 0];
    const height = title.length * titleSize * LINE + (value ? valueSize * LINE : 0);
    return { title, value, width: Math.max(...widths), height };
  });
  const radius = texts.reduce((smallest, text, i) => {
    const cos = Math.abs(directionOf(i, axes.length).cos);
    return cos < NEARLY ? smallest : Math.min(smallest, (width / 2 - text.width) / cos - GAP);
  }, maxRadius);
  const clamped = Math.max(minRadius, radius);
  const labels = texts.map((text, i): AxisLabel => {
    const { cos, sin } = directionOf(i, axes.length);
    const anchor = Math.abs(cos) < NEARLY ? 'middle' : cos > 0 ? 'start' : 'end';
    const x = width / 2 + (anchor === 'middle' ? 0 : (clamped + GAP) * cos);
    const gap = sin < -1 + NEARLY ? TOP_GAP : GAP;
    const middle = (clamped + gap + text.height / 2) * sin;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - text.width : x - text.width / 2;
    return {
      ...text,
      anchor,
      x,
      box: { x: left, y: middle - text.height / 2, width: text.width, height: text.height },
    };
  });
  keepApart(labels);
  return { labels, radius: clamped };
}

const NEARLY = 0.1;

/** Where an axis points: the first one up, the others clockwise. */
export function directionOf(axis: number, axes: number): { cos: number; sin: number } {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  return { cos: Math.cos(angle), sin: Math.sin(angle) };
}

/** Pushes labels that overlap outwards, up in the upper half and down in the lower one; those near the middle stay. */
function keepApart(labels: readonly AxisLabel[]) {
  const centre = ({ box }: AxisLabel) => box.y + box.height / 2;
  const placed: Box[] = [];
  for (const label of [...labels].sort((a, b) => Math.abs(centre(a)) - Math.abs(centre(b)))) {
    const isUpper = centre(label) < 0;
    for (let other = findOverlap(label.box, placed); other; other = findOverlap(label.box, placed)) {
      label.box.y = isUpper ? other.y - label.box.height - SPACE : other.y + other.height + SPACE;
    }
    placed.push(label.box);
  }
}

const SPACE = 3;
const findOverlap = (box: Box, placed: readonly Box[]) => placed.find((other) => overlap(box, other));
