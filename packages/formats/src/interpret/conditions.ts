/** A statement or title without the conditions that were written at its end. */
export interface Conditioned {
  text: string;
  sharedWith: string[];
  appliesTo?: string | undefined;
  /** The words that were taken off, as they stood. */
  taken: string[];
}

const LAST_BRACKETS = /\s*(?<!\\)[([]([^()[\]]{3,120}(?<!\\))[)\]]\s*\.?\s*$/;
const SHARED = /^(?:also )?(?:shared (?:with|between|by)|together with|jointly with|same (?:as|for))\s+(.+)$/i;
const APPLIES =
  /^((?:only )?(?:for|applies (?:only )?to|applicable (?:only )?to|if|when|where|unless|except)\s+.+|.+\sonly)$/i;
/** What follows `for` in a bracket that is no condition. */
const NO_CONDITION =
  /^(?:only )?(?:for|if|when|where)\s+(?:example|instance|e\.?g|now|free|short|more|further|details?|reference|a total|any|all|at least|about|the (?:first|last|time)|needed|necessary|possible|\d)\b/i;
/** Who a bracket after a statement may name; after a title, any bracket that begins like a condition is one. */
const AUDIENCE =
  /\b(?:teams?|squads?|pods?|groups?|engineers?|developers?|managers?|leads?|leaders?|roles?|people|those|anyone|members?|tracks?|levels?|functions?|departments?|organi[sz]ations?|ics?|individual contributors?|reports|applicable|relevant)\b/i;

/**
 * Takes `(shared with Tech Leads)` and `(for product teams)` off the end of a text. In a title any bracket that begins like a
 * condition counts; in a statement it must also name people.
 */
export function takeConditions(text: string, where: 'title' | 'statement'): Conditioned {
  const result: Conditioned = { text, sharedWith: [], taken: [] };
  while (/[)\]]\s*\.?\s*$/.test(result.text.slice(-8))) {
    const match = LAST_BRACKETS.exec(result.text.slice(-160));
    const inner = match?.[1]?.trim();
    if (match === null || inner === undefined) return result;
    const shared = SHARED.exec(inner)?.[1];
    const applies = APPLIES.test(inner) && !NO_CONDITION.test(inner) && (where === 'title' || AUDIENCE.test(inner));
    if (shared === undefined && (!applies || result.appliesTo !== undefined)) return result;
    const rest = result.text.slice(0, result.text.length - match[0].length);
    if (rest.trim() === '') return result;
    result.taken.unshift(match[0].trim());
    result.text = rest;
    if (shared !== undefined)
      result.sharedWith.unshift(...shared.split(/\s*(?:,|;|\band\b|&)\s*/i).filter((name) => name !== ''));
    else
      result.appliesTo = inner
        .replace(/^(?:only )?(?:for|applies (?:only )?to|applicable (?:only )?to)\s+/i, '')
        .trim();
  }
  return result;
}
