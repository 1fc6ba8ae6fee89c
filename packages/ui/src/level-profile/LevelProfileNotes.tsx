'use client';
import type { ComponentPropsWithRef } from 'react';
import { BlockText } from '../internals/BlockText';
import { classNames } from '../internals/classNames';
import { useLevelProfile } from './LevelProfileContext';

/** What the ladder says of the level besides, of no competency in particular. Nothing where it says nothing. */
export function LevelProfileNotes({ className, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const { ladder, level } = useLevelProfile('Notes');
  const known = new Set(ladder.competencies?.map(({ id }) => id));
  const notes = (ladder.notes ?? []).filter(
    (note) => note.level === level.id && (note.competency === undefined || !known.has(note.competency)),
  );
  if (notes.length === 0) return null;
  return (
    <div {...rest} className={classNames('lk-profile-notes lk-body lk-soft', className)} lang={ladder.language}>
      {notes.map(({ text }, i) => (
        <BlockText key={i} text={text} />
      ))}
    </div>
  );
}
