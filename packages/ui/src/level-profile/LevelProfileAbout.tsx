'use client';
import type { Competency } from '@ladderkit/core';
import { BlockText } from '../internals/BlockText';
import { LevelProfileFacts } from './LevelProfileFacts';

/** What the ladder says of a competency, at all levels. */
export function LevelProfileAbout({ competency }: { competency: Competency | undefined }) {
  return (
    <>
      {competency?.summary !== undefined && (
        <div className="lk-small lk-soft lk-profile-about">
          <BlockText text={competency.summary} />
        </div>
      )}
      <LevelProfileFacts meta={competency?.meta} />
    </>
  );
}
