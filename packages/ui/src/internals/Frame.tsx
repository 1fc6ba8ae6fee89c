'use client';
import { useMemo, useRef, type ComponentPropsWithRef } from 'react';
import { useLadderSettings } from '../ladder-provider/LadderContext';
import { Boundary } from './Boundary';
import { classNames } from './classNames';
import { joinRefs } from './joinRefs';
import { PrintLinks } from './PrintLinks';
import { useStylesLoadedWarning } from './useStylesLoadedWarning';

/** The outermost element of every component: tokens, type and the container that layouts measure begin here. */
export function Frame({ className, ref, children, ...rest }: ComponentPropsWithRef<'section'>) {
  const { direction, locale } = useLadderSettings();
  const own = useRef<HTMLElement>(null);
  const refs = useMemo(() => joinRefs(own, ref), [ref]);
  useStylesLoadedWarning(own);
  return (
    <section dir={direction} lang={locale} {...rest} ref={refs} className={classNames('lk', className)}>
      <Boundary>{children}</Boundary>
      <PrintLinks />
    </section>
  );
}
