'use client';
import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { useLadderSettings, type NavigationTarget } from '../ladder-provider/LadderContext';

export interface NavigationLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  to: NavigationTarget;
}

/** A link to a level, competency or expectation, as the provider wants links. */
export function NavigationLink({ to, onClick, ...rest }: NavigationLinkProps) {
  const { linkComponent: Link, hrefOf, onNavigate } = useLadderSettings();
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!event.defaultPrevented) onNavigate?.(to, event);
  };
  return <Link {...rest} href={hrefOf(to)} onClick={click} />;
}
