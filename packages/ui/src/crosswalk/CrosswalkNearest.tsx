'use client';
import { Confidence } from '../internals/Confidence';
import { Icon } from '../internals/Icon';
import { pin } from '../internals/shapes';
import { StatementText } from '../internals/StatementText';
import { useMessages } from './useMessages';
import { useCrosswalk } from './CrosswalkContext';
import { linkId } from './linksOf';

export interface CrosswalkNearestProps {
  side: 'from' | 'to';
  /** Id of a statement without a link. */
  statement: string;
}

/** No counterpart was found, which does not say that there is none: the nearest statements, each to pin. */
export function CrosswalkNearest({ side, statement }: CrosswalkNearestProps) {
  const { comparison, candidates, statements, links, review } = useCrosswalk('Statement');
  const messages = useMessages();
  const there = side === 'from' ? 'to' : 'from';
  const rejectedHere = links.filter((link) => link.review === 'rejected' && link[side].id === statement);
  const near = new Set([
    ...(candidates.get(statement) ?? []).map(({ id }) => id),
    ...rejectedHere.map((link) => link[there].id),
  ]);
  return (
    <div className="lk-cross-lone">
      <Confidence confidence="none" className="lk-soft" />
      <ul>
        {[...near].map((id) => {
          const candidate = statements[there].get(id);
          const [from, to] = side === 'from' ? [statement, id] : [id, statement];
          const rejected = rejectedHere.some((link) => link.id === linkId(from, to));
          if (!candidate) return null;
          return (
            <li key={id} className="lk-cross-near lk-small lk-soft">
              <span className="lk-faint">{messages.nearest}</span>
              <span>
                <StatementText statement={candidate} language={comparison[there].ladder.language} />{' '}
                <span className="lk-faint">{rejected ? messages.rejectedByYou : messages.weak}</span>
              </span>
              <button
                type="button"
                className="lk-button"
                data-quiet=""
                aria-label={messages.pinAs(candidate.text)}
                onClick={() => review(from, to, 'pinned')}
              >
                <Icon shape={pin} />
                {messages.pin}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
