import type { Place } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';
import type { OutlineBlock, OutlineItem, OutlineList } from '../outline/Outline';
import { competencyNamed, scaleNamed } from './draftNouns';
import type { LadderDraft } from './LadderDraft';
import { leadInOf } from './leadIn';
import { normalTitle } from './normalTitle';
import type { Page, Section } from './Page';
import { labelAndValue } from './readStep';

/**
 * Finds the lists that define a scale: outside the levels, under a title of their own, with terms that levels use as values
 * or lead-ins. Such a list states the order. A list of terms that each level has several of defines competencies. Gives the lists, so that nobody reads them twice.
 */
export function findScales(
  draft: LadderDraft,
  pages: readonly Page[],
  levels: ReadonlySet<Section>,
): Set<OutlineBlock> {
  const used = new Map<Section, Set<string>>();
  const candidates: Candidate[] = [];
  const visit = (section: Section, outer: Section | undefined) => {
    const level = outer ?? (levels.has(section) ? section : undefined);
    const terms = (level && used.get(level)) ?? new Set<string>();
    section.blocks.forEach((block, at) => {
      if (block.type !== 'list') return;
      if (level) gatherTerms(block.items, terms, 0);
      else if (block.items.length >= 3) candidates.push({ ...titleOver(section, at), list: block });
    });
    if (level) used.set(level, terms);
    for (const inner of section.sections) visit(inner, level);
  };
  for (const page of pages) visit(page.section, undefined);
  const found = new Set<OutlineBlock>();
  const usedAnywhere = new Set([...used.values()].flatMap((terms) => [...terms]));
  for (const candidate of candidates) {
    const { title, list } = candidate;
    const terms = list.items.map(({ text }) => normalTitle(leadInOf(text)?.term ?? plainText(text)));
    const hits = terms.filter((term) => usedAnywhere.has(term)).length;
    if (hits < 2 || hits * 2 < terms.length || list.items.some(({ blocks }) => blocks.length > 0)) continue;
    const counts = [...used.values()].map((each) => terms.filter((term) => each.has(term)).length);
    const isOfAll = counts.filter((count) => count > 1).length > counts.filter((count) => count === 1).length;
    if (isOfAll) defineCompetencies(draft, list);
    else if (title !== '') define(draft, candidate);
    else continue;
    found.add(list);
  }
  return found;
}

/** A list that may define a scale, and what it is called. */
interface Candidate {
  title: string;
  place: Place;
  summary?: string | undefined;
  list: OutlineList;
}

/** The title over a list: the term that opens the paragraph before it, else that of its section. */
function titleOver({ title, place, blocks }: Section, at: number): Omit<Candidate, 'list'> {
  const before = blocks[at - 1];
  const lead = before?.type === 'paragraph' ? leadInOf(before.text) : undefined;
  if (before === undefined || !lead?.bold) return { title: plainText(title), place };
  return { title: lead.term, place: before.place, summary: lead.rest };
}

function define(draft: LadderDraft, { title, place, summary, list }: Candidate): void {
  const scale = scaleNamed(draft, title, place);
  scale.ordered = true;
  scale.summary ??= summary;
  list.items.forEach((item, at) => {
    const lead = leadInOf(item.text);
    scale.steps.push({
      title: lead?.term ?? plainText(item.text),
      rank: at + 1,
      summary: lead?.rest,
      place: item.place,
    });
  });
  draft.messages.push({
    code: 'scale-read',
    severity: 'info',
    text: `The list under “${scale.title}” was read as a scale, its steps in this order: ${scale.steps.map(({ title }) => title).join(', ')}.`,
    place: list.place,
  });
}

/** Terms of which each level has several are no steps, but what is judged: `Craft: how well you build`. */
function defineCompetencies(draft: LadderDraft, { items, place }: OutlineList): void {
  const titles = items.map((item) => {
    const lead = leadInOf(item.text);
    const competency = competencyNamed(draft, lead?.term ?? plainText(item.text), undefined, item.place);
    if (lead) competency.summary.push(lead.rest);
    return competency.title;
  });
  const text = `This list was read as what the levels are judged by: ${titles.join(', ')}.`;
  draft.messages.push({ code: 'value-interpreted', severity: 'info', text, place });
}

const MAX_DEPTH = 4;

function gatherTerms(items: readonly OutlineItem[], used: Set<string>, depth: number): void {
  for (const { text, blocks } of items) {
    const lead = leadInOf(text);
    if (lead?.bold) used.add(normalTitle(lead.term));
    const value = labelAndValue(text)?.[1];
    if (value !== undefined) used.add(normalTitle(value));
    for (const block of blocks) {
      if (block.type !== 'list' || depth > MAX_DEPTH) continue;
      const [only, ...others] = block.items;
      if (only && others.length === 0) used.add(normalTitle(only.text));
      gatherTerms(block.items, used, depth + 1);
    }
  }
}
