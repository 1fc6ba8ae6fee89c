import type { AppliedCrosswalk } from '../../crosswalk/applyCrosswalk';
import type { Crosswalk, CrosswalkLink } from '../../crosswalk/Crosswalk';
import { isReviewed } from '../../crosswalk/isReviewed';
import type { FoundStatement, StatementFate } from '../../crosswalk/statementFinder';
import { parseText } from '../../text/parseText';
import { count, soft } from '../report/phrases';
import type { Entry, Phrase, Report } from '../report/Report';

/**
 * What is left of a reviewed crosswalk on two ladders that changed, for the printers: how much of what people said holds, and
 * each link that must be looked at again, with who said what and what became of its statements. Mere proposals are left out.
 *
 * @example toMarkdown(linksToReview(crosswalk, applyCrosswalk(crosswalk, ours, theirs)))
 */
export function linksToReview({ title, from, to }: Crosswalk, { holds, review }: AppliedCrosswalk): Report {
  const again = review.filter(({ link }) => isReviewed(link));
  const [open, held] = [true, false].map((wanted) =>
    holds.filter((link) => isReviewed(link) && isOpen(link) === wanted),
  );
  const names = [from, to].map(({ title, ladder }) => title ?? ladder);
  const entries = [
    ...(open ?? []).map((link): Entry => ({ text: linkPhrase(link) })),
    ...again.map(({ link, from, to }): Entry => ({
      text: linkPhrase(link),
      remarks: [...fateEntries(from, names[0] ?? ''), ...fateEntries(to, names[1] ?? '')],
    })),
  ];
  const holding = held?.length ?? 0;
  return {
    title: title ?? `Crosswalk of ${names.join(' and ')}`,
    lead: [`${holding} of ${count(holding + entries.length, 'reviewed link')} ${holding === 1 ? 'holds' : 'hold'}.`],
    sections: [{ title: `To look at again (${entries.length})`, entries }],
  };
}

const isOpen = ({ review }: CrosswalkLink) => review === 'proposed';

/** `pinned by Ada on 2026-03-01: ours ≈ theirs` */
function linkPhrase({ from, to, review, was, by, at }: CrosswalkLink): Phrase {
  const said = [was ? `was ${was}` : review, by && `by ${by}`, at && `on ${at}`].filter(Boolean).join(' ');
  return [soft(`${said}: `), parseText(from.text), ' ≈ ', parseText(to.text)];
}

const MARKS: Record<Exclude<StatementFate, 'same'>, string> = {
  reworded: '~ Reworded',
  moved: '→ Moved',
  split: '~ Split',
  missing: '− Missing',
};

function fateEntries({ fate, now }: FoundStatement, ladder: string): Entry[] {
  if (fate === 'same') return [];
  const texts = now.map(({ text, level }, i): Phrase => [
    i > 0 ? ' · ' : ': ',
    parseText(text),
    soft(fate === 'moved' ? ` (${level})` : ''),
  ]);
  return [{ mark: MARKS[fate], text: [soft(`at ${ladder}`), texts] }];
}
