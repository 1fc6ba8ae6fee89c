import { plainText } from '@ladderkit/core/text';
import type { OutlineBlock, OutlineItem, OutlineList } from '../outline/Outline';
import { scaleNamed } from './draftNouns';
import type { LadderDraft } from './LadderDraft';
import { leadInOf } from './leadIn';
import { normalTitle } from './normalTitle';
import type { Page, Section } from './Page';
import { labelAndValue } from './readStep';

/**
 * Finds the lists that define a scale: outside the levels, under a title of their own, with terms that levels use as values
 * or lead-ins. Such a list states the order. Gives the lists, so that nobody reads them twice.
 */
export function findScales(
  draft: LadderDraft,
  pages: readonly Page[],
  levels: ReadonlySet<Section>,
): Set<OutlineBlock> {
  const used = new Set<string>();
  const candidates: { section: Section; list: OutlineList }[] = [];
  const visit = (section: Section, inLevel: boolean) => {
    const within = inLevel || levels.has(section);
    for (const block of section.blocks) {
      if (block.type !== 'list') continue;
      if (within) gatherTerms(block.items, used, 0);
      else if (block.items.length >= 3) candidates.push({ section, list: block });
    }
    for (const inner of section.sections) visit(inner, within);
  };
  for (const page of pages) visit(page.section, false);
  const found = new Set<OutlineBlock>();
  for (const { section, list } of candidates) {
    const terms = list.items.map(({ text }) => leadInOf(text)?.term ?? plainText(text));
    const hits = terms.filter((term) => used.has(normalTitle(term))).length;
    if (
      hits < 2 ||
      hits * 2 < terms.length ||
      section.title === '' ||
      list.items.some(({ blocks }) => blocks.length > 0)
    )
      continue;
    found.add(list);
    define(draft, section, list);
  }
  return found;
}

function define(draft: LadderDraft, section: Section, list: OutlineList): void {
  const scale = scaleNamed(draft, plainText(section.title), section.place);
  scale.ordered = true;
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
