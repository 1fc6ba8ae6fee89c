'use client';
import type { Comparison } from '@ladderkit/core';
import type { Review } from '@ladderkit/core/compare';
import { plainText } from '@ladderkit/core/text';
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type ComponentPropsWithRef,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { classNames } from '../internals/classNames';
import { comparisonProblem } from '../internals/comparisonProblem';
import { Frame } from '../internals/Frame';
import type { HeadingLevel } from '../internals/Heading';
import { Problem } from '../internals/Problem';
import { useControllable } from '../internals/useControllable';
import { useMessages } from './useMessages';
import { CrosswalkContext } from './CrosswalkContext';
import { CrosswalkFigure } from './CrosswalkFigure';
import { CrosswalkHead } from './CrosswalkHead';
import { CrosswalkMatrix } from './CrosswalkMatrix';
import { CrosswalkTable } from './CrosswalkTable';
import { CrosswalkWhy } from './CrosswalkWhy';
import { CrosswalkUnlinked } from './CrosswalkUnlinked';
import { loneOf, reviewsOf } from './linksOf';
import { useCrosswalkState } from './useCrosswalkState';

export interface CrosswalkRootProps extends Omit<ComponentPropsWithRef<'section'>, 'defaultValue'> {
  /** A comparison of two companies, from `compareLadders`. */
  comparison: Comparison;
  /** What people said of links and candidates. Given: the state is yours. Pass them to `compareLadders` as well to have them weighed in. */
  reviews?: readonly Review[] | undefined;
  /**
   * What people said at first, while the state is not yours.
   * @default the reviews that the comparison brings along
   */
  defaultReviews?: readonly Review[] | undefined;
  /** Called with all reviews, when one was given or taken back. */
  onReviewsChange?: ((reviews: readonly Review[]) => void) | undefined;
  /**
   * The selected link, as the ids of its statements with an arrow between: `a→b`; a statement without a link lacks the other end:
   * `a→`, `→b`. An empty string: none. Given: the state is yours.
   */
  value?: string | undefined;
  /**
   * The link that is selected at first, while the state is not yours.
   * @default ''
   */
  defaultValue?: string | undefined;
  /** Called with the link that was selected. */
  onValueChange?: ((link: string) => void) | undefined;
  /**
   * The level of its heading; headings inside count on.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
}

/** Which statements of two companies correspond, and how sure that is. Without children it shows all of its parts. */
export function CrosswalkRoot(props: CrosswalkRootProps) {
  const {
    comparison,
    reviews,
    defaultReviews,
    onReviewsChange,
    value,
    defaultValue,
    onValueChange,
    headingLevel,
    ...own
  } = props;
  const { className, children, onKeyDown, ...rest } = own;
  const id = useId();
  const pressRef = useRef<(event: KeyboardEvent) => void>(undefined);
  const problem = comparisonProblem('Crosswalk', comparison);
  return (
    <Frame
      aria-labelledby={children === undefined && problem === undefined ? `${id}title` : undefined}
      {...rest}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (!event.defaultPrevented) pressRef.current?.(event);
      }}
      className={classNames('lk-cross', className)}
    >
      {problem === undefined ? <Reviewed {...props} id={id} pressRef={pressRef} /> : <Problem text={problem} />}
    </Frame>
  );
}

interface ReviewedProps extends CrosswalkRootProps {
  id: string;
  /** Is given what the keys do: they are heard on the frame, outside of what may fail on bad data. */
  pressRef: RefObject<((event: KeyboardEvent) => void) | undefined>;
}

function Reviewed(props: ReviewedProps) {
  const {
    comparison,
    defaultReviews,
    value,
    defaultValue = '',
    onValueChange,
    headingLevel = 2,
    children,
    id,
    pressRef,
  } = props;
  const messages = useMessages();
  const [told, setTold] = useState('');
  const brought = useMemo(() => defaultReviews ?? reviewsOf(comparison), [defaultReviews, comparison]);
  const [reviews, setReviews] = useControllable<readonly Review[]>({
    value: props.reviews,
    defaultValue: brought,
    onValueChange: props.onReviewsChange,
  });
  const [selectedId, select] = useControllable({ value, defaultValue, onValueChange });
  const { review, ...known } = useCrosswalkState(comparison, reviews, setReviews);
  const selected = known.links.find((link) => link.id === selectedId);
  const lone = selected ? undefined : loneOf(selectedId, known.statements);
  const say: typeof review = (from, to, said) => {
    review(from, to, said);
    const what = said === undefined ? messages.takenBack : messages[said];
    setTold(`${what} ${plainText(known.statements.from.get(from)?.text ?? '')}`);
  };
  useEffect(() => {
    pressRef.current = (event) => {
      if (event.key === 'Escape' && selectedId !== '') select('');
      const said = reviewOfKey(event);
      if (!selected || !said) return;
      event.preventDefault();
      say(selected.from.id, selected.to.id, selected.review === said ? undefined : said);
    };
  });
  return (
    <CrosswalkContext.Provider value={{ ...known, comparison, selected, lone, select, review: say, headingLevel, id }}>
      {children ?? <UsualParts />}
      <p className="lk-hidden" role="status">
        {told}
      </p>
    </CrosswalkContext.Provider>
  );
}

function UsualParts() {
  return (
    <>
      <CrosswalkHead />
      <CrosswalkFigure />
      <CrosswalkWhy />
      <CrosswalkTable />
      <CrosswalkUnlinked />
      <CrosswalkMatrix />
    </>
  );
}

/** P pins the selected link, R rejects it; not while somebody types. */
function reviewOfKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): Review['review'] | undefined {
  if (ctrlKey || metaKey || altKey || (target instanceof Element && target.matches('input, textarea, select'))) return;
  return ({ p: 'pinned', r: 'rejected' } as const)[key.toLowerCase() as 'p'];
}
