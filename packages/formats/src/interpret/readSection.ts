import { plainText } from '@ladderkit/core/text';
import type { OutlineBlock } from '../outline/Outline';
import { addBlocksAsNote, addNote, addUnmapped } from './addNote';
import { isBoilerplate } from './boilerplate';
import { competencyNamed } from './draftNouns';
import { isPlaceholder } from './isPlaceholder';
import { kindOfTitle } from './kindOfTitle';
import type { Section } from './Page';
import type { LevelContext } from './ReadContext';
import { addStatement, readConditions, readItems } from './readStatement';
import { readFact } from './readFact';
import { readStepText } from './readStep';
import { tellsFact } from './table/cellValues';
import { readTable } from './table/readTable';
import { writeBlocks } from './writeBlocks';

/**
 * Reads what stands under a level's heading, or under a section of it. Its paragraphs are statements where it has neither lists
 * nor sections, unless the level `isSaid` elsewhere.
 */
export function readSection(context: LevelContext, section: Section, isSaid = false): void {
  const before = context.draft.expectations.length;
  const holdsLists = holdsList(context, section);
  const holdsSections = section.sections.some(({ title }) => !isBoilerplate(title, context.draft));
  const prose = isSaid || holdsLists || (context.competency === undefined && holdsSections);
  let kind = context.kind;
  for (const block of section.blocks) {
    if (block.type === 'paragraph' && holdsLists && /[:：]\W*$/.test(block.text))
      kind = kindOfTitle(block.text) ?? context.kind;
    readBlock({ ...context, kind }, block, prose, context.draft.expectations.length > before);
  }
  for (const inner of section.sections) readInnerSection(context, inner);
}

/** Whether a section has a list or table, its own or that of a section within it. */
const holdsList = (context: LevelContext, section: Section): boolean =>
  section.blocks.some((block) => (block.type === 'list' && !block.quoted) || block.type === 'table') ||
  section.sections.some((inner) => !isBoilerplate(inner.title, context.draft) && holdsList(context, inner));

function readInnerSection(context: LevelContext, section: Section): void {
  if (isBoilerplate(section.title, context.draft)) return keepAside(context, section);
  if (isSummary(section) && !context.draft.own) {
    context.level.summary.push(section.title);
    return;
  }
  const { text, ...conditions } =
    section.id === undefined
      ? readConditions(context, section.title, section.place, 'title')
      : { text: section.title, sharedWith: context.sharedWith, appliesTo: context.appliesTo };
  const title = plainText(text);
  const competency = competencyNamed(context.draft, title, context.competency, section.place, section.id);
  const kind = context.draft.own ? undefined : kindOfTitle(title);
  readSection({ ...context, competency, kind, ...conditions }, section);
}

/** `tl;dr: ships small changes`: a heading over nothing that says all itself. */
const isSummary = ({ title, blocks, sections }: Section): boolean =>
  blocks.length === 0 && sections.length === 0 && /^(?:tl;?dr|summary|in short|in a nutshell)\s*[:–—-]/i.test(title);

/** A section and all below it as notes. */
export function keepAside(context: LevelContext | Parameters<typeof addBlocksAsNote>[0], section: Section): void {
  addBlocksAsNote(context, section.blocks, 'note', section.title);
  for (const inner of section.sections) keepAside(context, inner);
}

function readBlock(context: LevelContext, block: OutlineBlock, prose: boolean, hasStatements: boolean): void {
  switch (block.type) {
    case 'list':
      if (block.quoted && prose && !hasStatements && !context.draft.own)
        return readProse(context, writeBlocks([block]), block, false, true);
      return readItems(context, block.items);
    case 'paragraph':
      if (readStepText(context.draft, block.text, block.place, context)) return;
      if (readFact(context, block.text, block.place)) return;
      if (!context.draft.own && isPlaceholder(block.text)) return addBlocksAsNote(context, [block], 'note');
      if (!prose && !block.quoted && !isMotto(block.text) && !(hasStatements && closesWithFact(context, block.text)))
        addStatement(context, block.text, block.place);
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

/** A paragraph after the statements of a level that begins as facts do: `Experience: typically 4 years or more`. */
const closesWithFact = ({ draft, competency }: LevelContext, text: string): boolean =>
  !draft.own &&
  competency === undefined &&
  /\d/.test(text) &&
  tellsFact(/^[^:：]{2,40}(?=[:：])/.exec(text)?.[0] ?? '');
