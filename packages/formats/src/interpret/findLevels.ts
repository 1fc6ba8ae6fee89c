import { isBoilerplate } from './boilerplate';
import { normalTitle } from './normalTitle';
import type { Page, Section } from './Page';
import { readLevelTitle } from './readLevelTitle';
import { namesLevels } from './table/namesLevels';

/** The sections that are levels: found by their titles, else by what repeats below them. */
export function findLevels(pages: readonly Page[], isLevelPage: (page: Page) => boolean): Set<Section> {
  const levels = new Set<Section>();
  const open: Page[] = [];
  for (const page of pages) {
    const found = isLevelPage(page) ? [page.section] : levelsOfPage(page);
    const sure = found.length > 1 || found.some((section) => section === page.section || isSure(section));
    if (sure) for (const section of found) levels.add(section);
    else open.push(page);
  }
  if (levels.size > 0) return levels;
  for (const page of open) for (const section of byRepetition(page.section)) levels.add(section);
  if (levels.size === 0) for (const section of byCommonSections(open)) levels.add(section);
  return levels;
}

/** A file name is a title only where no first-level heading is. */
function levelsOfPage({ section, titleFrom }: Page): Section[] {
  const named = titleFrom !== 'file-name' || !section.sections.some(({ depth }) => depth === 1);
  return byTitle(named ? section : { ...section, title: '' });
}

const hasContent = (section: Section): boolean => section.blocks.length > 0 || section.sections.length > 0;

/** Whether a table below names levels of its own; then a title above it is that of their track. */
const holdsMatrix = (section: Section): boolean =>
  section.blocks.some((block) => block.type === 'table' && namesLevels(block)) || section.sections.some(holdsMatrix);

/** One heading alone may be called like a job and be something else, unless it has a code or holds statements. */
const isSure = (section: Section): boolean =>
  readLevelTitle(section.title)?.strength === 'code' ||
  section.blocks.some(({ type }) => type === 'list' || type === 'table') ||
  section.sections.some(isSure);

/**
 * The innermost sections whose titles are those of levels: a title over several such titles is that of their track, one such
 * title among many others is a section like them.
 */
function byTitle(section: Section): Section[] {
  const title = readLevelTitle(section.title);
  const below = section.sections.filter((each) => !isBoilerplate(each.title)).flatMap((each) => byTitle(each));
  if (title === undefined || isBoilerplate(section.title)) {
    const direct = section.sections.filter(hasContent);
    const weak = below.every((each) => readLevelTitle(each.title)?.strength === 'weak');
    return weak && below.length * 2 < direct.length ? [] : below;
  }
  if (holdsMatrix(section)) return below;
  const siblings = section.sections.filter(hasContent).length;
  if (below.length >= 2 && below.length * 2 > siblings) return below;
  if (below.some((each) => readLevelTitle(each.title)?.strength === 'code') && title.strength !== 'code') return below;
  if (below.length === 1 && siblings === 1 && title.strength !== 'code') return below;
  return [section];
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

const holdsList = (section: Section): boolean =>
  section.blocks.some(({ type }) => type === 'list') || section.sections.some(holdsList);

/** Siblings whose own sections have the same titles: levels with the same competencies. */
function byRepetition(section: Section): Section[] {
  const candidates = section.sections.filter((each) => each.sections.length > 0 && !isBoilerplate(each.title));
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
