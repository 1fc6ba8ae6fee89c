import type { Place } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';
import type { OutlineItem } from '../outline/Outline';
import { scaleNamed, stepNamed } from './draftNouns';
import type { DraftCompetency, DraftLevel, DraftLevelStep, LadderDraft } from './LadderDraft';
import { normalTitle } from './normalTitle';
import { SCALE_TITLE, wordOfScale } from './vocabularies';

/** A level, and the section of it that is read. */
export interface StepContext {
  level: DraftLevel;
  competency?: DraftCompetency | undefined;
}

/**
 * A list item that gives a value on a scale: `Reach: Team`, or a label over a single word of a scale. The words go into the
 * scale; what was interpreted is said at its place.
 */
export function readStepItem(draft: LadderDraft, item: OutlineItem, context: StepContext): boolean {
  const nested = item.blocks.length === 1 ? item.blocks[0] : undefined;
  if (nested?.type === 'list' && nested.items.length === 1) {
    const [value] = nested.items;
    if (value === undefined || value.blocks.length > 0) return false;
    return readStepPair(draft, plainText(item.text), plainText(value.text), item.place, context);
  }
  return item.blocks.length === 0 && readStepText(draft, item.text, item.place, context);
}

/** `Reach: Team`, `**Scope**: several teams`. */
export function readStepText(draft: LadderDraft, text: string, place: Place, context: StepContext): boolean {
  const pair = labelAndValue(text);
  return pair !== undefined && readStepPair(draft, ...pair, place, context);
}

/** The label and value of `Reach: Team`. */
export function labelAndValue(text: string): [label: string, value: string] | undefined {
  if (text.length > 200 || !/[:：]/.test(text)) return undefined;
  const match = /^([^:：]{2,40})[:：]\s*(.{1,40})$/u.exec(plainText(text));
  return match?.[1] === undefined || match[2] === undefined ? undefined : [match[1], match[2]];
}

/** Whether a label and a value name a scale and a step: the scale has that step, or both are usual words for such things. */
export function isStepPair(scales: readonly NamedScale[], label: string, value: string): boolean {
  const [title, step] = [cleanLabel(label), normalTitle(value)];
  const wanted = normalTitle(title);
  const known = scales.find((scale) => normalTitle(scale.title) === wanted);
  if (known?.steps.some((each) => normalTitle(each.title) === step)) return true;
  return (known !== undefined || SCALE_TITLE.test(title)) && wordOfScale(value) !== undefined;
}

interface NamedScale {
  title: string;
  steps: readonly { title: string }[];
}

/** Adds a step to a level, once. */
export function addStep(level: DraftLevel, step: DraftLevelStep): void {
  const known = level.steps.some(
    (each) => each.scale === step.scale && each.step === step.step && each.competency === step.competency,
  );
  if (!known) level.steps.push(step);
}

function readStepPair(draft: LadderDraft, label: string, value: string, place: Place, context: StepContext): boolean {
  if (!isStepPair(draft.scales, label, value)) return false;
  const title = cleanLabel(label);
  const scale = scaleNamed(draft, title, place);
  const step = stepNamed(scale, value.replace(/\.$/, ''), place);
  if (context.competency && !context.competency.scales.includes(scale.title)) {
    context.competency.scales.push(scale.title);
  }
  addStep(context.level, { scale, step, competency: context.competency, place });
  draft.messages.push({
    code: 'scale-read',
    severity: 'info',
    text: `“${title}: ${value}” was read as the step ${step.title} on the scale ${title}, not as an expectation.`,
    place,
  });
  return true;
}

const cleanLabel = (label: string) => label.replace(/\s*[:：]$/, '');
