'use client';
import type { Ladder, Level } from '@ladderkit/core';
import { useId, useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Frame } from '../internals/Frame';
import type { HeadingLevel } from '../internals/Heading';
import { ladderProblem } from '../internals/ladderProblem';
import { Problem } from '../internals/Problem';
import { warnOfUnknown } from '../internals/warnOfUnknown';
import { useMessages } from './useMessages';
import { LevelProfileContext } from './LevelProfileContext';
import { LevelProfileHead } from './LevelProfileHead';
import { LevelProfileInherited } from './LevelProfileInherited';
import { LevelProfileMeta } from './LevelProfileMeta';
import { LevelProfileNotes } from './LevelProfileNotes';
import { LevelProfileSections } from './LevelProfileSections';
import { LevelProfileSource } from './LevelProfileSource';
import { LevelProfileSteps } from './LevelProfileSteps';

export interface LevelProfileRootProps extends ComponentPropsWithRef<'section'> {
  /** The ladder that the level belongs to. */
  ladder: Ladder;
  /**
   * Which level, by id.
   * @default the first level of the ladder
   */
  level?: string | undefined;
  /**
   * The level of its heading; headings inside count on.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
}

/** One level in full. Without children it shows head, steps, facts, competencies, what is inherited, notes and sources. */
export function LevelProfileRoot(props: LevelProfileRootProps) {
  const { ladder, level: wanted, headingLevel = 2, className, children, ...rest } = props;
  const messages = useMessages();
  const id = useId();
  const problem = ladderProblem('LevelProfile', ladder);
  const level = problem === undefined ? findLevel(ladder, wanted) : undefined;
  if (problem === undefined) warnOfUnknown('LevelProfile', 'level', ladder.levels, { level: wanted });
  const state = useMemo(() => level && { ladder, level, headingLevel, id }, [ladder, level, headingLevel, id]);
  const isUsual = state !== undefined && children === undefined;
  return (
    <Frame
      id={state?.level.id}
      aria-labelledby={isUsual ? `${id}title` : undefined}
      {...rest}
      className={classNames('lk-profile', className)}
    >
      {state ? (
        <LevelProfileContext.Provider value={state}>{children ?? <UsualParts />}</LevelProfileContext.Provider>
      ) : (
        <Problem text={problem ?? (wanted === undefined ? messages.noLevels : messages.noSuchLevel(wanted))} />
      )}
    </Frame>
  );
}

function UsualParts() {
  return (
    <>
      <LevelProfileHead />
      <LevelProfileSteps />
      <LevelProfileMeta />
      <LevelProfileSections />
      <LevelProfileInherited />
      <LevelProfileNotes />
      <LevelProfileSource />
    </>
  );
}

function findLevel({ levels }: Ladder, id: string | undefined): Level | undefined {
  return id === undefined ? levels[0] : levels.find((level) => level.id === id);
}
