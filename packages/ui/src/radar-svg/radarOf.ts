import { competencyTree, type Ladder, type Level, type LevelStep, type Scale } from '@ladderkit/core';
import type { RadarAxis, RadarData, RadarValue } from './RadarData';
import { weightRings } from './weightRings';
import { weightsOf, type Weights } from './weightsOf';

export interface RadarOptions {
  /** One or two levels, by id; others are passed over. Absent: the first that has something to draw. */
  levels?: readonly string[] | undefined;
  /** What the axes are. Absent: competencies, else scales, else weights: the first that the levels have values for. */
  axes?: RadarData['axesAre'] | undefined;
  /** Of competencies: the scale, by id. Absent: the one that has the most values. */
  scale?: string | undefined;
  /** How much competencies weigh, by level and competency, where the ladder does not say it itself. */
  weights?: Weights | undefined;
}

/**
 * The steps, or weights, of one or two levels as a radar draws them. A step keeps its word; its ring is known where every step
 * of the scale has a rank. Weights are what `weights` says, else the `meta.weights` of a level (a number by id or title of the
 * competency), else the `meta.weight` of a competency.
 *
 * @example
 * radarSvg(radarOf(ladder, { levels: ['e4', 'e5'] }))
 */
export function radarOf(ladder: Ladder, options: RadarOptions = {}): RadarData {
  const wanted = options.levels?.flatMap((id) => ladder.levels.find((level) => level.id === id) ?? []).slice(0, 2);
  const candidates = wanted ? [wanted] : [...ladder.levels.map((level) => [level]), ladder.levels.slice(0, 1)];
  const kinds = options.axes ? [options.axes] : (['competencies', 'scales', 'weights'] as const);
  const drawn = candidates.flatMap((levels) => kinds.map((kind) => ofKind[kind](ladder, levels, options)));
  const data = drawn.find(({ axes }) => axes.length > 0) ?? drawn[0];
  return data ?? { axesAre: 'competencies', levels: [], axes: [] };
}

const ofKind = { competencies: byCompetency, scales: byScale, weights: byWeight };

function byCompetency(ladder: Ladder, levels: readonly Level[], { scale: wanted }: RadarOptions): RadarData {
  const steps = levels.flatMap((level) => (level.steps ?? []).filter(({ competency }) => competency !== undefined));
  const counts = new Map<string, number>();
  for (const { scale } of steps) counts.set(scale, (counts.get(scale) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const chosen = wanted ?? most?.[0];
  const scale = ladder.scales?.find(({ id }) => id === chosen);
  const used = steps.filter((step) => step.scale === chosen).map(({ competency }) => competency ?? '');
  const axes = inTreeOrder(ladder, used).map(({ id, title }): RadarAxis => {
    const at = (level: Level) => level.steps?.find((step) => step.scale === chosen && step.competency === id);
    return { id, title, rings: ringsOf(scale), values: levels.map((level) => valueOf(scale, at(level))) };
  });
  return { axesAre: 'competencies', scale: scale?.title ?? chosen, levels: levels.map(nameOf), axes };
}

function byScale(ladder: Ladder, levels: readonly Level[]): RadarData {
  const wholeSteps = (level: Level) => (level.steps ?? []).filter(({ competency }) => competency === undefined);
  const used = new Set(levels.flatMap(wholeSteps).map(({ scale }) => scale));
  const known = (ladder.scales ?? []).filter(({ id }) => used.has(id));
  const ids = [...new Set([...known.map(({ id }) => id), ...used])];
  const axes = ids.map((id): RadarAxis => {
    const scale = known.find((each) => each.id === id);
    const at = (level: Level) => wholeSteps(level).find((step) => step.scale === id);
    return {
      id,
      title: scale?.title ?? id,
      rings: ringsOf(scale),
      values: levels.map((level) => valueOf(scale, at(level))),
    };
  });
  return { axesAre: 'scales', levels: levels.map(nameOf), axes };
}

function byWeight(ladder: Ladder, levels: readonly Level[], { weights: given }: RadarOptions): RadarData {
  const weights = levels.map((level) => weightsOf(ladder, level, given));
  const { rings, unit } = weightRings(weights.flatMap((each) => [...each.values()]));
  const used = weights.flatMap((each) => [...each.keys()]);
  const axes = inTreeOrder(ladder, used).map(({ id, title }): RadarAxis => {
    const values = weights.map((each) => {
      const weight = each.get(id);
      return weight === undefined ? undefined : { text: String(weight), ring: weight / unit };
    });
    return { id, title, rings, values };
  });
  return { axesAre: 'weights', levels: levels.map(nameOf), axes };
}

/** The competencies of these ids in reading order; one that the ladder does not know is called by its id. */
function inTreeOrder(ladder: Ladder, ids: readonly string[]): { id: string; title: string }[] {
  const wanted = new Set(ids);
  const known = competencyTree(ladder).flatMap(({ competency }) => (wanted.delete(competency.id) ? [competency] : []));
  return [...known, ...[...wanted].map((id) => ({ id, title: id }))];
}

const nameOf = ({ title, code }: Level) => ({ title, code });

/** The steps from the lowest; none where a step has no rank, for then the order is not known. */
function ringsOf(scale: Scale | undefined): string[] {
  return ordered(scale).map(({ title }) => title);
}

function valueOf(scale: Scale | undefined, at: LevelStep | undefined): RadarValue | undefined {
  if (!at) return undefined;
  const text = scale?.steps.find(({ id }) => id === at.step)?.title ?? at.step;
  const ring = ordered(scale).findIndex(({ id }) => id === at.step) + 1;
  return ring > 0 ? { text, ring } : { text };
}

function ordered(scale: Scale | undefined): Scale['steps'] {
  const steps = scale?.steps ?? [];
  if (!steps.every(({ rank }) => rank !== undefined)) return [];
  return [...steps].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}
