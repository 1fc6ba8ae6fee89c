import type { Ladder } from '@ladderkit/core';
import { describe, expect, test } from 'vitest';
import { reachLadder, weightLadder } from '../radar/testing/reachLadder';
import { radarOf, radarSvg, type RadarData, type Weights } from '.';
import { weightRings } from './weightRings';

const two = { levels: ['senior', 'staff'] };
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const texts = (svg: string) => [...parse(svg).querySelectorAll('text')].map((each) => each.textContent);
const all = (svg: string, part: string) => [...parse(svg).querySelectorAll(`.lk-radar-${part}`)];

describe('radarSvg', () => {
  test('puts the words of the scale on the rings, and the values beside the axes', () => {
    const svg = radarSvg(radarOf(reachLadder(), two));
    expect(texts(svg)).toEqual(expect.arrayContaining(['Self', 'Team', 'Cross-team', 'Organisation', 'Company']));
    expect(texts(svg).filter((text) => text === 'Team to Cross-team')).toHaveLength(5);
    expect(all(svg, 'ring')).toHaveLength(5);
    expect(all(svg, 'axis')).toHaveLength(7);
  });

  test('puts the words of different scales on their own axes, on whichever side there is room', () => {
    const words = [
      ['Self', 'Team', 'Cross-team', 'Organisation', 'Company'],
      ['Set task', 'Clear goal', 'Open problem', 'Unnamed'],
      ['Weeks', 'Quarter', 'Year', 'Years'],
    ];
    const axes = words.map((rings, i) => ({
      id: `${i}`,
      title: `Scale ${i}`,
      rings,
      values: [{ text: rings[1] ?? '', ring: 2 }],
    }));
    const shown = texts(radarSvg({ axesAre: 'scales', levels: [{ title: 'x' }], axes }));
    expect(words.flat().filter((word) => !shown.includes(word))).toEqual([]);
  });

  test('is well-formed and takes the colour of the text around', () => {
    const document = parse(radarSvg(radarOf(reachLadder(), two)));
    expect(document.querySelector('parsererror')).toBeNull();
    const colours = new Set([...document.querySelectorAll('[stroke]')].map((each) => each.getAttribute('stroke')));
    expect(colours).toEqual(new Set(['currentColor', 'Canvas']));
    expect(document.querySelector('title')?.textContent).toBe('Reach: Senior Engineer, Staff Engineer');
  });

  test('never lets a text become markup', () => {
    const hostile = `</text><script>alert(1)</script>"'&\u0000\uD800]]>`;
    const value = { text: hostile, ring: 1 };
    const axis = { id: hostile, title: hostile, rings: [hostile, hostile], values: [value] };
    const data: RadarData = { axesAre: 'scales', levels: [{ title: hostile }], axes: [axis, axis, axis] };
    const document = parse(radarSvg(data, { title: hostile, fontFamily: hostile, paper: hostile }));
    expect(document.querySelector('parsererror, script')).toBeNull();
    expect(document.documentElement.getAttribute('font-family')).toContain('<script>');
  });

  test('breaks the line where a value is not said, and closes it round the corner', () => {
    const whole = all(radarSvg(radarOf(reachLadder(), two)), 'to');
    expect(whole.map(({ tagName }) => tagName)).toEqual(['polygon']);
    const svg = radarSvg(radarOf(reachLadder({ unsaid: { staff: [2, 4] } }), two));
    const runs = all(svg, 'to').map((each) => each.getAttribute('points')?.split(' ').length);
    // axes 5, 6, 0 and 1 hang together; axis 3 stands alone between two gaps
    expect(runs).toEqual([4]);
    expect(all(svg, 'dot-to')).toHaveLength(5);
  });

  test('draws the disc alone where both levels are in one place', () => {
    expect(all(radarSvg(radarOf(reachLadder(), two)), 'dot-from')).toHaveLength(6);
  });

  test('draws nothing that would be no shape', () => {
    expect(radarSvg({ axesAre: 'scales', levels: [], axes: [] })).toBe('');
    expect(radarSvg(radarOf(reachLadder({ hasRanks: false }), two))).toBe('');
    const many = Array.from({ length: 49 }, (_, i) => ({
      id: `${i}`,
      title: `${i}`,
      rings: ['a'],
      values: [{ text: 'a', ring: 1 }],
    }));
    expect(radarSvg({ axesAre: 'scales', levels: [{ title: 'x' }], axes: many })).toBe('');
    expect(radarSvg({ axesAre: 'scales', levels: [{ title: 'x' }], axes: many.slice(1) })).not.toBe('');
  });

  test.each([640, 328])('keeps labels apart and inside at %i px, however long and many they are', (width) => {
    const title = 'Everything that hangs together with keeping services up at night';
    for (const count of [3, 7, 16, 48]) {
      const axes = Array.from({ length: count }, (_, i) => ({
        id: `${i}`,
        title,
        rings: ['One', 'Two', 'Three'],
        values: [{ text: 'Two', ring: 2 }],
      }));
      const host = document.body.appendChild(document.createElement('div'));
      // this string is what is tested
      host.append(
        document.importNode(
          parse(radarSvg({ axesAre: 'scales', levels: [{ title: 'x' }], axes }, { width })).documentElement,
          true,
        ),
      );
      const picture = host.querySelector('svg')?.getBoundingClientRect();
      const labels = [...host.querySelectorAll('.lk-radar-label')].map((each) => each.getBoundingClientRect());
      expect(labels.length).toBeGreaterThanOrEqual(count);
      for (const [i, a] of labels.entries()) {
        expect(a.left).toBeGreaterThanOrEqual((picture?.left ?? 0) - 1);
        expect(a.right).toBeLessThanOrEqual((picture?.right ?? 0) + 1);
        for (const b of labels.slice(i + 1)) {
          const [wide, high] = [
            Math.min(a.right, b.right) - Math.max(a.left, b.left),
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
          ];
          expect(Math.min(wide, high), `${i} of ${count}`).toBeLessThan(3);
        }
      }
      host.remove();
    }
  });

  test('stays small with a hundred thousand letters', () => {
    const title = 'a'.repeat(100_000);
    const axis = { id: 'a', title, rings: [title, title], values: [{ text: title, ring: 1 }] };
    const svg = radarSvg({ axesAre: 'scales', levels: [{ title }], axes: [axis, axis, axis] }, { title: 'Long' });
    expect(svg.length).toBeLessThan(20_000);
  });
});

