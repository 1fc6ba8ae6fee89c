import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './classNames';
import { Icon } from './Icon';
import { chevron } from './shapes';

export interface FoldProps extends ComponentPropsWithRef<'details'> {
  /** What is folded away, in words. */
  summary: ReactNode;
}

/** A disclosure. Its content stays in the page: the browser's find opens it, and print shows it. */
export function Fold({ summary, children, className, ...rest }: FoldProps) {
  return (
    <details {...rest} className={classNames('lk-fold', className)}>
      <summary>
        <Icon shape={chevron} className="lk-chevron" />
        {summary}
      </summary>
      {children}
    </details>
  );
}
