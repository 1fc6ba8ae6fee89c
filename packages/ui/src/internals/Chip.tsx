'use client';
import type { ComponentPropsWithRef } from 'react';
import { useMessages } from './useMessages';
import { classNames } from './classNames';
import { Icon } from './Icon';
import { triangle, triangleDown } from './shapes';

export interface ChipProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  change: 'raised' | 'lowered';
}

/** The one solid mark: "Raised" filled, "Lowered" outlined. Nothing else looks like it. */
export function Chip({ change, className, ...rest }: ChipProps) {
  const messages = useMessages();
  return (
    <span {...rest} data-change={change} className={classNames('lk-chip', className)}>
      <Icon shape={change === 'raised' ? triangle : triangleDown} />
      {messages[change]}
    </span>
  );
}