describe('radarOf', () => {
  test('takes competencies before scales and weights, and the scale with the most values', () => {
    expect(radarOf(reachLadder(), two)).toMatchObject({ axesAre: 'competencies', scale: 'Reach' });
    expect(radarOf(weightLadder()).axesAre).toBe('weights');
    expect(radarOf(reachLadder(), { ...two, axes: 'scales' }).axes).toEqual([]);
  });

  test('takes the first level that has something to draw', () => {
    const ladder: Ladder = { ...reachLadder(), levels: [{ id: 'first', title: 'First' }, ...reachLadder().levels] };
    expect(radarOf(ladder).levels).toEqual([{ title: 'Senior Engineer', code: 'E4' }]);
  });

  test('keeps a step that the ladder does not define, without a place', () => {
    const ladder: Ladder = {
      ...reachLadder(),
      levels: [{ id: 'a', title: 'A', steps: [{ scale: 'lost', step: 'gone', competency: '__proto__' }] }],
    };
    expect(radarOf(ladder).axes).toEqual([
      { id: '__proto__', title: '__proto__', rings: [], values: [{ text: 'gone' }] },
    ]);
  });

  test('reads weights from the competency where the level says none', () => {
    const ladder: Ladder = {
      ...reachLadder(),
      competencies: [
        { id: 'Design', title: 'Design', meta: { weight: 40 } },
        { id: 'Delivery', title: 'Delivery', meta: { weight: 'much' } },
      ],
      levels: [{ id: 'a', title: 'A', meta: { weights: { Delivery: 0.5, other: -1 } } }],
    };
    expect(radarOf(ladder, { axes: 'weights' }).axes.map(({ id, values }) => [id, values[0]?.text])).toEqual([
      ['Design', '40'],
      ['Delivery', '0.5'],
    ]);
  });
});

describe('weights', () => {
  const weigh = (ladder: Ladder, weights?: Weights) =>
    radarOf(ladder, { axes: 'weights', weights }).axes.map(({ id, values }) => [id, values[0]?.text]);
  const ladder: Ladder = {
    ...reachLadder(),
    competencies: [
      { id: 'd', title: 'Design' },
      { id: 'r', title: 'Review' },
    ],
    levels: [{ id: 'a', title: 'A', meta: { weights: { design: '30 %', r: 70, Charm: 5, Luck: 'some' } } }],
  };

  test('are found by the title of a competency as well as by its id, and as percentages', () => {
    expect(weigh(ladder)).toEqual([
      ['d', '30'],
      ['r', '70'],
      ['Charm', '5'],
    ]);
  });

  test('may be given beside the ladder, and then win', () => {
    expect(weigh(ladder, { a: { Review: 1 }, b: { Design: 2 } })).toEqual([['r', '1']]);
    expect(weigh(ladder, { constructor: { Review: 1 } })).toHaveLength(3);
  });
});

test.each([
  [35, ['10', '20', '30', '40']],
  [0.3, ['0.1', '0.2', '0.3']],
  [5, ['1', '2', '3', '4', '5']],
  [7, ['2', '4', '6', '8']],
  [0, ['1']],
])('rings for a largest weight of %d are round and hold it', (max, rings) => {
  expect(weightRings([max]).rings).toEqual(rings);
});
