'use client';
import { List as RadixList } from '@radix-ui/react-tabs';
import { useEffect, useMemo, useRef, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { joinRefs } from '../internals/joinRefs';
import { useMessages } from './useMessages';
import { LevelTabsTab } from './LevelTabsTab';
import { useLevelTabs } from './LevelTabsContext';

/** The row of tabs. It stays at the top of the view, and scrolls sideways when levels are many. */
export function LevelTabsList({ className, children, ref, ...rest }: ComponentPropsWithRef<'div'>) {
  const messages = useMessages();
  const { ladder, levels, value } = useLevelTabs('List');
  const list = useRef<HTMLDivElement>(null);
  const refs = useMemo(() => joinRefs(list, ref), [ref]);
  const track = ladder.tracks?.find(({ id }) => id === levels[0]?.track);
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    if (list.current && tab) scrollSideways(list.current, tab);
  }, [value]);
  return (
    <RadixList
      aria-label={track ? messages.levelsOf(track.title) : messages.levels}
      {...rest}
      ref={refs}
      className={classNames('lk-tabs-list', className)}
    >
      {children ?? levels.map((level) => <LevelTabsTab key={level.id} level={level} />)}
    </RadixList>
  );
}

/** Brings a tab into the middle of its row. `scrollIntoView` would move the page as well. */
function scrollSideways(list: HTMLElement, tab: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), tab.getBoundingClientRect()];
  list.scrollBy({ left: (inner.left + inner.right - outer.left - outer.right) / 2 });
}
