import { hashOf, type Expectation, type Ladder } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';
import { takeConditions } from '../interpret/conditions';
import { findRole } from '../interpret/findRole';
import { ANTI_PATTERN_MARK, EXAMPLE_MARK } from '../interpret/ownKinds';
import { isStepPair, labelAndValue } from '../interpret/readStep';
import { readsAs } from './readsAs';

/** The ladder that is written, and how often each natural id occurs in it. */
export interface WriteContext {
  ladder: Ladder;
  naturalIds: ReadonlyMap<string, number>;
}

/**
 * Writes the expectations of one section as a list, those that detail another nested below it. What a list item cannot say
 * exactly is put aside, with all that is nested in it.
 */
export function writeStatements(
  context: WriteContext,
  expectations: readonly Expectation[],
  aside: Expectation[],
): string {
  const here = new Set(expectations.map(({ id }) => id));
  const children = new Map<string | undefined, Expectation[]>();
  for (const each of expectations) {
    const parent = each.parent !== undefined && here.has(each.parent) ? each.parent : undefined;
    children.set(parent, [...(children.get(parent) ?? []), each]);
  }
  const lines: string[] = [];
  const seen = new Set<Expectation>();
  const write = (each: Expectation, depth: number) => {
    if (seen.has(each)) return;
    seen.add(each);
    const below = children.get(each.id) ?? [];
    const item = depth < MAX_DEPTH ? itemOf(context, each, depth > 0, below) : undefined;
    if (item === undefined) putAside(each);
    else {
      lines.push(...item.split('\n').map((line, at) => '  '.repeat(depth) + (at === 0 ? '- ' : '  ') + line));
      for (const child of below) write(child, depth + 1);
    }
  };
  const putAside = (each: Expectation) => {
    aside.push(each);
    for (const child of children.get(each.id) ?? []) {
      if (seen.has(child)) continue;
      seen.add(child);
      putAside(child);
    }
  };
  for (const each of children.get(undefined) ?? []) write(each, 0);
  for (const each of expectations) if (!seen.has(each)) write(each, 0);
  return lines.join('\n');
}

const MAX_DEPTH = 8;

/** The item's Markdown, or undefined where it would not be read back as the same expectation. */
function itemOf(
  context: WriteContext,
  each: Expectation,
  nested: boolean,
  below: readonly Expectation[],
): string | undefined {
  const { ladder } = context;
  const { text, kind, sharedWith = [], appliesTo, parent } = each;
  if (each.meta !== undefined || (parent !== undefined) !== nested || isReadAsStep(ladder, text, below))
    return undefined;
  if (sharedWith.some(({ title, level }) => level !== findRole(ladder.levels, title)?.id)) return undefined;
  const marker = kind === 'example' ? EXAMPLE_MARK : kind === 'anti-pattern' ? ANTI_PATTERN_MARK : '';
  const conditions =
    (sharedWith.length === 0 ? '' : ` (shared with ${sharedWith.map(({ title }) => title).join(' and ')})`) +
    (appliesTo === undefined
      ? ''
      : ` (${/^(?:if|when|where|unless|except)\s|\sonly$/i.test(appliesTo) ? '' : 'for '}${appliesTo})`);
  const id = needsId(context, each) ? ` {#${each.id}}` : '';
  const item = `${marker}${text}${id}${conditions}`;
  const read = takeConditions(item, 'statement');
  const same =
    read.appliesTo === appliesTo &&
    read.sharedWith.join('\n') === sharedWith.map(({ title }) => title).join('\n') &&
    read.text === `${marker}${text}${id}`;
  const marked = marker === '' && (text.startsWith(EXAMPLE_MARK) || text.startsWith(ANTI_PATTERN_MARK));
  if (!same || marked || text.trim() === '' || /\{#[^{}]*\}$/.test(text) || /^\\?\[[ xX]\\?\] /.test(text))
    return undefined;
  return readsAs(item, item) ? item : undefined;
}

/** Whether a reader would take an item for a value on a scale. */
function isReadAsStep({ scales = [] }: Ladder, text: string, below: readonly Expectation[]): boolean {
  const [child] = below;
  const pair = below.length === 1 && child ? ([plainText(text), plainText(child.text)] as const) : labelAndValue(text);
  return pair !== undefined && isStepPair(scales, pair[0].replace(/\s*[:：]$/, ''), pair[1].replace(/\.$/, ''));
}

function needsId({ naturalIds }: WriteContext, each: Expectation): boolean {
  const natural = naturalId(each);
  return each.id !== natural || naturalIds.get(natural) !== 1;
}

/** The id that a reader gives an expectation, repeats apart. */
export const naturalId = ({ level, competency, text }: Expectation) =>
  [level, ...(competency === undefined ? [] : [competency]), hashOf(text)].join('.');
