import type { Place } from '@ladderkit/core';
import type { LevelContext } from './ReadContext';
import { labelAndValue } from './readStep';
import { isFact } from './table/cellValues';

/** A line of a level that tells a fact, `Experience: 2–4 years`, is kept with the level. False for all other lines. */
export function readFact({ draft, level, competency, parent }: LevelContext, text: string, place: Place): boolean {
  if (draft.own || competency || parent) return false;
  const [label = '', value = ''] = labelAndValue(text) ?? [];
  const isValue = /\d/.test(value) && value.split(/\s+/).length <= 5 && !/[.!?]$/.test(value);
  if (!isValue || level.meta[label] !== undefined || !isFact(label, [{ text: value }])) return false;
  level.meta[label] = value;
  const said = `“${label}: ${value}” was kept as a fact about ${level.title}, not as an expectation.`;
  draft.messages.push({ code: 'value-interpreted', severity: 'info', text: said, place });
  return true;
}
