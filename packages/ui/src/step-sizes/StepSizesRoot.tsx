'use client';
import type { Ladder } from '@ladderkit/core';
import { compareLevels } from '@ladderkit/core/compare';
import { stepSizes, type CompareTwoLevels, type MeaningOptions } from '@ladderkit/core/people';
import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';
import { useId, useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Frame } from '../internals/Frame';
import type { HeadingLevel } from '../internals/Heading';
import { ladderProblem } from '../internals/ladderProblem';
import { Problem } from '../internals/Problem';
import { useControllable } from '../internals/useControllable';
import { warnOnce } from '../internals/warnOnce';
import { StepSizesContext } from './StepSizesContext';
import { StepSizesHead } from './StepSizesHead';
import { StepSizesTable } from './StepSizesTable';
import { trackChoices } from './trackChoices';

export interface StepSizesProps extends Omit<ComponentPropsWithRef<'section'>, 'defaultValue'> {
  ladder: Ladder;
  /** The chosen track, by id. Given: the state is yours. */
  value?: string | undefined;
  /** The track that is chosen at first. Absent: the first that has two levels. */
  defaultValue?: string | undefined;
  /** Called with the id of the track that was chosen. */
  onValueChange?: ((track: string) => void) | undefined;
  /** How two levels are compared, with options of your own. Absent: `compareLevels` as it is. */
  compare?: CompareTwoLevels | undefined;
  /** The words that show that a statement asks more, one lexicon a language. Absent: the English ones. */
  lexicons?: MeaningOptions['lexicons'];
  /** @default 2 */
  headingLevel?: HeadingLevel | undefined;
}

const ENGLISH = [scopeLexiconEn];

/** The uneven steps of a track. Without children it shows head and table. */
export function StepSizesRoot(props: StepSizesProps) {
  const { ladder, value, defaultValue, onValueChange, headingLevel = 2, className, children, ...more } = props;
  const { compare = compareLevels, lexicons = ENGLISH, ...rest } = more;
  const titleId = useId();
  const problem = ladderProblem('StepSizes', ladder);
  const tracks = useMemo(() => (problem === undefined ? trackChoices(ladder) : []), [problem, ladder]);
  const [wanted, setValue] = useControllable({
    value,
    defaultValue: defaultValue ?? tracks[0]?.id ?? '',
    onValueChange,
  });
  const isKnown = tracks.some(({ id }) => id === wanted);
  if (!isKnown && tracks.length > 0)
    warnOnce(`\`StepSizes\` has no track "${wanted}" with levels to show. Pass the id of a track, not its title.`);
  const track = isKnown ? wanted : (tracks[0]?.id ?? '');
  const steps = useMemo(
    () => (problem === undefined ? stepSizes(ladder, { track: track || undefined, compare, lexicons }).steps : []),
    [problem, ladder, track, compare, lexicons],
  );
  const state = useMemo(
    () => ({ ladder, steps, tracks, value: track, setValue, headingLevel, titleId }),
    [ladder, steps, tracks, track, setValue, headingLevel, titleId],
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
