import { createIds } from '@ladderkit/core';
import type {
  DraftCompetency,
  DraftExpectation,
  DraftLevel,
  DraftScale,
  DraftScaleStep,
  DraftTrack,
  LadderDraft,
} from './LadderDraft';
import { normalTitle } from './normalTitle';

/** The id of every noun of a ladder. */
export interface LadderIds {
  tracks: ReadonlyMap<DraftTrack, string>;
  levels: ReadonlyMap<DraftLevel, string>;
  competencies: ReadonlyMap<DraftCompetency, string>;
  scales: ReadonlyMap<DraftScale, string>;
  steps: ReadonlyMap<DraftScaleStep, string>;
  expectations: ReadonlyMap<DraftExpectation, string>;
}

/** Gives every noun its id: its own, else a slug of its title; an expectation's is made of its text. */
export function ladderIds(draft: LadderDraft): LadderIds {
  const tracks = idsFor(draft.tracks);
  const levels = levelIds(draft, tracks);
  const competencies = competencyIds(draft);
  return {
    tracks,
    levels,
    competencies,
    scales: idsFor(draft.scales),
    steps: new Map(draft.scales.flatMap(({ steps }) => [...idsFor(steps)])),
    expectations: expectationIds(draft, levels, competencies),
  };
}

function expectationIds(
  draft: LadderDraft,
  levels: LadderIds['levels'],
  competencies: LadderIds['competencies'],
): LadderIds['expectations'] {
  const ids = createIds();
  return new Map(
    draft.expectations.map((each) => [
      each,
      each.ownId === undefined
        ? ids.expectation(levels.get(each.level) ?? '', each.competency && competencies.get(each.competency), each.text)
        : ids.own(each.ownId),
    ]),
  );
}

/** Own ids first, so that no slug takes one of them. */
function idsFor<Noun extends { ownId?: string | undefined; title: string }>(
  nouns: readonly Noun[],
  nameOf: (noun: Noun) => string = ({ title }) => title,
): Map<Noun, string> {
  const ids = createIds();
  const result = new Map<Noun, string>();
  for (const noun of nouns) if (noun.ownId !== undefined) result.set(noun, ids.own(noun.ownId));
  for (const noun of nouns) if (!result.has(noun)) result.set(noun, ids.slug(nameOf(noun)));
  return result;
}

/**
 * A level's id: its own, else of its code, else of its title. Where one name stands on several tracks, the ids of all levels of
 * these begin with their tracks, so that an id does not change when a namesake comes or goes.
 */
function levelIds(draft: LadderDraft, tracks: ReadonlyMap<DraftTrack, string>): Map<DraftLevel, string> {
  const name = ({ code, title }: DraftLevel) => code ?? title;
  const tracksOf = new Map<string, Set<DraftTrack | undefined>>();
  for (const level of draft.levels) {
    const key = normalTitle(name(level));
    tracksOf.set(key, (tracksOf.get(key) ?? new Set()).add(level.track));
  }
  const sharing = new Set([...tracksOf.values()].flatMap((each) => (each.size > 1 ? [...each] : [])));
  return idsFor(draft.levels, (level) => {
    const track = level.track && tracks.get(level.track);
    return track !== undefined && sharing.has(level.track) ? `${track} ${name(level)}` : name(level);
  });
}

/** A section's id begins with that of the competency it belongs to. */
function competencyIds(draft: LadderDraft): Map<DraftCompetency, string> {
  const ids = createIds();
  const result = new Map<DraftCompetency, string>();
  for (const each of draft.competencies) if (each.ownId !== undefined) result.set(each, ids.own(each.ownId));
  for (const each of draft.competencies) {
    if (result.has(each)) continue;
    const parent = each.parent && result.get(each.parent);
    const slug = createIds().slug(each.title);
    result.set(each, ids.own(parent === undefined ? slug : `${parent}.${slug}`));
  }
  return result;
}
