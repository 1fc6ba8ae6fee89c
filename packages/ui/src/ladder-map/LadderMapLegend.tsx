'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { useLadderMap } from './LadderMapContext';

export type LadderMapLegendProps = Omit<ComponentPropsWithRef<'ul'>, 'children'>;

/** The key to the lines, as far as the figure has such lines. */
export function LadderMapLegend({ className, ...rest }: LadderMapLegendProps) {
  const messages = useMessages();
  const { lattices, routes } = useLadderMap('Legend');
  const rungs = lattices.some(({ rows }) => rows.some(({ cells }) => cells.some(({ rung }) => rung)));
  const keys = [
    { line: 'rung', word: messages.equalRank, used: rungs },
    { line: 'next', word: messages.moveFromHere, used: routes.edges.some(({ when }) => when === 'next') },
    { line: 'then', word: messages.onToTarget, used: routes.edges.some(({ when }) => when === 'then') },
  ].filter(({ used }) => used);
  if (keys.length === 0) return null;
  return (
    <ul {...rest} className={classNames('lk-legend lk-map-legend', className)}>
      {keys.map(({ line, word }) => (
        <li key={line} data-line={line}>
          {word}
        </li>
      ))}
    </ul>
  );
}
