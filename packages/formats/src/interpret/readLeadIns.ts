import { competencyNamed } from './draftNouns';
import type { DraftExpectation, DraftLevel, DraftScale, DraftScaleStep, LadderDraft } from './LadderDraft';
import { leadInOf } from './leadIn';
import { normalTitle } from './normalTitle';
import { addStep } from './readStep';

/**
 * Statements that stand under no section but begin with a term: a step of a defined scale gives the level its value there,
 * and the scale's title is the section; a term that several levels use, or that a section has as its title, is the section
 * itself. The text keeps the term. Our own format says its sections by headings alone.
 */
export function readLeadIns(draft: LadderDraft): void {
  if (draft.own) return;
  const open = draft.expectations.filter(({ competency, parent }) => competency === undefined && parent === undefined);
  const levels = new Map<string, Set<DraftLevel>>();
  for (const { text, level } of open) {
    const term = leadInOf(text)?.term;
    if (term !== undefined) levels.set(normalTitle(term), (levels.get(normalTitle(term)) ?? new Set()).add(level));
  }
  const steps = stepsByTitle(draft);
  for (const each of open) {
    const term = leadInOf(each.text)?.term;
    if (term === undefined || readAsStep(draft, each, steps.get(normalTitle(term)) ?? [])) continue;
    const known = draft.sections.has(normalTitle(term));
    if (known || (levels.get(normalTitle(term))?.size ?? 0) > 1)
      each.competency = competencyNamed(draft, term, undefined);
  }
  for (const each of draft.expectations) if (each.parent?.competency) each.competency ??= each.parent.competency;
}

interface StepOnScale {
  scale: DraftScale;
  step: DraftScaleStep;
}

function stepsByTitle(draft: LadderDraft): Map<string, StepOnScale[]> {
  const steps = new Map<string, StepOnScale[]>();
  for (const scale of draft.scales) {
    if (!scale.ordered) continue;
    for (const step of scale.steps) {
      const title = normalTitle(step.title);
      steps.set(title, [...(steps.get(title) ?? []), { scale, step }]);
    }
  }
  return steps;
}

/** Of several scales with such a step, the first on which the level has no value yet. */
function readAsStep(draft: LadderDraft, expectation: DraftExpectation, candidates: readonly StepOnScale[]): boolean {
  const { level, place } = expectation;
  const found = candidates.find(({ scale }) => !level.steps.some((each) => each.scale === scale)) ?? candidates[0];
  if (found === undefined) return false;
  const competency = competencyNamed(draft, found.scale.title, undefined);
  if (!competency.scales.includes(found.scale.title)) competency.scales.push(found.scale.title);
  expectation.competency = competency;
  addStep(level, { ...found, competency, place });
  return true;
}
