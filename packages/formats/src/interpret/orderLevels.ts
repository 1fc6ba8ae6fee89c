import type { DraftLevel, DraftTrack, LadderDraft } from './LadderDraft';
import { seniorityOf } from './levelWords';

/** Ranks of the levels of each track where their order is known; the list runs track by track, lowest first, roles last. */
export function orderLevels(draft: LadderDraft): void {
  if (!draft.levelsListed) for (const track of [undefined, ...draft.tracks]) assumeRanks(draft, track);
  if (draft.levelsListed) return;
  const group = (level: DraftLevel) => {
    if (level.kind === 'shared') return -2;
    if (level.kind === 'role') return draft.tracks.length;
    return level.track ? draft.tracks.indexOf(level.track) : -1;
  };
  draft.levels.sort((a, b) => group(a) - group(b) || (a.rank ?? 0) - (b.rank ?? 0));
}

function assumeRanks(draft: LadderDraft, track: DraftTrack | undefined): void {
  const levels = draft.levels.filter((level) => level.track === track && (level.kind ?? 'level') === 'level');
  if (levels.length < 2 || levels.some(({ rank }) => rank !== undefined)) return;
  const known = byNumber(levels) ?? byPage(levels) ?? byAppearance(levels);
  const names = (known?.order ?? levels).map(({ code, title }) => code ?? title).join(', ');
  const of = track === undefined ? 'The levels' : `The levels of ${track.title}`;
  draft.messages.push({
    code: known?.assumed || !known ? 'order-assumed' : 'order-read',
    severity: 'info',
    text: known ? `${of} were ordered by ${known.by}: ${names}.` : `${of} have no order that could be read: ${names}.`,
    place: levels[0]?.place,
    ...((known?.assumed || !known) && {
      hint: 'Give each level a `rank`, or list the levels in their order on one page.',
    }),
  });
  known?.order.forEach((level, at) => (level.rank = known.ranks?.get(level) ?? at + 1));
}

interface Order {
  order: DraftLevel[];
  by: string;
  assumed?: boolean;
  ranks?: Map<DraftLevel, number>;
}

/** Codes and titles that hold numbers: L3, Level 4. */
function byNumber(levels: readonly DraftLevel[]): Order | undefined {
  const numbers = new Map(
    levels.flatMap((level) => (level.number === undefined ? [] : [[level, level.number] as const])),
  );
  const unnumbered = levels.filter(({ numbered }) => !numbered);
  const prefixes = new Set(unnumbered.map(({ code, title }) => /^\p{L}*/u.exec(code ?? title)?.[0]));
  const order = levels.toSorted((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  // of two kinds of codes, as M3, M4, E1, each may count from one again
  const isOneSeries = prefixes.size < 2 || (prefixes.size === 2 && order.every((level, at) => level === levels[at]));
  const coded = unnumbered.every(({ code, title }) => code !== undefined || /^\p{L}+ \d+(?: |$)/u.test(title));
  if (numbers.size < levels.length || new Set(numbers.values()).size < levels.length || !coded || !isOneSeries)
    return undefined;
  return {
    order,
    by: 'their numbers',
    ranks: numbers,
  };
}

/** Levels that fill a page each: the order of files says nothing, the pages or the titles must. */
function byPage(levels: readonly DraftLevel[]): Order | undefined {
  const own = levels.filter(({ page }) => page !== undefined);
  const listed = levels.some(
    ({ page, headings }) => page === undefined || headings.some(({ place }) => place.path !== page.path),
  );
  if (own.length < 2 || listed) return undefined;
  const positions = new Set(own.map(({ page }) => page?.position));
  if (!positions.has(undefined) && positions.size === own.length) {
    return {
      order: own.toSorted((a, b) => (a.page?.position ?? 0) - (b.page?.position ?? 0)),
      by: 'the positions of their pages',
    };
  }
  return bySeniority(own);
}

function bySeniority(levels: readonly DraftLevel[]): Order | undefined {
  const ranks = levels.map((level) => seniorityRank(level.title));
  if (ranks.includes(undefined) || new Set(ranks).size < levels.length) return undefined;
  return {
    order: levels.toSorted((a, b) => (seniorityRank(a.title) ?? 0) - (seniorityRank(b.title) ?? 0)),
    by: 'the words of their titles',
    assumed: true,
  };
}

/** Seniority first, then the number at the end; a title with no such word stands below a senior one. */
function seniorityRank(title: string): number | undefined {
  const words = title.toLowerCase();
  const plain = /\b(?:engineer|developer|designer|manager|analyst|programmer)\b/.test(words) ? 3.5 : undefined;
  const base = seniorityOf(title) ?? plain;
  if (base === undefined) return undefined;
  const roman = ['i', 'ii', 'iii', 'iv', 'v'].indexOf(/\b(i{1,3}|iv|v)$/.exec(words)?.[1] ?? '');
  const number = Number(/(\d)$/.exec(words)?.[1] ?? (roman < 0 ? 0 : roman + 1));
  const senior = /\bsenior (?=staff|principal|director|manager|engineering manager|lead)/.test(words) ? 0.5 : 0;
  return base + senior + number / 100;
}

/** Levels that one page names stand in its order; from the highest down, where the words of the titles say so. */
function byAppearance(levels: readonly DraftLevel[]): Order | undefined {
  const paths = new Set(levels.map(({ page, place }) => (page === undefined ? 'listed' : place?.path)));
  if (paths.size > 1 && !paths.has('listed') && !onePageNamesAll(levels)) return undefined;
  const listed = inFullestPage(levels);
  const ranks = listed.map(({ title }) => seniorityRank(title));
  const down = ranks.every((rank, at) => rank !== undefined && (at === 0 || rank < (ranks[at - 1] ?? 0)));
  return {
    order: down ? listed.toReversed() : listed,
    by: down ? 'the words of their titles, from the last to the first' : 'where they stand in the source',
    assumed: true,
  };
}

function onePageNamesAll([first, ...others]: readonly DraftLevel[]): boolean {
  const names = ({ headings }: DraftLevel, path: string) => headings.some(({ place }) => place.path === path);
  return first?.headings.some(({ place: { path } }) => others.every((level) => names(level, path))) ?? false;
}

/** The levels as the page that names most of them has them; those that it does not name come last. */
function inFullestPage(levels: readonly DraftLevel[]): DraftLevel[] {
  const pages = new Map<string, Set<DraftLevel>>();
  for (const level of levels) {
    for (const { place } of level.headings) pages.set(place.path, (pages.get(place.path) ?? new Set()).add(level));
  }
  const [fullest] = [...pages].sort((a, b) => b[1].size - a[1].size);
  if (fullest === undefined) return [...levels];
  const [path, named] = fullest;
  const places = new Map(
    levels.map((level) => [level, level.headings.find(({ place }) => place.path === path)?.place]),
  );
  const inOrder = levels
    .filter((level) => named.has(level))
    .sort((a, b) => {
      const [first, second] = [places.get(a), places.get(b)];
      return (first?.line ?? 0) - (second?.line ?? 0) || (first?.column ?? 0) - (second?.column ?? 0);
    });
  return [...inOrder, ...levels.filter((level) => !named.has(level))];
}
