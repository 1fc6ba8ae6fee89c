import { describe, expect, test } from 'vitest';
import '../styles/styles.css';
import { contrast } from './contrast';
import { difference } from './difference';
import { DEFICIENCIES, seenWith } from './seenWith';

test('a colour without hue looks the same to everybody', () => {
  for (const deficiency of DEFICIENCIES)
    expect(difference(seenWith(deficiency, 'rgb(120, 120, 120)'), 'rgb(120, 120, 120)')).toBeLessThan(1);
});

test('pure red and green are hard to tell apart where one type of cone is missing', () => {
  const [red, green] = ['rgb(200, 60, 40)', 'rgb(110, 130, 30)'];
  expect(difference(seenWith('deuteranopia', red), seenWith('deuteranopia', green))).toBeLessThan(
    difference(red, green) / 2,
  );
});

describe.each(['light', 'dark'])('in %s, a reader', (theme) => {
  test.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'with %s tells new from dropped by colour',
    (deficiency) => {
      const [added, removed] = ['added', 'removed'].map((role) => seenWith(deficiency, colourOf(role, theme)));
      expect(difference(added ?? '', removed ?? '')).toBeGreaterThan(10);
      const [addedTint, removedTint] = ['added-tint', 'removed-tint'].map((role) =>
        seenWith(deficiency, colourOf(role, theme)),
      );
      expect(difference(addedTint ?? '', removedTint ?? '')).toBeGreaterThan(2);
    },
  );

  test.each(DEFICIENCIES)('with %s can read every colour that text has', (deficiency) => {
    const seen = (role: string) => seenWith(deficiency, colourOf(role, theme));
    for (const role of ['ink', 'ink-soft', 'ink-faint', 'accent', 'added', 'removed'])
      expect(contrast(seen(role), seen('paper')), role).toBeGreaterThan(4.5);
    for (const role of ['added', 'removed'])
      expect(contrast(seen(role), seen(`${role}-tint`)), `${role} on its tint`).toBeGreaterThan(4.5);
  });
});

/** The colour of a role, as the style sheet has it. */
function colourOf(role: string, theme: string): string {
  const swatch = document.createElement('div');
  swatch.className = 'lk';
  swatch.style.colorScheme = theme;
  swatch.style.backgroundColor = `var(--lk-${role}-default)`;
  document.body.append(swatch);
  const colour = getComputedStyle(swatch).backgroundColor;
  swatch.remove();
  return colour;
}
