import type { Ladder, Level } from '@ladderkit/core';
import { levelsNamed } from './draftNouns';
import { ladderIds } from './ladderIds';
import type { DraftLevel, DraftTrack, LadderDraft } from './LadderDraft';
import { findRole } from './findRole';

/** Gives every noun its id, resolves names, and writes the document. Empty lists and absent values are left out. */
export function finishLadder(draft: LadderDraft, id: string, title: string): Ladder {
  const ids = ladderIds(draft);
  const scaleId = (name: string) => {
    const found = draft.scales.find((scale) => scale.ownId === name || scale.title === name);
    return found ? (ids.scales.get(found) ?? name) : name;
  };
  return compact({
    format: 'ladderkit/1' as const,
    id,
    title,
    version: draft.version,
    language: draft.language,
    summary: joined(draft.summary),
    sources: draft.sources.map((source) => compact({ ...source, meta: filled(source.meta) })),
    tracks: draft.tracks.map((track) =>
      noun(track, {
        id: ids.tracks.get(track) ?? '',
        title: track.title,
        summary: joined(track.summary),
        ranks: track.ranks,
      }),
    ),
    scales: draft.scales.map((scale) => ({
      ...noun(scale, {
        id: ids.scales.get(scale) ?? '',
        title: scale.title,
        summary: scale.summary,
        vocabulary: scale.vocabulary,
        steps: scale.steps.map((step) =>
          noun(step, { id: ids.steps.get(step) ?? '', title: step.title, rank: step.rank, summary: step.summary }),
        ),
      }),
      ...(scale.steps.length === 0 && { steps: [] }),
    })),
    levels: draft.levels.map((level): Level =>
      noun(level, {
        id: ids.levels.get(level) ?? '',
        title: level.title,
        code: level.code,
        aliases: level.aliases,
        track: level.track && ids.tracks.get(level.track),
        rank: level.rank,
        kind: level.kind === 'level' ? undefined : level.kind,
        summary: joined(level.summary),
        includes: resolve(draft, ids.levels, level.includes, level.includesLevels),
        next: resolve(draft, ids.levels, level.next),
        beside: resolve(draft, ids.levels, level.beside),
        steps: level.steps.map((step) =>
          noun(step, {
            scale: ids.scales.get(step.scale) ?? '',
            step: ids.steps.get(step.step) ?? '',
            competency: step.competency && ids.competencies.get(step.competency),
          }),
        ),
      }),
    ),
    competencies: draft.competencies.map((competency) =>
      noun(competency, {
        id: ids.competencies.get(competency) ?? '',
        title: competency.title,
        aliases: competency.aliases,
        parent: competency.parent && ids.competencies.get(competency.parent),
        summary: joined(competency.summary),
        scales: [...new Set(competency.scales.map(scaleId))],
      }),
    ),
    expectations: draft.expectations.map((each) =>
      noun(each, {
        id: ids.expectations.get(each) ?? '',
        level: ids.levels.get(each.level) ?? '',
        competency: each.competency && ids.competencies.get(each.competency),
        text: each.text,
        kind: each.kind,
        parent: each.parent ? ids.expectations.get(each.parent) : each.parentId,
        sharedWith: each.sharedWith.map((role) =>
          compact({ title: role.title, level: role.level ?? sharedLevel(draft, ids.levels, role.title) }),
        ),
        appliesTo: each.appliesTo,
      }),
    ),
    notes: draft.notes.map((note) =>
      noun(note, {
        kind: note.kind,
        text: note.text,
        track: note.track && ids.tracks.get(note.track),
        level: note.level && ids.levels.get(note.level),
        competency: note.competency && ids.competencies.get(note.competency),
      }),
    ),
    meta: filled(draft.meta),
  }) satisfies Ladder as Ladder;
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
  draft.levels.find(({ ownId }) => ownId === name) ?? levelsNamed(draft, name)[0];

function sharedLevel(draft: LadderDraft, ids: ReadonlyMap<DraftLevel, string>, title: string): string | undefined {
  const level = findRole(draft.levels, title);
  return level && ids.get(level);
}

const joined = (texts: readonly string[]) => (texts.length === 0 ? undefined : texts.join('\n\n'));
const filled = (meta: Record<string, unknown> | undefined) => (meta && Object.keys(meta).length > 0 ? meta : undefined);

/** The fields of a noun, with where it stands and what else its source says of it. */
const noun = <Fields extends object>({ place, meta }: Drafted, fields: Fields) =>
  compact({ ...fields, place, meta: filled(meta) });

type Drafted = Pick<DraftTrack, 'place' | 'meta'>;

/** Lists that stand there even where they are empty. */
const NEEDED = ['levels', 'expectations'];

/** Without absent values and empty lists, except those that must be there. */
function compact<Noun extends object>(fields: Noun): Noun {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0 && !NEEDED.includes(key)),
    ),
  ) as Noun;
}
