'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { useLadderSearch } from './LadderSearchContext';

export type LadderSearchStatusProps = Omit<ComponentPropsWithRef<'p'>, 'children'>;

/** How much was found, for the eye and, as it changes, for screen readers. */
export function LadderSearchStatus({ className, ...rest }: LadderSearchStatusProps) {
  const messages = useMessages();
  const { groups, isCut, isReady, isOpen, query, id } = useLadderSearch('Status');
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const isShown = isOpen && query.trim() !== '';
  const found = count > 0 ? messages.found(count, isCut) : messages.foundNothing(query.trim());
  return (
    <p
      role="status"
      id={`${id}status`}
      {...rest}
      className={classNames('lk-search-status lk-caption lk-soft', className)}
    >
      {isShown && (isReady ? found : messages.oneMoment)}
    </p>
  );
}
