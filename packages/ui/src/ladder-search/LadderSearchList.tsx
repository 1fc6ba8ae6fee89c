'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { useLadderSearch } from './LadderSearchContext';
import { LadderSearchHit } from './LadderSearchHit';

export type LadderSearchListProps = Omit<ComponentPropsWithRef<'div'>, 'children'>;

/** The hits, by noun. Nothing while there are none. */
export function LadderSearchList({ className, onMouseDown, ...rest }: LadderSearchListProps) {
  const messages = useMessages();
  const { groups, isOpen, query, id } = useLadderSearch('List');
  if (!isOpen || query.trim() === '' || groups.length === 0) return null;
  const titles = { level: messages.levels, competency: messages.competencies, expectation: messages.statements };
  return (
    <div
      role="listbox"
      id={`${id}list`}
      aria-label={messages.searchHits}
      {...rest}
      className={classNames('lk-search-list', className)}
      // the field keeps the focus
      onMouseDown={(event) => {
        onMouseDown?.(event);
        event.preventDefault();
      }}
    >
      {groups.map(({ noun, hits, start }) => (
        <div key={noun} role="group" aria-labelledby={`${id}${noun}`}>
          <div id={`${id}${noun}`} className="lk-search-noun lk-caption lk-faint">
            {titles[noun]}
          </div>
          {hits.map((hit, i) => (
            <LadderSearchHit key={hit.id} hit={hit} position={start + i} />
          ))}
        </div>
      ))}
    </div>
  );
}
