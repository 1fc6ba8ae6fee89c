import type { Place } from '@ladderkit/core';
import { slugOf } from '@ladderkit/core';
import { competencyNamed, levelSeen, nameLevel, scaleNamed, trackNamed } from './draftNouns';
import { isData, numberOf, recordsOf, restOf, textOf, textsOf, type Data } from './frontMatterValues';
import type { DraftLevel, LadderDraft } from './LadderDraft';
import { numberOfCode } from './readLevelTitle';

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
  const pairs = isData(steps)
    ? Object.entries(steps).map(([scale, step]): Data => ({ scale, step }))
    : recordsOf(steps);
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

/** Expectations that front matter holds, in the words of a ladder document. */
export function readDeclaredExpectations(
  draft: LadderDraft,
  level: DraftLevel,
  data: Data,
  place: Place | undefined,
): void {
  for (const each of recordsOf(data['expectations'])) {
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
      sharedWith: recordsOf(each['sharedWith']).flatMap((role) => {
        const title = textOf(role['title']);
        return title === undefined ? [] : { title, level: textOf(role['level']) };
      }),
      appliesTo: textOf(each['appliesTo']),
      place,
      meta: restOf(each, ['id', 'level', 'text', 'competency', 'kind', 'parent', 'sharedWith', 'appliesTo', 'place']),
    });
  }
}

/** The competency of an id; a name will do. */
export const competencyOfId = (draft: LadderDraft, id: string) =>
  draft.competencyIds.get(id) ?? competencyNamed(draft, id, undefined);

/** A level's kind, where front matter gives one of ours. */
export function kindOf({ kind }: Data): DraftLevel['kind'] {
  return kind === 'role' || kind === 'shared' || kind === 'level' ? kind : undefined;
}

/** The code that front matter gives: `code: L3`, or `level: L3`. */
function codeOf(data: Data): string | undefined {
  const level = textOf(data['level']);
  return textOf(data['code']) ?? (numberOfCode(level ?? '') === undefined ? undefined : level);
}
