import type { Place } from '@ladderkit/core';
import { slugOf } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';
import { addCompetencyAlias, competencyNamed, levelSeen, nameLevel, scaleNamed, trackNamed } from './draftNouns';
import type { DraftLevel, DraftSource, LadderDraft } from './LadderDraft';
import type { Page } from './Page';
import { numberOfCode } from './readLevelTitle';

type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined;
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value)
    ? value
    : typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value.trim())
      ? Number(value)
      : undefined;
const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).flatMap(
    (each) => textOf(each) ?? [],
  );
const list = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : []);

/** Whether front matter is that of an index page which we wrote. */
export const isOwnFormat = (data: Data): boolean => textOf(data['format'])?.startsWith('ladderkit/') ?? false;

/** An index page: front matter that names the format, or lists the nouns of a ladder. */
export function isIndex({ outline: { data } }: Page): boolean {
  return (
    isOwnFormat(data) ||
    ['levels', 'tracks', 'competencies', 'scales'].filter((key) => list(data[key]).length > 0).length > 1
  );
}

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
  list(data['tracks']).forEach((each, i) => {
    const track = trackNamed(draft, textOf(each['title']) ?? textOf(each['id']) ?? `Track ${i + 1}`, at('tracks', i));
    track.ownId ??= textOf(each['id']);
    track.summary.push(...textsOf(each['summary']));
    if (each['ranks'] === 'shared' || each['ranks'] === 'own') track.ranks = each['ranks'];
    track.meta = restOf(each, ['id', 'title', 'summary', 'ranks', 'place']);
  });
  list(data['scales']).forEach((each, i) => readScale(draft, each, at('scales', i)));
  list(data['competencies']).forEach((each, i) => {
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
  list(data['levels']).forEach((each, i) => {
    readLevelData(draft, each, textOf(each['title']) ?? textOf(each['id']) ?? `Level ${i + 1}`, at('levels', i));
  });
  for (const each of list(data['notes'])) readNote(draft, each);
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

const competencyOfId = (draft: LadderDraft, id: string) =>
  draft.competencyIds.get(id) ?? competencyNamed(draft, id, undefined);

/** Expectations that front matter holds, in the words of a ladder document. */
export function readDeclaredExpectations(
  draft: LadderDraft,
  level: DraftLevel,
  data: Data,
  place: Place | undefined,
): void {
  for (const each of list(data['expectations'])) {
    const { kind, text } = each;
    if (typeof text !== 'string') continue;
    const competency = textOf(each['competency']);
    draft.expectations.push({
      level,
      text,
      ownId: textOf(each['id']),
      competency: competency === undefined ? undefined : competencyOfId(draft, competency),
      kind: kind === 'example' || kind === 'anti-pattern' ? kind : undefined,
      parentId: textOf(each['parent']),
      sharedWith: list(each['sharedWith']).flatMap((role) => {
        const title = textOf(role['title']);
        return title === undefined ? [] : { title, level: textOf(role['level']) };
      }),
      appliesTo: textOf(each['appliesTo']),
      place,
      meta: restOf(each, ['id', 'level', 'text', 'competency', 'kind', 'parent', 'sharedWith', 'appliesTo', 'place']),
    });
  }
}

function readScale(draft: LadderDraft, data: Data, place: Place | undefined): void {
  const scale = scaleNamed(draft, textOf(data['title']) ?? textOf(data['id']) ?? 'Scale', place);
  scale.ownId ??= textOf(data['id']);
  scale.vocabulary ??= textOf(data['vocabulary']);
  scale.summary ??= textOf(data['summary']);
  scale.ordered = true;
  scale.meta = restOf(data, ['id', 'title', 'vocabulary', 'summary', 'steps', 'place']);
  for (const each of list(data['steps'])) {
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

/** Keys of a level in front matter. Site generators have a `next`, `kind` and `aliases` of their own, so those alone say nothing. */
const LEVEL_KEYS = [
  'id',
  'code',
  'rank',
  'kind',
  'track',
  'next',
  'beside',
  'includes',
  'steps',
  'aliases',
  'summary',
  'expectations',
  'meta',
];

/** Whether a key of front matter is a word of the ladder document for a level. */
export const isLevelKey = (key: string): boolean => LEVEL_KEYS.includes(key);

/** Whether front matter says that a page is a level: by such keys, or in our own format by its id. */
export function saysLevel(draft: LadderDraft, page: Page): boolean {
  const { data } = page.outline;
  if (isIndex(page)) return false;
  if (draft.own) return textOf(data['id']) !== undefined;
  return (
    numberOf(data['rank']) !== undefined ||
    textOf(data['level']) !== undefined ||
    kindOf(data) !== undefined ||
    numberOfCode(textOf(data['code']) ?? '') !== undefined ||
    isData(data['steps']) ||
    list(data['steps']).length > 0
  );
}

function kindOf({ kind }: Data): DraftLevel['kind'] {
  return kind === 'role' || kind === 'shared' || kind === 'level' ? kind : undefined;
}

/** The code that front matter gives: `code: L3`, or `level: L3`. */
function codeOf(data: Data): string | undefined {
  const level = textOf(data['level']);
  return textOf(data['code']) ?? (numberOfCode(level ?? '') === undefined ? undefined : level);
}

/** A level as front matter declares it, in the words of a ladder document; steps also as `{ scale: step }`. */
export function readLevelData(draft: LadderDraft, data: Data, title: string, place: Place | undefined): DraftLevel {
  const track = textOf(data['track']);
  const code = codeOf(data);
  const level = levelSeen(draft, {
    title,
    ownId: textOf(data['id']),
    code,
    number: numberOf(data['level']) ?? numberOfCode(code ?? ''),
    kind: kindOf(data),
    track: track === undefined ? undefined : trackNamed(draft, track, place),
    place,
  });
  level.rank ??= numberOf(data['rank']);
  level.numbered ||= numberOf(data['level']) !== undefined;
  for (const alias of textsOf(data['aliases']))
    if (!alias.startsWith('/') && !level.aliases.includes(alias)) level.aliases.push(alias);
  nameLevel(draft, level);
  level.summary.push(...textsOf(data['summary']));
  if (Array.isArray(data['includes'])) level.includes.push(...textsOf(data['includes']));
  if (Array.isArray(data['next'])) level.next.push(...textsOf(data['next']));
  if (Array.isArray(data['beside'])) level.beside.push(...textsOf(data['beside']));
  if (isData(data['meta'])) Object.assign(level.meta, data['meta']);
  readSteps(draft, level, data['steps'], place);
  return level;
}

function readSteps(draft: LadderDraft, level: DraftLevel, steps: unknown, place: Place | undefined): void {
  const pairs = isData(steps) ? Object.entries(steps).map(([scale, step]): Data => ({ scale, step })) : list(steps);
  for (const each of pairs) {
    const [scaleName, stepName] = [textOf(each['scale']), textOf(each['step'])];
    if (scaleName === undefined || stepName === undefined) continue;
    const scale = scaleNamed(draft, scaleName, place);
    const wanted = slugOf(stepName);
    let step = scale.steps.find(
      ({ ownId, title }) => ownId === stepName || title === stepName || slugOf(title) === wanted,
    );
    if (step === undefined) {
      step = { title: stepName, place };
      scale.steps.push(step);
    }
    const competency = textOf(each['competency']);
    level.steps.push({
      scale,
      step,
      ...(competency !== undefined && {
        competency:
          draft.competencies.find(({ ownId }) => ownId === competency) ?? competencyNamed(draft, competency, undefined),
      }),
      place,
      meta: restOf(each, ['scale', 'step', 'competency', 'place']),
    });
  }
}

/** What front matter says of a page besides what was read: kept with the source. */
export function readSource(draft: LadderDraft, page: Page): DraftSource {
  const { data, path } = page.outline;
  const read = isIndex(page) ? INDEX_KEYS : saysLevel(draft, page) ? LEVEL_KEYS : [];
  const title = page.otherTitles[0] ?? (page.titleFrom === 'file-name' ? undefined : page.section.title);
  const meta = restOf(data, ['title', 'url', 'licence', 'license', ...read]) ?? {};
  const licence = textOf(data['licence']) ?? textOf(data['license']);
  const words = JSON.parse(
    JSON.stringify(meta, (_, value: unknown) => (typeof value === 'boolean' ? String(value) : value)),
  ) as Data;
  sayUnread(draft, page, Object.keys(meta));
  return { path, title: title && plainText(title), url: textOf(data['url']), licence, meta: words };
}

/** Keys that would mean something on a level's page are told where they mean something else. */
function sayUnread(
  draft: LadderDraft,
  { outline: { data, dataPlace, placeOfData } }: Page,
  keys: readonly string[],
): void {
  for (const key of keys.filter((each) => LEVEL_KEYS.includes(each) && typeof data[each] === 'string')) {
    const text = `“${key}: ${String(data[key])}” was kept with the source: this page is no level’s.`;
    draft.messages.push({
      code: 'value-interpreted',
      severity: 'info',
      text,
      place: placeOfData?.([key]) ?? dataPlace,
    });
  }
}

const INDEX_KEYS = [
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

function restOf(data: Data, known: readonly string[]): Data | undefined {
  const own = isData(data['meta']) ? data['meta'] : {};
  const rest = Object.fromEntries(
    Object.entries(data).filter(
      ([key, value]) => !known.includes(key) && key !== 'meta' && value !== null && value !== undefined,
    ),
  );
  const all = { ...own, ...rest };
  return Object.keys(all).length === 0 ? undefined : all;
}
