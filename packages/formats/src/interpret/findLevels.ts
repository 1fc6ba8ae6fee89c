import { isBoilerplate } from './boilerplate';
import { isRoleTitle } from './levelWords';
import { normalTitle } from './normalTitle';
import type { Page, Section } from './Page';
import { readLevelTitle } from './readLevelTitle';
import { namesLevels } from './table/tableOutline';

/** The sections that are levels: found by their titles, else, where no table names levels, by what repeats below them. */
export function findLevels(
  pages: readonly Page[],
  jobs: ReadonlySet<string>,
  isLevelPage: (page: Page) => boolean,
): Set<Section> {
  const levels = new Set<Section>();
  const open: Page[] = [];
  const named = new Map(pages.map((page) => [page, isLevelPage(page) ? [page.section] : levelsOfPage(page, jobs)]));
  const full = new Set([...named.values()].flatMap((sections) => sections.filter(hasContent).map(nameOf)));
  for (const [page, sections] of named) {
    const found = !isLevelPage(page) && isDraft(sections, full) ? [] : sections;
    const sure = found.length > 1 || found.some((section) => section === page.section || isSure(section, jobs));
    if (sure) for (const section of found) levels.add(section);
    else open.push(page);
  }
  if (levels.size > 0 || pages.some(({ section }) => holdsMatrix(section, jobs))) return levels;
  for (const page of open) for (const section of byRepetition(page.section)) levels.add(section);
  if (levels.size === 0) for (const section of byCommonSections(open)) levels.add(section);
  const [only, ...others] = open;
  if (levels.size === 0 && only && others.length === 0 && isAlone(only)) levels.add(only.section);
  return levels;
}

const nameOf = ({ title }: Section): string => normalTitle(title);

/** A page still to be written: most of its levels are empty, and stand in full on other pages. */
function isDraft(levels: readonly Section[], full: ReadonlySet<string>): boolean {
  const empty = levels.filter((level) => !hasContent(level));
  return empty.length * 2 > levels.length && empty.every((level) => full.has(nameOf(level)));
}

/** The levels by their titles; of roles that hold no list beside levels that do, a text tells. A file name is a title only where no first-level heading is. */
function levelsOfPage({ section, titleFrom }: Page, jobs: ReadonlySet<string>): Section[] {
  const named = titleFrom !== 'file-name' || !section.sections.some(({ depth }) => depth === 1);
  const levels = byTitle(named ? section : { ...section, title: '' }, jobs);
  const full = levels.filter((each) => !isRoleTitle(each.title) || holdsList(each));
  return full.some(holdsList) ? full : levels;
}

const hasContent = (section: Section): boolean => section.blocks.length > 0 || section.sections.length > 0;

/** Whether a table below names levels of its own; then a title above it is that of their track. */
export const holdsMatrix = (section: Section, jobs: ReadonlySet<string>): boolean =>
  section.blocks.some((block) => block.type === 'table' && namesLevels(block, jobs)) ||
  section.sections.some((inner) => holdsMatrix(inner, jobs));

/** One heading alone may be called like a job and be something else, unless it has a code or holds statements. */
const isSure = (section: Section, jobs: ReadonlySet<string>): boolean =>
  readLevelTitle(section.title, jobs)?.strength === 'code' ||
  section.blocks.some(({ type }) => type === 'list' || type === 'table') ||
  section.sections.some((inner) => isSure(inner, jobs));

/**
 * The innermost sections whose titles are those of levels: a title over several such titles is that of their track, one such
 * title among many others is a section like them.
 */
