import { expect, it } from 'vitest';
import * as z from 'zod';
import { schemaOfInterface } from '../../scripts/schemaOfInterface.mjs';
import { compareLadders } from '../compare/axis/compareLadders';
import { testLadder } from '../compare/testing/testLadder';
import { crosswalkOf } from './crosswalkOf';

const ours = testLadder({ e4: { Delivery: ['Cuts work into slices that ship weekly.'] } });
const theirs = testLadder({ l2: { Shipping: ['Ships slices of work each week.'] } }, { id: 'pier', title: 'Pier' });
const comparison = compareLadders(ours, theirs);
const crosswalk = crosswalkOf(comparison, { title: 'Mill and Pier', possible: true });

const schemas = {
  crosswalk: schemaOfInterface(new URL('Crosswalk.ts', import.meta.url), 'Crosswalk', 'Crosswalk'),
  comparison: schemaOfInterface(new URL('../compare/Comparison.ts', import.meta.url), 'Comparison', 'Comparison'),
};

it.each([
  ['crosswalk', crosswalk],
  ['comparison', comparison],
] as const)('the JSON Schema of a %s takes what is written, and nothing that lacks a part', (name, document) => {
  const schema = z.fromJSONSchema(schemas[name]);
  const json: unknown = JSON.parse(JSON.stringify(document));
  expect(schema.safeParse(json).error).toBeUndefined();
  expect(schema.safeParse({ ...document, format: 'ladderkit/1' }).success).toBe(false);
  expect(schema.safeParse({ ...document, to: {} }).success).toBe(false);
});

it('the JSON Schema of a crosswalk names what a reviewer may write', () => {
  const { CrosswalkLink } = schemas.crosswalk.$defs;
  expect(CrosswalkLink?.properties?.['review']).toEqual({
    enum: ['pinned', 'rejected', 'proposed'],
    description: '`pinned`: they correspond. `rejected`: they do not. `proposed`: nobody has looked yet.',
  });
  expect(CrosswalkLink?.required).toEqual(['from', 'to', 'direction', 'confidence', 'review']);
});
