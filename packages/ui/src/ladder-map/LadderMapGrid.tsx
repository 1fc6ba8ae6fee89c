'use client';
import { useMemo, useRef, useState, type ComponentPropsWithRef, type KeyboardEvent } from 'react';
import { classNames } from '../internals/classNames';
import { gridNavigation } from '../internals/gridNavigation';
import { joinRefs } from '../internals/joinRefs';
import { useLadderSettings } from '../ladder-provider/LadderContext';
import { useMessages } from './useMessages';
import type { Lattice } from './latticesOf';
import { LadderMapCell } from './LadderMapCell';
import { useLadderMap } from './LadderMapContext';
import { linesOf } from './linesOf';

export interface LadderMapGridProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  lattice: Lattice;
  /** Which rows are folded away at little width, by their index. */
  isFolded?: ((row: number) => boolean) | undefined;
}

/**
 * The lattice as a data grid: one tab stop, arrows from level to level. No table by its elements, as sites of documents draw boxes
 * around the cells of every table.
 */
export function LadderMapGrid({ lattice, isFolded, className, onKeyDown, ref, ...rest }: LadderMapGridProps) {
  const messages = useMessages();
  const { direction } = useLadderSettings();
  const { current, value, routes } = useLadderMap('Grid');
  const grid = useRef<HTMLDivElement>(null);
  const refs = useMemo(() => joinRefs(grid, ref), [ref]);
  const lines = useMemo(() => linesOf(lattice, routes), [lattice, routes]);
  const [visited, setVisited] = useState<string>();
  const ids = lattice.rows.map(({ cells }) => cells.map(({ level }) => level?.id));
  const stop =
    [visited, value, current].find((id) => id !== undefined && ids.flat().includes(id)) ?? ids.flat().find(Boolean);

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    onKeyDown?.(event);
    const row = ids.findIndex((row) => row.includes(stop));
    if (event.defaultPrevented || event.altKey || event.shiftKey || !grid.current) return;
    const links = linksByPlace(grid.current);
    const to = gridNavigation({
      rows: ids.length,
      columns: lattice.tracks.length,
      row,
      column: ids[row]?.indexOf(stop) ?? 0,
      key: event.key,
      control: event.ctrlKey || event.metaKey,
      direction: direction ?? (getComputedStyle(grid.current).direction === 'rtl' ? 'rtl' : 'ltr'),
      isFocusable: (place) => links(place)?.checkVisibility() ?? false,
    });
    if (!to) return;
    event.preventDefault();
    links(to)?.focus();
  };

  return (
    <div
      role="grid"
      aria-label={messages.levelsByRank}
      {...rest}
      ref={refs}
      className={classNames('lk-map-grid', className)}
      onKeyDown={move}
    >
      <div role="rowgroup" className="lk-map-heads">
        <div role="row" className="lk-map-row">
          <div role="columnheader" className="lk-map-rank">
            {messages.rank}
          </div>
          {lattice.tracks.map((track) => (
            <div key={track?.id ?? ''} role="columnheader">
              {track?.title ?? messages.levels}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="lk-map-body">
        {lattice.rows.map(({ rank, cells }, row) => (
          <div key={row} role="row" className="lk-map-row" data-folded={isFolded?.(row) ? '' : undefined}>
            <div role="rowheader" className="lk-map-rank">
              {rank === undefined ? <span className="lk-hidden">{messages.rankNotSaid}</span> : <span>{rank}</span>}
            </div>
            {cells.map((cell, track) => (
              <LadderMapCell
                key={track}
                cell={cell}
                lines={lines[row]?.[track]}
                track={track}
                isTabStop={cell.level !== undefined && cell.level.id === stop}
                onFocus={() => setVisited(cell.level?.id)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The level links of a grid by their place in its body. */
function linksByPlace(grid: HTMLElement) {
  const rows = [...grid.querySelectorAll('.lk-map-body > .lk-map-row')];
  return ({ row, column }: { row: number; column: number }) =>
    // the first cell of a row is its rank
    rows[row]?.children[column + 1]?.querySelector<HTMLElement>('.lk-map-level > a') ?? undefined;
}
