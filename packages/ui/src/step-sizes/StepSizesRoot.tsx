'use client';
import type { StepSizes } from '@ladderkit/core/people';
import { useId, useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Frame } from '../internals/Frame';
import type { HeadingLevel } from '../internals/Heading';
import { Problem } from '../internals/Problem';
import { useControllable } from '../internals/useControllable';
import { warnOnce } from '../internals/warnOnce';
import { StepSizesContext } from './StepSizesContext';
import { StepSizesHead } from './StepSizesHead';
import { StepSizesTable } from './StepSizesTable';
import { sizesProblem } from './sizesProblem';

export interface StepSizesProps extends Omit<ComponentPropsWithRef<'section'>, 'defaultValue'> {
  /** What each step asks, from `stepSizes` of `@ladderkit/core/people`. */
  sizes: StepSizes;
  /** The chosen track, by id. Given: the state is yours. */
  value?: string | undefined;
  /**
   * The track that is chosen at first, while the state is not yours.
   * @default the first that has two levels
   */
  defaultValue?: string | undefined;
  /** Called with the id of the track that was chosen. */
  onValueChange?: ((track: string) => void) | undefined;
  /**
   * The level of its heading.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
}

const NO_TRACKS: StepSizes['tracks'] = [];

/** The uneven steps of a track. Without children it shows head and table. */
export function StepSizesRoot(props: StepSizesProps) {
  const { sizes, value, defaultValue, onValueChange, headingLevel = 2, className, children, ...rest } = props;
  const titleId = useId();
  const problem = sizesProblem(sizes);
  const tracks = problem === undefined ? sizes.tracks : NO_TRACKS;
  const [wanted, setValue] = useControllable({
    value,
    defaultValue: defaultValue ?? tracks[0]?.track ?? '',
    onValueChange,
  });
  const track = tracks.find(({ track = '' }) => track === wanted) ?? tracks[0];
  if (track && (track.track ?? '') !== wanted)
    warnOnce(`\`StepSizes\` has no track "${wanted}" with levels to show. Pass the id of a track, not its title.`);
  const state = useMemo(
    () => ({ sizes, track, setValue, headingLevel, titleId }),
    [sizes, track, setValue, headingLevel, titleId],
  );
  const isUsual = children === undefined && problem === undefined;
  return (
    <Frame aria-labelledby={isUsual ? titleId : undefined} {...rest} className={classNames('lk-steps', className)}>
      {problem === undefined ? (
        <StepSizesContext.Provider value={state}>
          {children ?? (
            <>
              <StepSizesHead />
              <StepSizesTable />
            </>
          )}
        </StepSizesContext.Provider>
      ) : (
        <Problem text={problem} />
      )}
    </Frame>
  );
}
