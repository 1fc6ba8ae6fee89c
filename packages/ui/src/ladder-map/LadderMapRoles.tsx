'use client';
import { useId, type ComponentPropsWithRef, type CSSProperties } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { useMessages } from './useMessages';
import type { Lattice } from './latticesOf';
import { useLadderMap } from './LadderMapContext';
import { LadderMapRole } from './LadderMapRole';
import { rolesBeside } from './rolesBeside';

export interface LadderMapRolesProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  lattice: Lattice;
}

/** The roles beside a lattice, each with a bracket along the ranks that may take it on. */
export function LadderMapRoles({ lattice, className, style, ...rest }: LadderMapRolesProps) {
  const messages = useMessages();
  const { ladder, headingLevel } = useLadderMap('Roles');
  const id = useId();
  const roles = rolesBeside(ladder, lattice);
  if (roles.length === 0) return null;
  // row 1 of the grid holds the heads, and lines of a grid count from 1
  const place = ({ top, bottom, lane }: (typeof roles)[number]) =>
    ({ '--lk-map-rows': `${top + 2} / ${bottom + 3}`, '--lk-map-lane': lane + 2 }) as CSSProperties;
  const lanes = Math.max(...roles.map(({ lane }) => lane + 1));
  return (
    <div
      {...rest}
      className={classNames('lk-map-roles', className)}
      style={{ '--lk-map-lanes': lanes, ...style } as CSSProperties}
    >
      <Heading level={headingLevel} depth={1} id={id}>
        {messages.rolesBeside}
      </Heading>
      <ul aria-labelledby={id}>
        {roles.map((beside) => (
          <LadderMapRole key={beside.role.id} role={beside.role} style={place(beside)} />
        ))}
      </ul>
    </div>
  );
}
