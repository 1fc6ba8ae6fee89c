import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './classNames';

/** A solid shape carries `data-solid`; the rest are lines. All take the colour of the text around. */
const SHAPES = {
  plus: <path d="M8 2.5v11M2.5 8h11" />,
  minus: <path d="M2.5 8h11" />,
  tilde: <path d="M2 9.7c1.4-3.2 3.6-3.4 5.9-1.7s4.6 1.4 6.1-1.7" />,
  equals: <path d="M3 5.8h10M3 10.2h10" />,
  triangle: <path data-solid d="M8 2.8 14 13H2z" />,
  triangleDown: <path data-solid d="M8 13.2 2 3h12z" />,
  arrow: <path d="M2 8h11.5M9.2 3.7 13.5 8l-4.3 4.3" />,
  arrowUp: <path d="M8 13.5V3M3.7 7.2 8 2.8l4.3 4.4" />,
  fork: <path d="M1.5 8h3.2c3.2 0 3.6-4.3 9.8-4.3M4.7 8c3.2 0 3.6 4.3 9.8 4.3" />,
  join: <path d="M14.5 8h-3.2c-3.2 0-3.6-4.3-9.8-4.3M11.3 8c-3.2 0-3.6 4.3-9.8 4.3" />,
  branch: <path d="M3.5 2.5v7h9M9 6l3.5 3.5L9 13" />,
  pin: <path d="M5.5 2.5h5M6.3 2.5v4.3L4 9.3h8L9.7 6.8V2.5M8 9.3v4.4" />,
  cross: <path d="m3.7 3.7 8.6 8.6M12.3 3.7l-8.6 8.6" />,
  copy: <path d="M5.5 5.5h8v8h-8zM3 10.5V2.5h8" />,
  chevron: <path d="M6 3.5 10.5 8 6 12.5" />,
  diamond: <path d="M8 2 14 8l-6 6-6-6z" />,
  circles: (
    <>
      <circle cx="5.8" cy="8" r="4.1" />
      <circle cx="10.2" cy="8" r="4.1" />
    </>
  ),
  target: (
    <>
      <circle cx="8" cy="8" r="6" />
      <circle data-solid cx="8" cy="8" r="1.8" />
    </>
  ),
  disc: <circle data-solid cx="8" cy="8" r="4.5" />,
  ring: <circle cx="8" cy="8" r="4.5" />,
  columns: <path d="M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10" />,
  letter: <path d="M5 3h6M8 3v10M6 13h4" />,
  glass: (
    <>
      <circle cx="7" cy="7" r="4.3" />
      <path d="m10.3 10.3 3.5 3.5" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

/** These point along the text, so they turn with its direction. */
const FLIPPED = new Set<IconName>(['arrow', 'fork', 'join', 'branch', 'chevron']);

export interface IconProps extends ComponentPropsWithRef<'svg'> {
  name: IconName;
}

/** A small mark. It never stands alone: a word stands beside it, so it is hidden from screen readers. */
export function Icon({ name, className, ...rest }: IconProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-flip={FLIPPED.has(name) ? '' : undefined}
      {...rest}
      className={classNames('lk-icon', className)}
    >
      {SHAPES[name]}
    </svg>
  );
}
