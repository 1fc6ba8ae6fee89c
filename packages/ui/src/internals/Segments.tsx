'use client';
import { useId, type ComponentPropsWithRef } from 'react';
import { classNames } from './classNames';

export interface SegmentsProps<Value extends string> extends Omit<ComponentPropsWithRef<'fieldset'>, 'onChange'> {
  /** What is chosen here, for screen readers. */
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onValueChange: (value: Value) => void;
}

/** One of a few: a radio group drawn as joined controls. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, options, value, onValueChange, className, ...rest } = props;
  const name = useId();
  return (
    <fieldset {...rest} className={classNames('lk-segments', className)}>
      <legend className="lk-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} data-label={option.label}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValueChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
