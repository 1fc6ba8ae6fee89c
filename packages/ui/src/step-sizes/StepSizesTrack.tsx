'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Segments } from '../internals/Segments';
import { useMessages } from './useMessages';
import { useStepSizes } from './StepSizesContext';

export type StepSizesTrackProps = Omit<ComponentPropsWithRef<'fieldset'>, 'onChange' | 'children'>;

/** More than so many do not stand side by side. */
const MAX_SEGMENTS = 4;

/** The choice of the track, where there are several. */
export function StepSizesTrack({ className, ...rest }: StepSizesTrackProps) {
  const messages = useMessages();
  const { sizes, track, setValue } = useStepSizes('Track');
  const { tracks } = sizes;
  const value = track?.track ?? '';
  if (tracks.length < 2) return null;
  const options = tracks.map(({ track: id = '', title }) => ({ value: id, label: title ?? messages.levels }));
  if (tracks.length <= MAX_SEGMENTS) {
    const label = messages.track;
    return <Segments {...rest} {...{ label, options, value, className }} onValueChange={setValue} />;
  }
  return (
    <fieldset {...rest} className={classNames('lk-steps-track', className)}>
      <legend className="lk-hidden">{messages.track}</legend>
      <select
        className="lk-select"
        aria-label={messages.track}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
