import type { Comparison, ProseChange } from '../../compare/Comparison';
import { nounName } from './nounName';
import { changesPhrase, competencyName, soft } from './phrases';
import type { Phrase } from './Report';

/** What a summary or note is about: its title, else the noun; nothing for the ladder, nor for a level that a heading names. */
export function proseName(change: ProseChange, { from, to }: Comparison, isBelowLevel = false): Phrase {
  const { noun, step, title, competency } = change;
  const [side, id = ''] = change.to === undefined ? [from, change.from] : [to, change.to];
  const isUnnamed = noun === 'ladder' || (noun === 'level' && isBelowLevel);
  const stepName = step && (side.scales.find((scale) => scale.id === id)?.steps.find((each) => each.id === step)?.title ?? step); // prettier-ignore
  const about = [!isUnnamed && nounName(side, noun, id), stepName, competencyName(side, competency)]
    .filter(Boolean)
    .join(', ');
  return title ? [changesPhrase(title), soft(about && ` (${about})`)] : about;
}
