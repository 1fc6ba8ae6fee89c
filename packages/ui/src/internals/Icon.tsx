import type { ComponentPropsWithRef } from 'react';
import { classNames } from './classNames';

/** The lines of each mark, as SVG path data on a field of 16 by 16. */
const LINES = {
  plus: 'M8 2.5v11M2.5 8h11',
  minus: 'M2.5 8h11',
  tilde: 'M2 9.7c1.4-3.2 3.6-3.4 5.9-1.7s4.6 1.4 6.1-1.7',
  equals: 'M3 5.8h10M3 10.2h10',
  triangle: 'M8 2.8 14 13H2z',
  triangleDown: 'M8 13.2 2 3h12z',
  arrow: 'M2 8h11.5M9.2 3.7 13.5 8l-4.3 4.3',
  arrowUp: 'M8 13.5V3M3.7 7.2 8 2.8l4.3 4.4',
  fork: 'M1.5 8h3.2c3.2 0 3.6-4.3 9.8-4.3M4.7 8c3.2 0 3.6 4.3 9.8 4.3',
  join: 'M14.5 8h-3.2c-3.2 0-3.6-4.3-9.8-4.3M11.3 8c-3.2 0-3.6 4.3-9.8 4.3',
  branch: 'M3.5 2.5v7h9M9 6l3.5 3.5L9 13',
  pin: 'M5.5 2.5h5M6.3 2.5v4.3L4 9.3h8L9.7 6.8V2.5M8 9.3v4.4',
  cross: 'm3.7 3.7 8.6 8.6M12.3 3.7l-8.6 8.6',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5V2.5h8',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  diamond: 'M8 2 14 8l-6 6-6-6z',
  circles: 'M1.7 8a4.1 4.1 0 1 0 8.2 0 4.1 4.1 0 1 0-8.2 0M6.1 8a4.1 4.1 0 1 0 8.2 0 4.1 4.1 0 1 0-8.2 0',
  target: 'M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8',
  disc: 'M3.5 8a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0',
  ring: 'M3.5 8a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  letter: 'M5 3h6M8 3v10M6 13h4',
  glass: 'M2.7 7a4.3 4.3 0 1 0 8.6 0 4.3 4.3 0 1 0-8.6 0M10.3 10.3l3.5 3.5',
};

export type IconName = keyof typeof LINES;

const SOLID = new Set<IconName>(['triangle', 'triangleDown', 'disc']);

/** These point along the text, so they turn with its direction. */
const FLIPPED = new Set<IconName>(['arrow', 'fork', 'join', 'branch', 'chevron']);

export interface IconProps extends ComponentPropsWithRef<'svg'> {
  name: IconName;
}

/** A small mark in the colour of the text around. It never stands alone: a word stands beside it, so screen readers skip it. */
export function Icon({ name, className, ...rest }: IconProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-flip={FLIPPED.has(name) ? '' : undefined}
      {...rest}
      className={classNames('lk-icon', className)}
    >
      <path d={LINES[name]} data-solid={SOLID.has(name) ? '' : undefined} />
      {name === 'target' && <path d="M7 8a1 1 0 1 0 2 0 1 1 0 1 0-2 0" data-solid="" />}
    </svg>
  );
}
