import type { Place } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';
import type { OutlineBlock, OutlineItem } from '../outline/Outline';
import { addBlocksAsNote, addUnmapped } from './addNote';
import { takeConditions } from './conditions';
import { competencyNamed } from './draftNouns';
import type { DraftExpectation } from './LadderDraft';
import { isBoilerplate } from './boilerplate';
import { isPlaceholder } from './isPlaceholder';
import { kindOfTitle, type StatementKind } from './kindOfTitle';
import { ANTI_PATTERN_MARK, EXAMPLE_MARK } from './ownKinds';
import type { LevelContext } from './ReadContext';
import { readFact } from './readFact';
import { readStepItem } from './readStep';

/** Reads the items of a list, or of a cell, as statements of a level. */
export function readItems(context: LevelContext, items: readonly OutlineItem[]): void {
  const areLabels = items.length > 1 && items.every(({ blocks }) => blocks.some(({ type }) => type === 'list'));
  for (const item of items) readItem(context, item, areLabels);
  const numbers = items.flatMap(({ marker }) => marker ?? []);
  if (numbers.length === 0) return;
  const text = `The numbers of this list (${numbers.join(' ')}) were read as the order of its statements.`;
  context.draft.messages.push({ code: 'value-interpreted', severity: 'info', text, place: items[0]?.place });
}

function readItem(context: LevelContext, item: OutlineItem, areLabels: boolean): void {
  if (readStepItem(context.draft, item, context)) return;
  if (item.blocks.length === 0 && readFact(context, item.text, item.place)) return;
  if (!context.draft.own && isPlaceholder(item.text)) return addBlocksAsNote(context, asBlocks(item), 'note');
  const label = labelOf(context, item, areLabels);
  if (label !== undefined) {
    const { text: title, ...conditions } = readConditions(context, label, item.place, 'title');
    const competency = competencyNamed(context.draft, title, context.competency, item.place);
    readNested({ ...context, competency, ...conditions }, item.blocks);
    return;
  }
  if (item.text === '') return readNested(context, item.blocks);
  const parent = addStatement(context, item.text, item.place);
  readNested({ ...context, parent }, item.blocks);
}

/** An item as the blocks of a note. */
export const asBlocks = ({ text, place, blocks }: OutlineItem): OutlineBlock[] => [
  { type: 'paragraph', text, place },
  ...blocks,
];

/**
 * The label over a nested list is the title of a section: it is all bold, or a few words that end in a colon or have such labels
 * beside them alone.
 */
function labelOf(context: LevelContext, { text, blocks }: OutlineItem, areLabels: boolean): string | undefined {
  if (context.draft.own || context.parent !== undefined || !blocks.some(({ type }) => type === 'list'))
    return undefined;
  const plain = plainText(text);
  const words = plain.split(/\s+/).length;
  const bold = /^(\*\*|__)[^*_]+\1\s*:?$/.test(text.trim());
  const short = /^[\p{Lu}\p{N}][^.!?;,]*$/u.test(plain) && words <= 3 && (areLabels || /[:：]$/.test(plain));
  if (plain === '' || words > 6 || isBoilerplate(plain) || !(bold || short)) return undefined;
  return plain.replace(/\s*[:：]$/, '');
}

/**
 * What is nested in a statement: lists are statements of their own, what is quoted under a label such as `Example 1` or is what
 * somebody says exemplifies it; all else is a note.
 */
function readNested(outside: LevelContext, blocks: readonly OutlineBlock[]): void {
  let context = outside;
  for (const block of blocks) {
    if (block.type === 'list') readItems(context, block.items);
    else if (block.type === 'paragraph' && context.parent !== undefined && !block.quoted)
      context.parent.text += `\\\n${block.text}`;
    else if (block.type === 'paragraph' && context.parent && !context.draft.own && kindOfTitle(block.text)) {
      context = { ...context, kind: kindOfTitle(block.text) };
      const said = `“${plainText(block.text)}” was read as the kind of what is quoted below it.`;
      context.draft.messages.push({ code: 'value-interpreted', severity: 'info', text: said, place: block.place });
    } else if (block.type === 'paragraph' && context.parent && (context.kind !== outside.kind || isSaid(block.text)))
      addStatement({ ...context, kind: context.kind ?? 'example' }, block.text, block.place);
    else if (block.type === 'raw') addUnmapped(context, [block]);
    else addBlocksAsNote(context, [block], 'note');
  }
}

/** The words of somebody, in quotation marks. */
const isSaid = (text: string): boolean => /^[“”„"«「].*[“”"»」]$/s.test(plainText(text));

const OWN_KINDS = [
  { kind: 'example', mark: EXAMPLE_MARK },
  { kind: 'anti-pattern', mark: ANTI_PATTERN_MARK },
] as const;
/** `Example: …`, `**Not expected:** …`, `For example, …` */
const LABEL = /^(?:\*\*|__|\*|_)?([^*_:：,]{2,40})(?:\*\*|__|\*|_)?\s*([:：,])(?:\*\*|__|\*|_)?\s*\S/;

/** What the first words of a statement make of it. */
function kindOfLabel(text: string): StatementKind {
  const [, label = '', end] = LABEL.exec(text) ?? [];
  return end === ',' && !/^(?:for|e\.)/i.test(label) ? undefined : kindOfTitle(label);
}

/** Adds one expectation, with the conditions that its own words and the headings above it name. */
export function addStatement(context: LevelContext, markdown: string, place: Place): DraftExpectation {
  const { draft, level, competency, parent } = context;
  const { text: conditioned, sharedWith, appliesTo } = readConditions(context, markdown, place, 'statement');
  const { text: written, id } = idAtEnd(conditioned);
  const own = draft.own
    ? OWN_KINDS.find(({ mark }) => written.startsWith(mark) && written.length > mark.length)
    : undefined;
  const text = own ? written.slice(own.mark.length) : written;
  if (own) {
    const said = `“${own.mark.trim()}” was read as the kind ${own.kind} of this statement.`;
    draft.messages.push({ code: 'value-interpreted', severity: 'info', text: said, place });
  }
  const expectation: DraftExpectation = {
    level,
    competency,
    text,
    ownId: id,
    kind: draft.own ? own?.kind : (context.kind ?? kindOfLabel(text)),
    parent,
    sharedWith: sharedWith.map((title) => ({ title })),
    appliesTo,
    place,
  };
  draft.expectations.push(expectation);
  return expectation;
}

function idAtEnd(markdown: string): { text: string; id?: string } {
  const match = /\s*\{#([^\s{}#]+)\}\s*$/.exec(markdown.slice(-400));
  if (match?.[1] === undefined) return { text: markdown };
  return { text: markdown.slice(0, markdown.length - match[0].length), id: match[1] };
}

/** Takes conditions off a text, says so, and joins them with those of the headings above. */
export function readConditions(context: LevelContext, written: string, place: Place, where: 'title' | 'statement') {
  const { text, sharedWith, appliesTo, taken } = takeConditions(written, where);
  if (taken.length > 0) {
    context.draft.messages.push({
      code: 'condition-read',
      severity: 'info',
      text: `“${taken.join(' ')}” was read as a condition ${where === 'title' ? `of what stands below “${text}”` : 'of this statement'}.`,
      place,
    });
  }
  return {
    text,
    sharedWith: [...new Set([...context.sharedWith, ...sharedWith])],
    appliesTo: appliesTo ?? context.appliesTo,
  };
}
