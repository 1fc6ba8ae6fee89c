import type { Place } from '@ladderkit/core';
import { addCompetencyAlias, competencyNamed, levelSeen, scaleNamed, trackNamed } from './draftNouns';
import { isData, numberOf, recordsOf, restOf, textOf, textsOf, type Data } from './frontMatterValues';
import type { LadderDraft } from './LadderDraft';
import type { Page } from './Page';
import { competencyOfId, readLevelData } from './readLevelData';

/** Whether front matter is that of an index page which we wrote. */
export const isOwnFormat = (data: Data): boolean => textOf(data['format'])?.startsWith('ladderkit/') ?? false;

/** An index page: front matter that names the format, or lists the nouns of a ladder. */
export function isIndex(data: Data): boolean {
  return (
    isOwnFormat(data) ||
    ['levels', 'tracks', 'competencies', 'scales'].filter((key) => recordsOf(data[key]).length > 0).length > 1
  );
}

/** Keys of an index page that are read. */
export const indexKeys: readonly string[] = [
  'format',
  'id',
  'version',
  'language',
  'summary',
  'tracks',
  'scales',
  'levels',
  'competencies',
  'notes',
  'meta',
];

/** Reads what an index page declares: the ladder itself, its tracks, scales, levels and competencies. */
export function readIndex(draft: LadderDraft, page: Page): void {
  const { data, placeOfData = () => undefined, dataPlace } = page.outline;
  const at = (...path: (string | number)[]): Place | undefined => placeOfData(path) ?? dataPlace;
  draft.own ||= isOwnFormat(data);
  draft.id ??= textOf(data['id']);
  draft.title ??= textOf(data['title']);
  draft.version ??= textOf(data['version']);
  draft.language ??= textOf(data['language']);
  const summary = textOf(data['summary']);
  if (summary) draft.summary.push(summary);
  if (isData(data['meta'])) Object.assign(draft.meta, data['meta']);
  recordsOf(data['tracks']).forEach((each, i) => {
    const track = trackNamed(draft, textOf(each['title']) ?? textOf(each['id']) ?? `Track ${i + 1}`, at('tracks', i));
    track.ownId ??= textOf(each['id']);
    track.summary.push(...textsOf(each['summary']));
    if (each['ranks'] === 'shared' || each['ranks'] === 'own') track.ranks = each['ranks'];
    track.meta = restOf(each, ['id', 'title', 'summary', 'ranks', 'place']);
  });
  recordsOf(data['scales']).forEach((each, i) => readScale(draft, each, at('scales', i)));
  recordsOf(data['competencies']).forEach((each, i) => {
    const parent = draft.competencyIds.get(textOf(each['parent']) ?? '');
    const competency = competencyNamed(
      draft,
      textOf(each['title']) ?? textOf(each['id']) ?? `Competency ${i + 1}`,
      parent,
      undefined,
      textOf(each['id']),
    );
    competency.place ??= at('competencies', i);
    for (const alias of textsOf(each['aliases'])) addCompetencyAlias(draft, competency, alias);
    competency.summary.push(...textsOf(each['summary']));
    competency.scales.push(...textsOf(each['scales']));
    competency.meta = restOf(each, ['id', 'title', 'aliases', 'parent', 'summary', 'scales', 'place']);
  });
  const order = Array.isArray(data['levels'])
    ? data['levels'].flatMap((each) => (typeof each === 'string' ? each : []))
    : [];
  draft.levelsListed ||= order.length > 0;
  for (const id of order) levelSeen(draft, { title: id, ownId: id });
  recordsOf(data['levels']).forEach((each, i) => {
    readLevelData(draft, each, textOf(each['title']) ?? textOf(each['id']) ?? `Level ${i + 1}`, at('levels', i));
  });
  for (const each of recordsOf(data['notes'])) readNote(draft, each);
}

function readNote(draft: LadderDraft, data: Data): void {
  const text = textOf(data['text']);
  if (text === undefined) return;
  const [track, level, competency] = [textOf(data['track']), textOf(data['level']), textOf(data['competency'])];
  const kind = data['kind'];
  draft.notes.push({
    text,
    kind: kind === 'note' || kind === 'summary' ? kind : undefined,
    track: track === undefined ? undefined : trackNamed(draft, track),
    level: level === undefined ? undefined : levelSeen(draft, { title: level, ownId: level }),
    competency: competency === undefined ? undefined : competencyOfId(draft, competency),
    meta: restOf(data, ['text', 'track', 'level', 'competency', 'kind', 'place']),
  });
}

function readScale(draft: LadderDraft, data: Data, place: Place | undefined): void {
  const scale = scaleNamed(draft, textOf(data['title']) ?? textOf(data['id']) ?? 'Scale', place);
  scale.ownId ??= textOf(data['id']);
  scale.vocabulary ??= textOf(data['vocabulary']);
  scale.summary ??= textOf(data['summary']);
  scale.ordered = true;
  scale.meta = restOf(data, ['id', 'title', 'vocabulary', 'summary', 'steps', 'place']);
  for (const each of recordsOf(data['steps'])) {
    const title = textOf(each['title']) ?? textOf(each['id']) ?? '';
    scale.steps.push({
      title,
      ownId: textOf(each['id']),
      rank: numberOf(each['rank']),
      summary: textOf(each['summary']),
      place,
      meta: restOf(each, ['id', 'title', 'rank', 'summary', 'place']),
    });
  }
}
