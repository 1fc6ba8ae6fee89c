import { directionOf } from './axisLabels';
import type { RadarAxis } from './RadarData';
import { overlap, textWidth, type Box } from './textBox';

export interface RingWord {
  text: string;
  anchor: 'start' | 'middle' | 'end';
  x: number;
  y: number;
}

/** Whether all axes have the same words, so that they need to stand on one axis only. */
const shareRings = (axes: readonly RadarAxis[]) =>
  axes.every(
    ({ rings }) => rings.length === axes[0]?.rings.length && rings.every((word, k) => word === axes[0]?.rings[k]),
  );

/**
 * The words on the rings that fit without touching each other or a label: those of values first, then from the outside in.
 * Words that stand on their own axes keep away from the dots as well; those of all axes stand on the first one, come what may.
 */
export function ringWords(axes: readonly RadarAxis[], place: WordPlace, labels: Box[], dots: Box[]): RingWord[] {
  const areShared = shareRings(axes);
  const axesWithWords = areShared ? axes.slice(0, 1) : axes;
  const candidates = axesWithWords.flatMap((axis, i) =>
    axis.rings.map((text, k) => {
      const isValue = !areShared && axis.values.some((value) => value?.ring === k + 1);
      const places = placesOf(text, i, k + 1, axis.rings.length, axes.length, place);
      return { places, order: k + (isValue ? 1000 : 0) };
    }),
  );
  const boxes = areShared ? [...labels] : [...labels, ...dots];
  return candidates
    .sort((a, b) => b.order - a.order)
    .flatMap(({ places }) => {
      const free = places.find(({ box }) => !boxes.some((other) => overlap(box, other)));
      if (free) boxes.push(free.box);
      return free ?? [];
    });
}

interface WordPlace {
  centre: number;
  radius: number;
  size: number;
}

/** Beyond this a word beside its ring would stand on the axis, so it stands above or below, in turns. */
const FLAT = 0.85;

/** Where the word of a ring may stand: on the better side of its axis, else on the other. */
function placesOf(text: string, axis: number, ring: number, rings: number, axes: number, place: WordPlace) {
  const { centre, radius, size } = place;
  const { cos, sin } = directionOf(axis, axes);
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  const width = textWidth(shown, size);
  const [pointX, pointY] = [centre + (cos * radius * ring) / rings, (sin * radius * ring) / rings];
  const at = (anchor: RingWord['anchor'], y: number): RingWord & { box: Box } => {
    const x = pointX + { start: 7, middle: 0, end: -7 }[anchor];
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    return { text: shown, anchor, x, y, box: { x: left, y: y - size * 0.8, width, height: size } };
  };
  if (Math.abs(cos) > FLAT) {
    const [above, below] = [pointY - 10, pointY + size + 7];
    const sides = ring % 2 === 0 ? [below, above] : [above, below];
    return (['middle', 'start', 'end'] as const).flatMap((anchor) => sides.map((y) => at(anchor, y)));
  }
  const y = sin < 0 ? pointY - 6 : pointY + size / 3;
  const [before, after] = [at('end', y), at('start', y)];
  return cos < -0.1 ? [before, after] : [after, before];
}

const LONGEST = 28;
