import type { ComponentPropsWithRef } from 'react';

/** The level of a component's own heading; parts inside count on from it. */
export type HeadingLevel = 2 | 3 | 4;

export interface HeadingProps extends ComponentPropsWithRef<'h2'> {
  level: HeadingLevel;
  /** How deep inside the component: 0 its own heading, 1 a section, 2 a section of that. */
  depth?: 0 | 1 | 2 | undefined;
}

/** A heading that fits the page around: components say where they stand, parts how deep. */
export function Heading({ level, depth = 0, ...rest }: HeadingProps) {
  // from h2 to h6: all of them take the same props
  const Tag = `h${level + depth}` as 'h2';
  return <Tag {...rest} />;
}
