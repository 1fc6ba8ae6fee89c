'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { useMessages } from './useMessages';
import { useLadderMap } from './LadderMapContext';
import { LadderMapLegend } from './LadderMapLegend';

export type LadderMapHeadProps = Omit<ComponentPropsWithRef<'header'>, 'children'>;

/** The ladder's title, what it holds in one sentence, and the key to the lines. */
export function LadderMapHead({ className, ...rest }: LadderMapHeadProps) {
  const messages = useMessages();
  const { ladder, lattices, headingLevel, id } = useLadderMap('Head');
  const tracks = lattices.flatMap((lattice) => lattice.tracks).filter((track) => track !== undefined).length;
  const ofKind = (wanted: string) => ladder.levels.filter(({ kind = 'level' }) => kind === wanted).length;
  const hasRungs = lattices.some(({ rows }) => rows.some(({ cells }) => cells.some(({ rung }) => rung)));
  return (
    <header {...rest} className={classNames('lk-head', className)}>
      <div className="lk-head-text">
        <Heading level={headingLevel} className="lk-title" id={`${id}title`}>
          <bdi>{ladder.title}</bdi>
        </Heading>
        <p className="lk-small lk-soft">
          {ladder.levels.length === 0
            ? messages.noLevels
            : messages.ladderHolds(tracks, ofKind('level'), ofKind('role'))}{' '}
          {hasRungs && messages.rungsJoin}
          {!hasRungs && lattices.length > 1 && messages.ranksAreOwn}
        </p>
      </div>
      <LadderMapLegend />
    </header>
  );
}
