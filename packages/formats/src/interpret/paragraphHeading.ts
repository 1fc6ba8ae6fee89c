import { parseText, plainText } from '@ladderkit/core/text';
import type { Outline, OutlineBlock, OutlineHeading } from '../outline/Outline';
import { kindOfTitle } from './kindOfTitle';
import { normalTitle } from './normalTitle';
import { readLevelTitle } from './readLevelTitle';

/**
 * A paragraph that stands for a heading below the last real one: a few words in bold over anything; words in italics, or
 * plain ones before a colon, over a list, where the ladder has the same label elsewhere too.
 */
export function paragraphHeading(
  block: OutlineBlock,
  next: OutlineBlock | undefined,
  depth: number,
  labels: ReadonlySet<string>,
): OutlineHeading | undefined {
  const label = labelOf(block, next);
  if (label === undefined || (label.mark !== 'strong' && !labels.has(normalTitle(label.text)))) return undefined;
  const isLevel = label.mark === 'strong' && (readLevelTitle(label.text)?.strength ?? 'weak') !== 'weak';
  const below = isLevel ? 0.4 : BELOW[label.mark];
  return { type: 'heading', depth: depth + below, text: label.text, place: block.place };
}

/** Labels stand below the last heading, those of a weaker mark below those of a stronger; a level's title above them all. */
const BELOW = { strong: 0.5, emphasis: 0.6, text: 0.7 } as const;

interface Label {
  mark: keyof typeof BELOW;
  text: string;
}

/**
 * The labels, in plain words, that stand over lists in several places. Plain words before a colon count only where two or
 * more of them follow each other under one heading: one alone is how a sentence leads to its list.
 */
export function repeatedLabels(outlines: readonly Outline[]): Set<string> {
  const counts = new Map<string, number>();
  let beside: string[] = [];
  const count = (text: string) => counts.set(text, (counts.get(text) ?? 0) + 1);
  const flush = () => {
    if (beside.length > 1) beside.forEach(count);
    beside = [];
  };
  for (const { blocks } of outlines) {
    blocks.forEach((block, at) => {
      const label = labelOf(block, blocks[at + 1]);
      if (block.type === 'heading' || label?.mark === 'strong') flush();
      else if (label?.mark === 'emphasis') count(normalTitle(label.text));
      else if (label) beside.push(normalTitle(label.text));
    });
    flush();
  }
  return new Set([...counts].flatMap(([text, number]) => (number > 1 ? text : [])));
}

function labelOf(block: OutlineBlock, next: OutlineBlock | undefined): Label | undefined {
  if (block.type !== 'paragraph' || block.quoted || block.text.length > 100) return undefined;
  if (next === undefined || next.type === 'heading' || next.type === 'raw') return undefined;
  const [first, tail, ...more] = parseText(block.text);
  if (first === undefined || more.length > 0) return undefined;
  if (tail !== undefined && !(tail.type === 'text' && /^\s*[:：]?\s*$/.test(tail.text))) return undefined;
  const plain = plainText(block.text);
  const text = plain.replace(/\s*[:：]$/, '');
  if (/[.!]$/.test(plain) || /:\s+\S/.test(plain)) return undefined;
  if (first.type === 'strong') return { mark: 'strong', text };
  if (next.type !== 'list' || !isLabel(text)) return undefined;
  if (first.type === 'emphasis') return { mark: 'emphasis', text };
  return first.type === 'text' && plain !== text ? { mark: 'text', text } : undefined;
}

/** A few words that begin like a title, and do not lead over to what is added, left out or exemplified. */
const isLabel = (text: string): boolean =>
  /^[\p{Lu}\p{Lo}\p{N}][^.!?;,:]*$/u.test(text) &&
  text.split(/\s+/).length <= 5 &&
  kindOfTitle(text) === undefined &&
  !/^(?:you|we|they|i|this|these|looks?|in addition|plus|and|also|some|for|as|to)\b|\b(?:above|below|following|previous|plus)\b/i.test(
    text,
  );
