'use client';
import { useMemo, useRef, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { joinRefs } from '../internals/joinRefs';
import { useMessages } from './useMessages';
import { CrosswalkLines } from './CrosswalkLines';
import { CrosswalkSide } from './CrosswalkSide';
import { useCrosswalk } from './CrosswalkContext';
import { useAnchors } from './useAnchors';

/** Both sides and the links between them. In narrow places the lines give way to the table, which holds the same links. */
export function CrosswalkFigure({ className, ref, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const { groups, faint, selected } = useCrosswalk('Figure');
  const messages = useMessages();
  const figure = useRef<HTMLDivElement>(null);
  const refs = useMemo(() => joinRefs(figure, ref), [ref]);
  const anchors = useAnchors(figure, groups);
  return (
    <div
      role="group"
      aria-label={messages.crosswalkFigure}
      {...rest}
      ref={refs}
      data-selecting={selected ? '' : undefined}
      className={classNames('lk-cross-figure', className)}
    >
      <CrosswalkSide side="from" />
      <CrosswalkLines anchors={anchors} />
      <CrosswalkSide side="to" />
      {faint.size > 0 && <p className="lk-cross-note lk-small lk-soft">{messages.morePossible(faint.size)}</p>}
    </div>
  );
}
