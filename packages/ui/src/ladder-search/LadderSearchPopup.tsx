'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useLadderSearch } from './LadderSearchContext';
import { LadderSearchList } from './LadderSearchList';
import { LadderSearchStatus } from './LadderSearchStatus';

export type LadderSearchPopupProps = ComponentPropsWithRef<'div'>;

/** What hangs below the field while one searches. Without children it shows hits and status. */
export function LadderSearchPopup({ className, children, ...rest }: LadderSearchPopupProps) {
  const { isOpen, query } = useLadderSearch('Popup');
  const isShown = isOpen && query.trim() !== '';
  return (
    <div {...rest} className={classNames('lk-search-popup', className)} data-open={isShown ? '' : undefined}>
      {children ?? (
        <>
          <LadderSearchList />
          <LadderSearchStatus />
        </>
      )}
    </div>
  );
}
