import type { ComponentPropsWithRef } from 'react';
import { classNames } from './classNames';
import type { Shape } from './shapes';

export interface IconProps extends ComponentPropsWithRef<'svg'> {
  shape: Shape;
}

/** A small mark in the colour of the text around. It never stands alone: a word stands beside it, so screen readers skip it. */
export function Icon({ shape: { lines, solid, turns }, className, ...rest }: IconProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-flip={turns && ''}
      {...rest}
      className={classNames('lk-icon', className)}
    >
      <path d={lines} data-solid={solid === true ? '' : undefined} />
      {typeof solid === 'string' && <path d={solid} data-solid="" />}
    </svg>
  );
}
