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

/** Pin, reject, or take back. */
export function CrosswalkReview({ link, quiet = false, className, ...rest }: CrosswalkReviewProps) {
  const { review } = useCrosswalk('Review');
  const messages = useMessages();
  const { from, to, review: said } = link;
  const say = (next: typeof said) => review(from.id, to.id, next === said ? undefined : next);
  const common = { type: 'button', className: 'lk-button', 'data-quiet': quiet ? '' : undefined } as const;
  return (
    <div {...rest} className={classNames('lk-cross-review', className)}>
      {said === 'rejected' ? (
        <button {...common} onClick={() => say('rejected')}>
          {messages.takeBack}
        </button>
      ) : (
        <button
          {...common}
          data-quiet={quiet && said !== 'pinned' ? '' : undefined}
          aria-pressed={said === 'pinned'}
          aria-keyshortcuts={quiet ? undefined : 'P'}
          onClick={() => say('pinned')}
        >
          <Icon shape={pin} />
          {said === 'pinned' ? messages.pinned : messages.pin}
          {!quiet && <kbd className="lk-faint">P</kbd>}
        </button>
      )}
      {said === undefined && (
        <button {...common} aria-keyshortcuts={quiet ? undefined : 'R'} onClick={() => say('rejected')}>
          <Icon shape={cross} />
          {messages.reject}
          {!quiet && <kbd className="lk-faint">R</kbd>}
        </button>
      )}
    </div>
  );
}
