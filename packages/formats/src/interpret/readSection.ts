import { plainText } from '@ladderkit/core/text';
import type { OutlineBlock } from '../outline/Outline';
import { addBlocksAsNote, addNote, addUnmapped } from './addNote';
import { isBoilerplate } from './boilerplate';
import { competencyNamed } from './draftNouns';
import type { Section } from './Page';
import type { LevelContext } from './ReadContext';
import { addStatement, readConditions, readItems } from './readStatement';
import { readStepText } from './readStep';
import { readTable } from './table/readTable';

/** Reads what stands under a level's heading, or under a section of it. */
export function readSection(context: LevelContext, section: Section): void {
  const before = context.draft.expectations.length;
  const holdsLists = holdsList(section);
  const holdsSections = section.sections.some(({ title }) => context.draft.own || !isBoilerplate(title));
  const prose = holdsLists || (context.competency === undefined && holdsSections);
  for (const block of section.blocks) readBlock(context, block, prose, context.draft.expectations.length > before);
  for (const inner of section.sections) readInnerSection(context, inner);
}

/** Whether a section has a list or table, its own or that of a section within it. */
const holdsList = (section: Section): boolean =>
  section.blocks.some(({ type }) => type === 'list' || type === 'table') ||
  section.sections.some((inner) => !isBoilerplate(inner.title) && holdsList(inner));

function readInnerSection(context: LevelContext, section: Section): void {
  if (!context.draft.own && isBoilerplate(section.title)) return keepAside(context, section);
  const { text, ...conditions } =
    section.id === undefined
      ? readConditions(context, section.title, section.place, 'title')
      : { text: section.title, sharedWith: context.sharedWith, appliesTo: context.appliesTo };
  const title = plainText(text);
  const competency = competencyNamed(context.draft, title, context.competency, section.place, section.id);
  readSection({ ...context, competency, ...conditions }, section);
}

/** A section and all below it as notes. */
export function keepAside(context: LevelContext | Parameters<typeof addBlocksAsNote>[0], section: Section): void {
  addBlocksAsNote(context, section.blocks, 'note', section.title);
  for (const inner of section.sections) keepAside(context, inner);
}

function readBlock(context: LevelContext, block: OutlineBlock, prose: boolean, hasStatements: boolean): void {
  switch (block.type) {
    case 'list':
      return readItems(context, block.items);
    case 'paragraph':
      if (readStepText(context.draft, block.text, block.place, context)) return;
      if (!prose && !block.quoted && !isMotto(block.text)) addStatement(context, block.text, block.place);
      else readProse(context, block.text, block, hasStatements, block.quoted === true);
      return;
    case 'table':
      return readTable(context, block);
    case 'raw':
      return addUnmapped(context, [block]);
    default:
      return addBlocksAsNote(context, [block], 'note');
  }
}

/** Prose beside lists: what opens a level or section is its summary, what follows the lists is a note. */
function readProse(
  context: LevelContext,
  text: string,
  { place }: OutlineBlock,
  hasStatements: boolean,
  quoted: boolean,
): void {
  if (context.draft.own && quoted) addNote(context, text, place, 'note');
  else if (hasStatements) addNote(context, text, place, 'note');
  else if (context.competency === undefined) context.level.summary.push(text);
  else addNote(context, text, place, 'summary');
}

/** One emphasised line: a motto, or a line about experience. */
const isMotto = (text: string) => /^([*_]{1,3})(?![\s*_])[^*_]+\1$/.test(text.trim());
