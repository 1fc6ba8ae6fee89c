import type { DraftScale, DraftScaleStep, LadderDraft } from './LadderDraft';
import { wordOfScale } from './vocabularies';

const NUMBER = /\d+(?:\.\d+)?/;

/** Gives the steps of a scale ranks where the source states no order: by the built-in words, else by first appearance. */
export function orderScales(draft: LadderDraft): void {
  for (const scale of draft.scales) {
    if (scale.ordered) continue;
    const words = scale.steps.map((step) => wordOfScale(step.title));
    const vocabulary = words[0]?.vocabulary;
    const known = vocabulary !== undefined && words.every((word) => word?.vocabulary === vocabulary);
    if (scale.steps.every(({ title }) => NUMBER.test(title))) {
      for (const step of scale.steps) step.rank ??= Number(NUMBER.exec(step.title)?.[0]);
      scale.steps.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
      continue;
    }
    const seen = known ? [] : byAppearance(draft, scale);
    scale.steps.forEach((step, at) => (step.rank ??= known ? words[at]?.rank : rankAmong(seen, step)));
    if (known) scale.vocabulary ??= vocabulary;
    scale.steps.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const names = scale.steps.map((step) => step.title).join(', ');
    draft.messages.push({
      code: 'scale-order-assumed',
      severity: 'info',
      text: known
        ? `The source does not say the order of the scale ${scale.title}; it was taken from the built-in ${vocabulary} words: ${names}.`
        : `The source does not say the order of the scale ${scale.title}; its steps were ranked as they first appear along the levels: ${names}.`,
      place: scale.place,
      hint: 'State the steps in their order, as a numbered list or under `scales` in an index page.',
    });
  }
}

/** The steps in the order in which the levels, lowest rank first, come to them. */
function byAppearance(draft: LadderDraft, scale: DraftScale): DraftScaleStep[] {
  const ranked = draft.levels
    .filter(({ rank }) => rank !== undefined)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return [
    ...new Set(ranked.flatMap((level) => level.steps.flatMap((each) => (each.scale === scale ? each.step : [])))),
  ];
}

const rankAmong = (steps: readonly DraftScaleStep[], step: DraftScaleStep) => {
  const at = steps.length > 1 ? steps.indexOf(step) : -1;
  return at < 0 ? undefined : at + 1;
};
