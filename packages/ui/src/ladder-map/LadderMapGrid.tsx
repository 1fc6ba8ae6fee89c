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

export interface LadderMapGridProps extends Omit<ComponentPropsWithRef<'table'>, 'children'> {
  lattice: Lattice;
  /** Which rows are folded away at little width, by their index. */
  isFolded?: ((row: number) => boolean) | undefined;
}

/** The lattice as a data grid: one tab stop, arrows from level to level. */
export function LadderMapGrid({ lattice, isFolded, className, onKeyDown, ref, ...rest }: LadderMapGridProps) {
  const messages = useMessages();
  const { direction } = useLadderSettings();
  const { current, value, routes } = useLadderMap('Grid');
  const table = useRef<HTMLTableElement>(null);
  const refs = useMemo(() => joinRefs(table, ref), [ref]);
  const lines = useMemo(() => linesOf(lattice, routes), [lattice, routes]);
  const [visited, setVisited] = useState<string>();
  const ids = lattice.rows.map(({ cells }) => cells.map(({ level }) => level?.id));
  const stop =
    [visited, value, current].find((id) => id !== undefined && ids.flat().includes(id)) ?? ids.flat().find(Boolean);

  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    onKeyDown?.(event);
    const row = ids.findIndex((row) => row.includes(stop));
    if (event.defaultPrevented || event.altKey || event.shiftKey || !table.current) return;
    const links = linksByPlace(table.current);
    const to = gridNavigation({
      rows: ids.length,
      columns: lattice.tracks.length,
      row,
      column: ids[row]?.indexOf(stop) ?? 0,
      key: event.key,
      control: event.ctrlKey || event.metaKey,
      direction: direction ?? (getComputedStyle(table.current).direction === 'rtl' ? 'rtl' : 'ltr'),
      isFocusable: (place) => links(place)?.checkVisibility() ?? false,
    });
    if (!to) return;
    event.preventDefault();
    links(to)?.focus();
  };

  return (
    <table
      role="grid"
      aria-label={messages.levelsByRank}
      {...rest}
      ref={refs}
      className={classNames('lk-map-grid', className)}
      onKeyDown={move}
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className="lk-map-rank">
            {messages.rank}
          </th>
          {lattice.tracks.map((track) => (
            <th key={track?.id ?? ''} role="columnheader" scope="col">
              {track?.title ?? messages.levels}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lattice.rows.map(({ rank, cells }, row) => (
          <tr key={row} role="row" data-folded={isFolded?.(row) ? '' : undefined}>
            <th role="rowheader" scope="row" className="lk-map-rank">
              {rank === undefined ? <span className="lk-hidden">{messages.rankNotSaid}</span> : <span>{rank}</span>}
            </th>
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
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The level links of a grid by their place in its body. */
function linksByPlace(table: HTMLTableElement) {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  return ({ row, column }: { row: number; column: number }) =>
    // the first cell of a row is its rank
    rows[row]?.cells[column + 1]?.querySelector<HTMLElement>('.lk-map-level > a') ?? undefined;
}
