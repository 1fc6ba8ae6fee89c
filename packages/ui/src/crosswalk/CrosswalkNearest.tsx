'use client';
import { plainText } from '@ladderkit/core/text';
import { Icon } from '../internals/Icon';
import { pin } from '../internals/shapes';
import { StatementText } from '../internals/StatementText';
import { useMessages } from './useMessages';
import { useCrosswalk } from './CrosswalkContext';
import { linkId } from './linksOf';

export interface CrosswalkNearestProps {
  side: 'from' | 'to';
  /** Id of the statement whose neighbours are shown. */
  statement: string;
}

/** The nearest statements of the other side, each to pin, and those that were rejected. What is pinned stays, to be taken back. */
export function CrosswalkNearest({ side, statement }: CrosswalkNearestProps) {
  const { comparison, nearestTo, review } = useCrosswalk('Nearest');
  const messages = useMessages();
  const there = side === 'from' ? 'to' : 'from';
  const near = nearestTo(side, statement);
  if (near.length === 0) return <p className="lk-small lk-soft">{messages.noneNear}</p>;
  return (
    <ul>
      {near.map(({ statement: candidate, review: said }) => {
        const [from, to] = side === 'from' ? [statement, candidate.id] : [candidate.id, statement];
        const isPinned = said === 'pinned';
        const text = plainText(candidate.text);
        return (
          <li key={linkId(from, to)} className="lk-cross-near lk-small lk-soft">
            <span className="lk-faint">{messages.nearest}</span>
            <span>
              <StatementText statement={candidate} language={comparison[there].ladder.language} />
              {said === 'rejected' && <span className="lk-faint"> {messages.rejectedByYou}</span>}
            </span>
            <button
              type="button"
              className="lk-button"
              data-quiet={isPinned ? undefined : ''}
              aria-pressed={isPinned}
              aria-label={isPinned ? `${messages.pinned} ${text}` : messages.pinAs(text)}
              onClick={() => review(from, to, isPinned ? undefined : 'pinned')}
            >
              <Icon shape={pin} />
              {isPinned ? messages.pinned : messages.pin}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
