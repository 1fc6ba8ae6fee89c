/** Up to five round rings that hold all weights: 10, 20, 30, 40 for a largest of 35. */
export function weightRings(weights: readonly number[]): { rings: string[]; unit: number } {
  const max = weights.reduce((largest, weight) => Math.max(largest, weight), 0);
  if (max === 0) return { rings: ['1'], unit: 1 };
  const power = 10 ** Math.floor(Math.log10(max / MAX_RINGS));
  const unit = power * ([1, 2, 5, 10].find((each) => each * power * MAX_RINGS >= max) ?? 10);
  const count = Math.ceil(max / unit);
  // the product of floats may have a long tail: 0.30000000000000004
  const rings = Array.from({ length: count }, (_, i) => String(Number(((i + 1) * unit).toPrecision(6))));
  return { rings, unit };
}

const MAX_RINGS = 5;
