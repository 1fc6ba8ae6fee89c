import { plainText } from '@ladderkit/core/text';
import { levelsNamed } from './draftNouns';
import type { DraftLevel, LadderDraft } from './LadderDraft';
import { normalTitle } from './normalTitle';

const PREVIOUS = String.raw`(?:(?:the |its |all )?(?:previous|prior|preceding|earlier|lower|last)(?: \w+)? (?:levels?|roles?|grades?|steps?|stages?|bands?|titles?)|(?:the )?levels? (?:below|before)|(?:the )?one before|all (?:of )?the above|(?:the |all )?(?:previous|prior) ones?)`;
const ALL_OF = String.raw`(?:everything|all(?: of)?(?: the)?(?: \w+){0,3}|(?:meets|fulfils|fulfills|has|covers|includes?|inherits?|encompass(?:es)?)(?: all(?: of)?)?(?: the)?(?: \w+){0,3})`;
/** One level says that it holds what the level before it holds. */
const ONE = new RegExp(
  String.raw`^(?:${ALL_OF}\s+(?:in|of|from|for|at|as|expected (?:of|at|from))?\s*${PREVIOUS}|(?:in addition to|on top of|as well as|plus)\s.*${PREVIOUS})`,
  'iu',
);
/** The same in Spanish, Portuguese and Korean. */
const ONE_ELSEWHERE =
  /^(?:(?:todo|todas?|todos)(?: \p{L}+){0,5} (?:nivel|nível|cargo|puesto|grado|etapa) (?:anterior|previo|precedente)|(?:además|adicional\p{L}*|além|mais) (?:de|do|da|del|a|al|a lo|ao)\b(?: \p{L}+){0,5} (?:nivel|nível|cargo|puesto) anterior|(?:이전|전|하위|아래) (?:단계|레벨|직급|등급)(?:의|에서)? ?(?:모든|전부|모두|내용|기대))/iu;
/** The ladder says so of every level. */
const EVERY =
  /(?:(?:every|each)(?: \w+){0,3} level|levels?|expectations for (?:a|each|every) level)\s+(?:\w+\s+){0,3}?(?:includes?|encompass(?:es)?|add(?:s)? (?:to|on)|builds? (?:up)?on|inherits?|assumes?)\s+(?:\w+\s+){0,5}?(?:previous|prior|earlier|preceding|lower|below)|levels are cumulative|(?:cumulative|additive) (?:levels|ladder|expectations)/iu;
/** `Everything in L3, plus`: the name follows. */
const NAMED =
  /^(?:everything|all(?: of)?(?: the)?(?: \w+){0,3}|(?:has|meets|does|includes) (?:all|everything)(?: \w+){0,3}|in addition to(?: \w+){0,4}|same as)\s+(?:in|of|from|for|at|expected (?:of|at|from)|an?|the)?\s*(?:an?\s+|the\s+)?(.{2,60}?)(?:\s*[,;:.+—–-]\s*(?:plus|and|as well).*|\s+(?:plus|and also|and more)\b.*|\s+does)?[.:,]*$/iu;

/** Levels that say they hold what others hold, and blocks for all levels, which every level includes. */
export function readIncludes(draft: LadderDraft): void {
  if (draft.own) return;
  const before = levelsBefore(draft);
  const statements = firstTexts(draft.expectations.filter(({ parent }) => parent === undefined));
  const notes = firstTexts(draft.notes);
  for (const level of draft.levels) {
    if ((level.kind ?? 'level') !== 'level') continue;
    const texts = [
      ...level.summary.map((text) => ({ text, place: level.place })),
      ...(statements.get(level) ?? []),
      ...(notes.get(level) ?? []),
    ];
    for (const { text, place } of texts) {
      const plain = plainText(text).slice(0, 200);
      const named =
        ONE.test(plain) || ONE_ELSEWHERE.test(plain)
          ? before.get(level)
          : levelNamed(draft, level, NAMED.exec(plain)?.[1]);
      if (named === undefined || named === level) continue;
      level.includesLevels.add(named);
      draft.messages.push({
        code: 'value-interpreted',
        severity: 'info',
        text: `“${plain}” was read as: ${level.title} includes what ${named.title} asks.`,
        place,
      });
    }
  }
  readForAll(draft, before);
  for (const shared of draft.levels.filter(({ kind }) => kind === 'shared')) {
    for (const level of draft.levels)
      if ((level.kind ?? 'level') === 'level' && (shared.track === undefined || level.track === shared.track))
        level.includesLevels.add(shared);
  }
}

/** The first texts of each level: such wording opens it. */
function firstTexts<Text extends { level?: DraftLevel | undefined }>(texts: readonly Text[]): Map<DraftLevel, Text[]> {
  const first = new Map<DraftLevel, Text[]>();
  for (const text of texts) {
    if (text.level === undefined) continue;
    const known = first.get(text.level);
    if (known === undefined) first.set(text.level, [text]);
    else if (known.length < 3) known.push(text);
  }
  return first;
}

/** A sentence about every level, outside any one of them. */
function readForAll(draft: LadderDraft, before: ReadonlyMap<DraftLevel, DraftLevel>): void {
  const texts = [
    ...draft.notes.filter(({ level }) => level === undefined),
    ...draft.summary.map((text) => ({ text, place: undefined })),
  ];
  for (const { text, place } of texts) {
    const sentence = plainText(text)
      .split(/(?<=[.!?])\s+/)
      .find((each) => each.length < 300 && EVERY.test(each));
    if (sentence === undefined) continue;
    for (const [level, previous] of before) level.includesLevels.add(previous);
    draft.messages.push({
      code: 'value-interpreted',
      severity: 'info',
      text: `“${sentence}” was read as: every level includes the one before it.`,
      place,
    });
    return;
  }
}

/** The level next below each on its track, where the order is known: of several on one rank, the first. */
function levelsBefore({ levels }: LadderDraft): Map<DraftLevel, DraftLevel> {
  const before = new Map<DraftLevel, DraftLevel>();
  const last = new Map<DraftLevel['track'], DraftLevel>();
  const ranked = levels.filter(({ kind, rank }) => (kind ?? 'level') === 'level' && rank !== undefined);
  for (const level of ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))) {
    const known = last.get(level.track);
    const previous = known && known.rank === level.rank ? before.get(known) : known;
    if (previous) before.set(level, previous);
    if (known?.rank !== level.rank) last.set(level.track, level);
  }
  return before;
}

function levelNamed(draft: LadderDraft, from: DraftLevel, name: string | undefined): DraftLevel | undefined {
  if (name === undefined) return undefined;
  const wanted = normalTitle(name.replace(/[’']s\b.*$/, '')).replace(/ (?:level|expectations|role)$/, '');
  const fits = levelsNamed(draft, wanted);
  return fits.find(({ track }) => track === from.track) ?? fits[0];
}
