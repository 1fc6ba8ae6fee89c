import type { Message } from '../../message/Message';
import type { Review } from '../CompareOptions';
import type { Part } from '../LadderPart';
import type { Alignment } from '../match/alignStatements';
import { limits } from '../thresholds';
import { WORD_LIMIT } from '../words/commonPairs';

/** What a comparison could not do, or not in full: sides that say nothing, very long texts, very common ones, reviews of statements that are not there. */
export function leftOut(from: Part, to: Part, { groups }: Alignment, reviews: readonly Review[]): Message[] {
  const messages = [...emptySide(from), ...emptySide(to)];
  for (const { members, subject } of [...groups.from, ...groups.to]) {
    if (members.length > limits.commonest) {
      messages.push(bounded(`"${short(subject.plain)}" stands ${members.length} times; its copies pair off in order.`));
    }
    if (subject.plain.length > WORD_LIMIT * 5) {
      messages.push(bounded(`"${short(subject.plain)}" is very long; its word difference may be given as a whole.`));
    }
  }
  const ids = { from: new Set(from.statements.map(({ id }) => id)), to: new Set(to.statements.map(({ id }) => id)) };
  for (const review of reviews) {
    for (const side of ['from', 'to'] as const) {
      if (ids[side].has(review[side])) continue;
      messages.push({
        code: 'unknown-id',
        severity: 'warning',
        text: `A review names the expectation "${review[side]}", which is not on the "${side}" side.`,
        hint: 'Remove the review, or carry the ids over from the previous version.',
      });
    }
  }
  return messages;
}

function emptySide({ ladder, levels: [level, ...others], statements }: Part): Message[] {
  if (statements.length > 0 || (level === undefined && ladder.levels.length === 0)) return [];
  const name = level && others.length === 0 ? `The level "${level.title}"` : `"${ladder.title}"`;
  const text = `${name} states nothing, so nothing can be said of what it asks.`;
  return [{ code: 'level-empty', severity: 'warning', text, ...(level?.place && { place: level.place }) }];
}

const bounded = (text: string): Message => ({ code: 'limit-reached', severity: 'info', text });

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
