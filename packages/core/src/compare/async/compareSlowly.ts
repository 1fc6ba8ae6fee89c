import { compareParts } from '../axis/compareParts';
import type { Axis, Comparison } from '../Comparison';
import { partOf, type LadderPart } from '../LadderPart';
import type { EqualGroup } from '../match/groupEqual';
import { meaningOf, type VectorOf } from './meaningOf';
import { Subject } from '../match/Subject';
import type { AsyncOptions } from './AsyncOptions';

/** As long as a comparison may block, in milliseconds. */
const TURN = 12;

/** Takes the steps of a comparison, and lets others work in between. */
export async function compareSlowly(
  axis: Axis,
  from: LadderPart,
  to: LadderPart,
  { signal, onProgress, embed, ...options }: AsyncOptions = {},
): Promise<Comparison> {
  signal?.throwIfAborted();
  const vectorOf = embed && (await vectorsBy([from, to], embed));
  const meaning = vectorOf && ((a: readonly EqualGroup[], b: readonly EqualGroup[]) => meaningOf(a, b, vectorOf));
  const steps = compareParts(axis, from, to, options, meaning);
  let turn = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) {
      onProgress?.(1);
      return step.value;
    }
    if (performance.now() - turn < TURN) continue;
    onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  }
}

async function vectorsBy(parts: readonly LadderPart[], embed: NonNullable<AsyncOptions['embed']>): Promise<VectorOf> {
  const subjects = parts.flatMap((part) => partOf(part).statements.map((statement) => new Subject(statement)));
  const texts = [...new Set(subjects.map(({ plain }) => plain))];
  const vectors = texts.length > 0 ? await embed(texts) : [];
  const length = vectors[0]?.length;
  if (vectors.length !== texts.length || vectors.some((vector) => vector.length !== length)) {
    throw new Error(
      `ladderkit: \`embed\` was given ${texts.length} texts and gave ${vectors.length} vectors, or vectors of several lengths, ` +
        'so they cannot be told apart. Give one vector for each text, in the same order, all of one length.',
    );
  }
  const byText = new Map(texts.map((text, i) => [text, vectors[i]]));
  return (plain) => byText.get(plain);
}
