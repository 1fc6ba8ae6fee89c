'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Icon } from '../internals/Icon';
import { cross, pin } from '../internals/shapes';
import { useMessages } from './useMessages';
import { useCrosswalk } from './CrosswalkContext';
import type { CrosswalkLink } from './linksOf';

export interface CrosswalkReviewProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  link: CrosswalkLink;
  /** Without borders, and without the keys. */
  quiet?: boolean | undefined;
}

/** Pin, reject, or take back. The button that was pressed stays in its place, and so does the focus. */
export function CrosswalkReview({ link, quiet = false, className, ...rest }: CrosswalkReviewProps) {
  const { review } = useCrosswalk('Review');
  const messages = useMessages();
  const { from, to, review: said } = link;
  const say = (next: typeof said) => review(from.id, to.id, next === said ? undefined : next);
  const [isPinned, isRejected] = [said === 'pinned', said === 'rejected'];
  const common = { type: 'button', className: 'lk-button' } as const;
  const key = (letter: string) => !quiet && <kbd className="lk-faint">{letter}</kbd>;
  return (
    <div {...rest} className={classNames('lk-cross-review', className)}>
      {!isRejected && (
        <button
          {...common}
          data-quiet={quiet && !isPinned ? '' : undefined}
          aria-pressed={isPinned}
          aria-keyshortcuts={quiet ? undefined : 'P'}
          onClick={() => say('pinned')}
        >
          <Icon shape={pin} />
          {isPinned ? messages.pinned : messages.pin}
          {key('P')}
        </button>
      )}
      {!isPinned && (
        <button
          {...common}
          data-quiet={quiet ? '' : undefined}
          aria-keyshortcuts={quiet ? undefined : 'R'}
          onClick={() => say('rejected')}
        >
          {!isRejected && <Icon shape={cross} />}
          {isRejected ? messages.takeBack : messages.reject}
          {key('R')}
        </button>
      )}
    </div>
  );
}
