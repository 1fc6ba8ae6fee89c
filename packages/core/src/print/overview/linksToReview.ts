import type { AppliedCrosswalk } from '../../crosswalk/applyCrosswalk';
import type { Crosswalk, CrosswalkLink } from '../../crosswalk/Crosswalk';
import type { FoundStatement, StatementFate } from '../../crosswalk/statementFinder';
import { parseText } from '../../text/parseText';
import { count, soft } from '../report/phrases';
import type { Entry, Phrase, Report } from '../report/Report';

/**
 * What is left of a reviewed crosswalk on two ladders that changed, for the printers: how many links hold, and each that must
 * be looked at again, with who said what and what became of its statements.
 *
 * @example toMarkdown(linksToReview(crosswalk, applyCrosswalk(crosswalk, ours, theirs)))
 */
export function linksToReview({ title, from, to }: Crosswalk, { holds, review }: AppliedCrosswalk): Report {
  const entries = review.map(({ link, ...found }): Entry => {
    const remarks = [
      ...fateEntries(found.from, from.title ?? from.ladder),
      ...fateEntries(found.to, to.title ?? to.ladder),
    ];
    return { text: [soft(`${saidOf(link)}: `), parseText(link.from.text), ' ≈ ', parseText(link.to.text)], remarks };
  });
  const total = holds.length + review.length;
  return {
    title: title ?? `Crosswalk of ${from.title ?? from.ladder} and ${to.title ?? to.ladder}`,
    lead: [`${holds.length} of ${count(total, 'link')} ${total === 1 ? 'holds' : 'hold'}.`],
    sections: [{ title: `To look at again (${review.length})`, entries }],
  };
}

/** `pinned by Ada on 2026-03-01` */
const saidOf = ({ review, by, at }: CrosswalkLink) =>
  [review, by && `by ${by}`, at && `on ${at}`].filter(Boolean).join(' ');

const MARKS: Record<Exclude<StatementFate, 'same'>, string> = {
  reworded: '~ Reworded',
  moved: '→ Moved',
  split: '~ Split',
  missing: '− Missing',
};

function fateEntries({ fate, now }: FoundStatement, ladder: string): Entry[] {
  if (fate === 'same') return [];
  const texts = now.flatMap(({ text, level }): Phrase[] => [
    parseText(text),
    fate === 'moved' ? soft(` (at ${level}) `) : ' ',
  ]);
  return [{ mark: MARKS[fate], text: [soft(`at ${ladder}${now[0] ? ': ' : ''}`), ...texts] }];
}
