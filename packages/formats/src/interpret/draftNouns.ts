import type { Place } from '@ladderkit/core';
import type { DraftCompetency, DraftLevel, DraftScale, DraftScaleStep, DraftTrack, LadderDraft } from './LadderDraft';
import { normalTitle } from './normalTitle';
import type { LevelTitle } from './readLevelTitle';

/** The track of that title or id; made where there is none. */
export function trackNamed(draft: LadderDraft, title: string, place?: Place): DraftTrack {
  const normal = (name: string) => {
    const known = draft.trackNames.get(name) ?? normalTrack(name);
    draft.trackNames.set(name, known);
    return known;
  };
  const wanted = normal(title);
  const found = draft.tracks.find(
    (track) =>
      track.ownId === title ||
      normal(track.title) === wanted ||
      (track.ownId !== undefined && normal(track.ownId) === wanted),
  );
  if (found) return found;
  const track: DraftTrack = { title, summary: [], place };
  draft.tracks.push(track);
  return track;
}

/** A track's title as it is compared: `Design ladder` is `Design`. */
export const normalTrack = (title: string) =>
  normalTitle(title).replace(/ (?:track|path|ladder|framework|levels)$/, '');

/** What is known of a level where it is met. */
export interface LevelSeen extends Omit<LevelTitle, 'strength' | 'kind'> {
  kind?: DraftLevel['kind'];
  ownId?: string | undefined;
  track?: DraftTrack | undefined;
  place?: Place | undefined;
}

/**
 * The level that is meant: by its id, else by its code or title, on the same track, or where one of the two names no track.
 * Made where there is none. What is newly known of it is added.
 */
export function levelSeen(draft: LadderDraft, seen: LevelSeen): DraftLevel {
  const found = candidates(draft, seen).find((level) => isSame(level, seen));
  if (found === undefined) {
    const { ownId, title, code, number, kind, track, place } = seen;
    const level: DraftLevel = {
      ownId,
      title,
      code,
      number,
      kind,
      track,
      place,
      aliases: [],
      summary: [],
      includes: [],
      includesLevels: new Set(),
      next: [],
      beside: [],
      steps: [],
      meta: {},
      headings: [],
    };
    heard(level, seen);
    draft.levels.push(level);
    nameLevel(draft, level);
    return level;
  }
  if (found.ownId !== undefined && found.ownId === seen.ownId && found.title === found.ownId) found.title = seen.title;
  heard(found, seen);
  found.track ??= seen.track;
  found.ownId ??= seen.ownId;
  found.kind ??= seen.kind;
  found.number ??= seen.number;
  if (seen.code !== undefined && found.code === undefined) found.code = seen.code;
  if (found.code !== undefined && found.title === found.code && seen.title !== seen.code) found.title = seen.title;
  else addAlias(found, seen.title);
  nameLevel(draft, found);
  return found;
}

function heard(level: DraftLevel, { title, code, place }: LevelSeen): void {
  if (place) level.headings.push({ title: code === undefined || code === title ? title : `${code} ${title}`, place });
}

/** Notes all names of a level, so that it is found by each of them. */
export function nameLevel(draft: LadderDraft, level: DraftLevel): void {
  const { title, code, aliases, ownId } = level;
  for (const name of [title, code, ownId, code && normalCode(code), ...aliases]) {
    if (name === undefined) continue;
    const key = normalTitle(name);
    const named = draft.levelNames.get(key) ?? [];
    if (!named.includes(level)) draft.levelNames.set(key, [...named, level]);
  }
}

/** The levels that may be the one seen, in the order in which they were first met. */
function candidates(draft: LadderDraft, { title, code, ownId }: LevelSeen): DraftLevel[] {
  const names = [title, code, ownId, code && normalCode(code)].filter((name) => name !== undefined);
  const found = new Set(names.flatMap((name) => levelsNamed(draft, name)));
  return found.size < 2 ? [...found] : draft.levels.filter((level) => found.has(level));
}

/** The levels that go by a name: an id, a code, a title or an alias. */
export function levelsNamed(draft: LadderDraft, name: string): readonly DraftLevel[] {
  return draft.levelNames.get(normalTitle(name)) ?? [];
}

/** Another name of a level. */
export function addAlias(level: DraftLevel, name: string): void {
  const known = [level.title, level.code, ...level.aliases].map((each) => normalTitle(each ?? ''));
  if (!known.includes(normalTitle(name))) level.aliases.push(name);
}

function isSame(level: DraftLevel, seen: LevelSeen): boolean {
  if (level.track !== undefined && seen.track !== undefined && level.track !== seen.track) return false;
  if (seen.ownId !== undefined && level.ownId !== undefined) return seen.ownId === level.ownId;
  if (level.code !== undefined && seen.code !== undefined) return normalCode(level.code) === normalCode(seen.code);
  const names = [level.title, level.code, ...level.aliases].map((name) => normalTitle(name ?? ''));
  return [seen.title, seen.code].some((name) => name !== undefined && names.includes(normalTitle(name)));
}

const normalCode = (code: string) => code.toLowerCase().replace(/[\s-]+/g, '');

/**
 * The competency of that title within another, or at the top; made where there is none. One with an id of its own is
 * another than one with another id, whatever their titles.
 */
export function competencyNamed(
  draft: LadderDraft,
  title: string,
  parent: DraftCompetency | undefined,
  place?: Place,
  ownId?: string,
): DraftCompetency {
  const siblings = (parent ?? draft).sections;
  const key = keyOf(title);
  const sameTitle = siblings.get(key);
  const found =
    ownId === undefined
      ? sameTitle
      : (draft.competencyIds.get(ownId) ?? (sameTitle?.ownId === undefined ? sameTitle : undefined));
  if (found) {
    if (place) found.headings.push({ title, place });
    return found;
  }
  const headings = place ? [{ title, place }] : [];
  const competency: DraftCompetency = {
    title,
    ownId,
    aliases: [],
    parent,
    summary: [],
    scales: [],
    place,
    headings,
    sections: new Map(),
  };
  draft.competencies.push(competency);
  if (ownId !== undefined) draft.competencyIds.set(ownId, competency);
  if (!siblings.has(key)) siblings.set(key, competency);
  return competency;
}

/** Another title of a competency. */
export function addCompetencyAlias(draft: LadderDraft, competency: DraftCompetency, alias: string): void {
  const siblings = (competency.parent ?? draft).sections;
  if (!siblings.has(keyOf(alias))) siblings.set(keyOf(alias), competency);
  if (!competency.aliases.includes(alias)) competency.aliases.push(alias);
}

const keyOf = (title: string) => normalTitle(title) || title;

/** The scale of that title or id; made where there is none. */
export function scaleNamed(draft: LadderDraft, title: string, place?: Place): DraftScale {
  const wanted = normalTitle(title);
  const found = draft.scales.find((scale) => scale.ownId === title || normalTitle(scale.title) === wanted);
  if (found) return found;
  const scale: DraftScale = { title, steps: [], ordered: false, place };
  draft.scales.push(scale);
  return scale;
}

/** The step of that title or id on a scale; made where there is none. */
export function stepNamed(scale: DraftScale, title: string, place?: Place): DraftScaleStep {
  const wanted = normalTitle(title);
  const found = scale.steps.find((step) => step.ownId === title || normalTitle(step.title) === wanted);
  if (found) return found;
  const step: DraftScaleStep = { title, place };
  scale.steps.push(step);
  return step;
}
