'use client';
import type { ComponentPropsWithRef } from 'react';
import { Choice } from '../internals/Choice';
import { useMessages } from './useMessages';
import { useStepSizes } from './StepSizesContext';

export type StepSizesTrackProps = Omit<ComponentPropsWithRef<'fieldset'>, 'onChange' | 'children'>;

/** The choice of the track, where there are several. */
export function StepSizesTrack(props: StepSizesTrackProps) {
  const messages = useMessages();
  const { sizes, track, setValue } = useStepSizes('Track');
  const { tracks } = sizes;
  if (tracks.length < 2) return null;
  return (
    <Choice
      {...props}
      label={messages.track}
      options={tracks.map(({ track: id = '', title }) => ({ value: id, label: title ?? messages.levels }))}
      value={track?.track ?? ''}
      onValueChange={setValue}
    />
  );
}
