'use client';
import type { Meta } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useLevelProfile } from './LevelProfileContext';
import { LevelProfileFacts } from './LevelProfileFacts';

export interface LevelProfileMetaProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  /** @default the `meta` of the level */
  meta?: Meta | undefined;
}

/** What the ladder says of the level besides: years of experience, salary, weights, certifications. Nothing where it says nothing. */
export function LevelProfileMeta({ meta, className, ...rest }: LevelProfileMetaProps) {
  const { level } = useLevelProfile('Meta');
  return <LevelProfileFacts {...rest} meta={meta ?? level.meta} className={classNames('lk-profile-meta', className)} />;
}
