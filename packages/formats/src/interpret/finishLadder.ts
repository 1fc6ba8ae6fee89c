import { createIds, type Ladder, type Level, type Message } from '@ladderkit/core';
import type { DraftCompetency, DraftLevel, DraftScaleStep, DraftTrack, LadderDraft } from './LadderDraft';
import { findRole } from './findRole';
import { normalTitle } from './normalTitle';

/** Gives every noun its id, resolves names, and writes the document. Empty lists and absent values are left out. */
export function finishLadder(draft: LadderDraft, id: string, title: string): Ladder {
  const tracks = idsFor(
    draft.tracks,
    ({ ownId }) => ownId,
    ({ title: each }) => each,
  );
  const levels = levelIds(draft, tracks);
  const competencies = competencyIds(draft);
  const scales = idsFor(
    draft.scales,
    ({ ownId }) => ownId,
    ({ title: each }) => each,
  );
  const steps = new Map<DraftScaleStep, string>();
  for (const scale of draft.scales)
    for (const [step, stepId] of idsFor(
      scale.steps,
      ({ ownId }) => ownId,
      ({ title: each }) => each,
    ))
      steps.set(step, stepId);
  const scaleId = (name: string) => {
    const found = draft.scales.find((scale) => scale.ownId === name || scale.title === name);
    return found ? (scales.get(found) ?? name) : name;
  };
  const expectations = new Map<object, string>();
  const ids = createIds();
  for (const each of draft.expectations) {
    const level = levels.get(each.level) ?? '';
    const competency = each.competency && competencies.get(each.competency);
    expectations.set(
      each,
      each.ownId === undefined ? ids.expectation(level, competency, each.text) : ids.own(each.ownId),
    );
  }
  return compact({
    format: 'ladderkit/1' as const,
    id,
    title,
    version: draft.version,
    language: draft.language,
    summary: joined(draft.summary),
    sources: draft.sources.map((source) => compact({ ...source, meta: filled(source.meta) })),
    tracks: draft.tracks.map((track) =>
      compact({
        id: tracks.get(track) ?? '',
        title: track.title,
        summary: joined(track.summary),
        ranks: track.ranks,
        place: track.place,
        meta: filled(track.meta),
      }),
    ),
    scales: draft.scales.map((scale) =>
      compact({
        id: scales.get(scale) ?? '',
        title: scale.title,
        summary: scale.summary,
        vocabulary: scale.vocabulary,
        steps: scale.steps.map((step) =>
          compact({
            id: steps.get(step) ?? '',
            title: step.title,
            rank: step.rank,
            summary: step.summary,
            place: step.place,
            meta: filled(step.meta),
          }),
        ),
        place: scale.place,
        meta: filled(scale.meta),
      }),
    ),
    levels: draft.levels.map((level): Level =>
      compact({
        id: levels.get(level) ?? '',
        title: level.title,
        code: level.code,
        aliases: level.aliases,
        track: level.track && tracks.get(level.track),
        rank: level.rank,
        kind: level.kind === 'level' ? undefined : level.kind,
        summary: joined(level.summary),
        includes: resolve(draft, levels, level.includes, level.includesLevels),
        next: resolve(draft, levels, level.next),
        beside: resolve(draft, levels, level.beside),
        steps: level.steps.map((step) =>
          compact({
            scale: scales.get(step.scale) ?? '',
            step: steps.get(step.step) ?? '',
            competency: step.competency && competencies.get(step.competency),
            place: step.place,
            meta: filled(step.meta),
          }),
        ),
        place: level.place,
        meta: filled(level.meta),
      }),
    ),
    competencies: draft.competencies.map((competency) =>
      compact({
        id: competencies.get(competency) ?? '',
        title: competency.title,
        aliases: competency.aliases,
        parent: competency.parent && competencies.get(competency.parent),
        summary: joined(competency.summary),
        scales: [...new Set(competency.scales.map(scaleId))],
        place: competency.place,
        meta: filled(competency.meta),
      }),
    ),
    expectations: draft.expectations.map((each) =>
      compact({
        id: expectations.get(each) ?? '',
        level: levels.get(each.level) ?? '',
        competency: each.competency && competencies.get(each.competency),
        text: each.text,
        kind: each.kind,
        parent: each.parent ? expectations.get(each.parent) : each.parentId,
        sharedWith: each.sharedWith.map((role) =>
          compact({ title: role.title, level: role.level ?? sharedLevel(draft, levels, role.title) }),
        ),
        appliesTo: each.appliesTo,
        place: each.place,
        meta: filled(each.meta),
      }),
    ),
    notes: draft.notes.map((note) =>
      compact({
        kind: note.kind,
        text: note.text,
        track: note.track && tracks.get(note.track),
        level: note.level && levels.get(note.level),
        competency: note.competency && competencies.get(note.competency),
        place: note.place,
        meta: filled(note.meta),
      }),
    ),
    meta: filled(draft.meta),
  }) satisfies Ladder as Ladder;
}