function byTitle(section: Section, jobs: ReadonlySet<string>, isAsked = false): Section[] {
  const title = readLevelTitle(section.title, jobs);
  const asked = askedLevels(section, jobs);
  const titled = section.sections.flatMap((each) =>
    !isBoilerplate(each.title) || asked.has(each) ? byTitle(each, jobs, asked.has(each)) : [],
  );
  const below = withLike(section, titled);
  if (title === undefined || (!isAsked && isBoilerplate(section.title))) {
    const direct = section.sections.filter(hasContent);
    const weak = below.every((each) => readLevelTitle(each.title, jobs)?.strength === 'weak');
    return weak && below.length * 2 < direct.length ? [] : below;
  }
  if (holdsMatrix(section, jobs)) return below;
  const siblings = section.sections.filter(hasContent).length;
  if (below.length >= 2 && below.length * 2 > siblings) return below;
  if (below.some((each) => readLevelTitle(each.title, jobs)?.strength === 'code') && title.strength !== 'code')
    return below;
  if (below.length === 1 && siblings === 1 && title.strength !== 'code') return below;
  return [section];
}

/** `What is a Pilot?`, `What is a Captain?`: several questions after levels, each with sections or a list for its answer. */
function askedLevels({ sections }: Section, jobs: ReadonlySet<string>): Set<Section> {
  const asked = sections.filter(
    (each) => /\?$/.test(each.title) && readLevelTitle(each.title, jobs) !== undefined && holdsList(each),
  );
  return new Set(asked.length > 1 ? asked : []);
}

/** The levels among sections, and the sections beside them that are cut into nothing but the same sections. */
function withLike({ sections }: Section, levels: readonly Section[]): Section[] {
  const found = new Set(levels);
  const own = sections.filter((each) => found.has(each));
  const inner = new Set(own.flatMap((level) => level.sections.map(({ title }) => normalTitle(title))));
  const isLike = (each: Section) =>
    each.sections.length > 1 && holdsList(each) && each.sections.every(({ title }) => inner.has(normalTitle(title)));
  if (own.length < levels.length || own.length < 2) return [...levels];
  return sections.filter((each) => found.has(each) || (!isBoilerplate(each.title) && isLike(each)));
}

/** Pages that are all cut into the same sections are a level each; a page alone is one where it holds statements. */
function byCommonSections(pages: readonly Page[]): Section[] {
  const roots = pages
    .map(({ section }) => section)
    .filter((section) => section.sections.some(holdsList) || holdsList(section));
  const counts = new Map<string, number>();
  for (const root of roots)
    for (const title of new Set(root.sections.map((each) => normalTitle(each.title))))
      counts.set(title, (counts.get(title) ?? 0) + 1);
  const alike = roots.filter(
    (root) =>
      root.sections.length > 0 &&
      root.sections.filter((each) => (counts.get(normalTitle(each.title)) ?? 0) > 1).length * 2 >= root.sections.length,
  );
  return alike.length > 1 ? alike : [];
}

/** One page alone, with a title of its own and statements under sections of their own, is the page of one level. */
const isAlone = ({ outline: { path }, section, titleFrom }: Page): boolean =>
  titleFrom !== 'file-name' &&
  !/(?:^|\/)(?:readme|_?index)\.\w+$/i.test(path) &&
  !isBoilerplate(section.title) &&
  section.sections.some((each) => !isBoilerplate(each.title) && holdsList(each)) &&
  !section.sections.some((each) => each.blocks.some(({ type }) => type === 'table'));

const holdsList = (section: Section): boolean =>
  section.blocks.some(({ type }) => type === 'list') || section.sections.some(holdsList);

/** Siblings whose own sections have the same titles: levels with the same competencies. */
function byRepetition(section: Section): Section[] {
  const cut = section.sections.filter((each) => each.sections.length > 0 && !isBoilerplate(each.title));
  const candidates = cut.some(holdsList) ? cut.filter(holdsList) : cut;
  const counts = new Map<string, number>();
  for (const each of candidates) {
    for (const title of new Set(each.sections.map((inner) => normalTitle(inner.title))))
      counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  const repeated = candidates.filter((each) => {
    const shared = each.sections.filter((inner) => (counts.get(normalTitle(inner.title)) ?? 0) > 1).length;
    return shared > 0 && shared * 2 >= each.sections.length;
  });
  if (repeated.length >= 2) return repeated;
  return section.sections.flatMap(byRepetition);
}
