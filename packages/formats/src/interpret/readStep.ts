import type { Place } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';
import type { OutlineItem } from '../outline/Outline';
import { scaleNamed, stepNamed } from './draftNouns';
import type { DraftCompetency, DraftLevel, DraftLevelStep, DraftScale, LadderDraft } from './LadderDraft';
import { normalTitle } from './normalTitle';
import { SCALE_TITLE, wordOfScale } from './vocabularies';

/** A level, and the section of it that is read. */
export interface StepContext {
  level: DraftLevel;
  competency?: DraftCompetency | undefined;
}

/** Adds a step to a level, once. */
export function addStep(level: DraftLevel, step: DraftLevelStep): void {
  const known = level.steps.some(
    (each) => each.scale === step.scale && each.step === step.step && each.competency === step.competency,
  );
  if (!known) level.steps.push(step);
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
    return readStepPair(draft, item.text, value.text, item.place, context);
  }
  if (item.blocks.length > 0) return false;
  return readStepText(draft, item.text, item.place, context);
}

/** `Reach: Team`, `**Scope**: several teams`. */
export function readStepText(draft: LadderDraft, text: string, place: Place, context: StepContext): boolean {
  const match = /^([^:：]{2,40})[:：]\s*(.{1,40})$/u.exec(plainText(text));
  return match?.[1] !== undefined && match[2] !== undefined && readStepPair(draft, match[1], match[2], place, context);
}

/** A scale's title and the title of a step of it, where they are known or their words say so. */
export function readStepPair(
  draft: LadderDraft,
  label: string,
  value: string,
  place: Place,
  context: StepContext,
): boolean {
  const title = plainText(label).replace(/\s*[:：]$/, '');
  const stepTitle = plainText(value).replace(/\.$/, '');
  const known = draft.scales.find((scale) => scale.ownId === title || normalTitle(scale.title) === normalTitle(title));
  const onScale = known !== undefined && known.steps.some((step) => normalTitle(step.title) === normalTitle(stepTitle));
  const word = wordOfScale(stepTitle);
  if (!onScale && (word === undefined || !(known !== undefined || SCALE_TITLE.test(title)))) return false;
  const scale: DraftScale = known ?? scaleNamed(draft, title, place);
  const step = stepNamed(scale, stepTitle, place);
  if (context.competency && !context.competency.scales.includes(scale.title))
    context.competency.scales.push(scale.title);
  addStep(context.level, { scale, step, competency: context.competency, place });
  draft.messages.push({
    code: 'scale-read',
    severity: 'info',
    text: `“${title}: ${stepTitle}” was read as the step ${stepTitle} on the scale ${title}, not as an expectation.`,
    place,
  });
  return true;
}