/** One message for each noun that several headings name, quoting them all: nothing of a heading is dropped unsaid. */
export function headingMessages(draft: LadderDraft): Message[] {
  const nouns = [
    ...draft.levels.map(({ title, headings }) => ({ noun: 'level', title, headings })),
    ...draft.competencies.map(({ title, headings }) => ({ noun: 'competency', title, headings })),
  ];
  return nouns.flatMap(({ noun, title, headings: [first, ...others] }): Message[] => {
    if (first === undefined || others.length === 0) return [];
    const quoted = others.map((each) => `“${each.title}” (${each.place.path}:${each.place.line})`).join(', ');
    const text = `${others.length + 1} headings were read as the one ${noun} “${title}”: ${quoted}.`;
    return [{ code: 'headings-joined', severity: 'info', text, place: first.place }];
  });
}

function idsFor<Noun>(
  nouns: readonly Noun[],
  own: (noun: Noun) => string | undefined,
  title: (noun: Noun) => string,
): Map<Noun, string> {
  const ids = createIds();
  const result = new Map<Noun, string>();
  for (const noun of nouns) {
    const id = own(noun);
    if (id !== undefined) result.set(noun, ids.own(id));
  }
  for (const noun of nouns) if (!result.has(noun)) result.set(noun, ids.slug(title(noun)));
  return result;
}

/** A level's id: its own, else of its code, else of its title; of two with one name, the track's is put before. */
function levelIds(draft: LadderDraft, tracks: ReadonlyMap<DraftTrack, string>): Map<DraftLevel, string> {
  const name = (level: DraftLevel) => level.code ?? level.title;
  const counts = new Map<string, number>();
  for (const level of draft.levels)
    counts.set(normalTitle(name(level)), (counts.get(normalTitle(name(level))) ?? 0) + 1);
  return idsFor(
    draft.levels,
    ({ ownId }) => ownId,
    (level) => {
      const track = level.track && tracks.get(level.track);
      return (counts.get(normalTitle(name(level))) ?? 0) > 1 && track !== undefined
        ? `${track} ${name(level)}`
        : name(level);
    },
  );
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

/** Names of levels as ids; a name that fits none stays as it is, for the checks to report. */
function resolve(
  draft: LadderDraft,
  ids: ReadonlyMap<DraftLevel, string>,
  names: readonly string[],
  found: Iterable<DraftLevel> = [],
): string[] {
  const named = names.map((name) => {
    const level = levelOfName(draft, name);
    return level ? (ids.get(level) ?? name) : name;
  });
  return [...new Set([...named, ...[...found].flatMap((level) => ids.get(level) ?? [])])];
}

const levelOfName = (draft: LadderDraft, name: string) =>
  draft.levels.find(({ ownId }) => ownId === name) ??
  draft.levels.find(({ title, code, aliases }) =>
    [title, code, ...aliases].some((each) => each !== undefined && normalTitle(each) === normalTitle(name)),
  );

function sharedLevel(draft: LadderDraft, ids: ReadonlyMap<DraftLevel, string>, title: string): string | undefined {
  const level = findRole(draft.levels, title);
  return level && ids.get(level);
}

const joined = (texts: readonly string[]) => (texts.length === 0 ? undefined : texts.join('\n\n'));
const filled = (meta: Record<string, unknown> | undefined) => (meta && Object.keys(meta).length > 0 ? meta : undefined);

/** Without absent values and empty lists, except the two lists that a ladder must have. */
function compact<Noun extends object>(noun: Noun): Noun {
  return Object.fromEntries(
    Object.entries(noun).filter(
      ([key, value]) =>
        value !== undefined &&
        !(Array.isArray(value) && value.length === 0 && key !== 'levels' && key !== 'expectations'),
    ),
  ) as Noun;
}
