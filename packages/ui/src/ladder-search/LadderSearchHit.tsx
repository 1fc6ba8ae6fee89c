'use client';
import type { SearchHit } from '@ladderkit/core/search';
import { useEffect, useMemo, useRef, type ComponentPropsWithRef, type ReactNode } from 'react';
import { classNames } from '../internals/classNames';
import { joinRefs } from '../internals/joinRefs';
import { NavigationLink } from '../internals/NavigationLink';
import { useMessages } from './useMessages';
import { useLadderSearch } from './LadderSearchContext';

export interface LadderSearchHitProps extends Omit<ComponentPropsWithRef<'a'>, 'href' | 'children'> {
  hit: SearchHit;
  /** Its place among all hits, from 0. */
  position: number;
}

/** One hit: its text with the words that were found, and where it stands. It is a link, for a new tab too. */
export function LadderSearchHit({ hit, position, className, onClick, ref, ...rest }: LadderSearchHitProps) {
  const { ladder, active, choose, id } = useLadderSearch('Hit');
  const own = useRef<HTMLAnchorElement>(null);
  const refs = useMemo(() => joinRefs(own, ref), [ref]);
  const isActive = active === position;
  useEffect(() => {
    if (isActive) own.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const { noun } = hit;
  return (
    <NavigationLink
      role="option"
      id={`${id}hit${position}`}
      tabIndex={-1}
      aria-selected={isActive}
      {...rest}
      ref={refs}
      to={{ noun, id: hit.id }}
      className={classNames('lk-search-hit', className)}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) choose({ noun, id: hit.id }, event);
      }}
    >
      <bdi lang={ladder.language}>{marked(hit)}</bdi>
      <Where hit={hit} />
    </NavigationLink>
  );
}

function Where({ hit: { noun, level, competency, concepts } }: { hit: SearchHit }) {
  const messages = useMessages();
  const { ladder } = useLadderSearch('Hit');
  const at = ladder.levels.find(({ id }) => id === level);
  const under = ladder.competencies?.find(({ id }) => id === competency)?.title;
  const places = noun === 'expectation' ? [at?.code ?? at?.title ?? level, under ?? competency] : [];
  // concepts are named by theme and word: people/coaching
  const words = concepts.map((concept) => concept.slice(concept.lastIndexOf('/') + 1).replaceAll('-', ' '));
  const said = [...places, words.length > 0 && messages.inOtherWords(words)].filter(Boolean);
  return said.length > 0 && <span className="lk-caption lk-faint">{said.join(' · ')}</span>;
}

/** The text in pieces; those that were found are marked. */
function marked({ text, marks }: SearchHit): ReactNode[] {
  let end = 0;
  const pieces = marks.flatMap((mark) => {
    const before = text.slice(end, mark.start);
    end = mark.end;
    return [before, <mark key={mark.start}>{text.slice(mark.start, mark.end)}</mark>];
  });
  return [...pieces, text.slice(end)];
}
