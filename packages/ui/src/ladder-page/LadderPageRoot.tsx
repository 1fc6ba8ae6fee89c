'use client';
import type { Ladder } from '@ladderkit/core';
import { useId, useMemo, useRef, type ComponentPropsWithRef, type ReactNode } from 'react';
import { classNames } from '../internals/classNames';
import { Frame } from '../internals/Frame';
import type { HeadingLevel } from '../internals/Heading';
import { joinRefs } from '../internals/joinRefs';
import { ladderProblem } from '../internals/ladderProblem';
import { Problem } from '../internals/Problem';
import { useTextDirection } from '../internals/useTextDirection';
import { warnOfUnknown } from '../internals/warnOfUnknown';
import { knownLevel, knownState } from './knownState';
import { LadderPageContext } from './LadderPageContext';
import { LadderPageHead } from './LadderPageHead';
import { LadderPageLinks } from './LadderPageLinks';
import { VIEWS, type LadderPageState } from './LadderPageState';
import { LadderPageViews } from './LadderPageViews';
import type { CompareLevels } from './meaning';
import { prepareMeaning } from './useMeaning';
import { usePageState, type PageAddress } from './usePageState';

export interface LadderPageProps extends Omit<ComponentPropsWithRef<'section'>, 'defaultValue'> {
  /** What is shown. */
  ladder: Ladder;
  /** What changed since the version before, such as a `LadderDiff`: given, it is a view of its own. */
  changes?: ReactNode;
  /** The level where somebody is, by id. */
  current?: string | undefined;
  /** The level where somebody wants to be, by id. */
  target?: string | undefined;
  /** What the page shows. Given: the state is yours, and the address is left alone. */
  value?: LadderPageState | undefined;
  /**
   * What the page shows while the address says nothing.
   * @default the levels, at `current` or the first
   */
  defaultValue?: LadderPageState | undefined;
  /** Called with what the page shows next. */
  onValueChange?: ((state: LadderPageState) => void) | undefined;
  /**
   * Where the state stands: behind `#`, behind `?`, or nowhere. Only one page of a document can have the address.
   * @default 'hash'
   */
  address?: PageAddress | undefined;
  /**
   * How two levels are compared. What is passed in is there at once; the default is loaded when it is first needed, and until
   * then, and on a server, the views that compare say that it takes a moment.
   * @default `compareLevels`, with what the changes mean
   */
  compare?: CompareLevels | undefined;
  /**
   * The level of its heading; headings inside count on.
   * @default 2
   */
  headingLevel?: 2 | 3 | undefined;
}

/** All of a ladder composed. Without children it shows head and views. */
export function LadderPageRoot({ ref, ...props }: LadderPageProps) {
  const problem = ladderProblem('LadderPage', props.ladder);
  if (problem === undefined) return <Page {...props} outerRef={ref} />;
  return (
    <Frame className={classNames('lk-page', props.className)}>
      <Problem text={problem} />
    </Frame>
  );
}

type PageProps = Omit<LadderPageProps, 'ref'> & { outerRef: LadderPageProps['ref'] };

function Page({ outerRef, ...props }: PageProps) {
  const { ladder, changes, current, target, compare, headingLevel = 2, ...more } = props;
  const {
    value,
    defaultValue,
    onValueChange,
    address = 'hash',
    className,
    children,
    onPointerEnter,
    onFocus,
    ...rest
  } = more;
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  const refs = useMemo(() => joinRefs(root, outerRef), [outerRef]);
  const direction = useTextDirection(root);
  const [state, setState] = usePageState({ value, defaultValue, onValueChange, address });
  warnOfUnknown('LadderPage', 'level', ladder.levels, { current, target });
  const page = useMemo(() => {
    const shown = knownState(ladder, state);
    return {
      ladder,
      changes,
      current: knownLevel(ladder, current),
      target: knownLevel(ladder, target),
      compare,
      state: shown,
      show: (change: LadderPageState) => setState({ ...shown, statement: undefined, ...change }),
      views: VIEWS.filter((view) => view !== 'changes' || changes !== undefined),
      direction,
      headingLevel: headingLevel as HeadingLevel,
      titleId,
    };
  }, [ladder, changes, current, target, compare, state, setState, direction, headingLevel, titleId]);
  return (
    <Frame
      aria-labelledby={children === undefined ? titleId : undefined}
      {...rest}
      ref={refs}
      className={classNames('lk-page', className)}
      // whoever comes to the page may soon compare
      onPointerEnter={(event) => {
        onPointerEnter?.(event);
        prepareMeaning();
      }}
      onFocus={(event) => {
        onFocus?.(event);
        prepareMeaning();
      }}
    >
      <LadderPageContext.Provider value={page}>
        <LadderPageLinks address={value === undefined ? address : 'none'}>
          {children ?? (
            <>
              <LadderPageHead />
              <LadderPageViews />
            </>
          )}
        </LadderPageLinks>
      </LadderPageContext.Provider>
    </Frame>
  );
}
