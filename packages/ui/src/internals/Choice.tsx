'use client';
import { classNames } from './classNames';
import { Segments, type SegmentsProps } from './Segments';

/** What stands side by side has to fit into a narrow page: so many, and so many letters in all. */
const MAX_SEGMENTS = 4;
const MAX_LETTERS = 40;

/** One of some: joined controls where they are few and short, else a list that opens. */
export function Choice<Value extends string>(props: SegmentsProps<Value>) {
  const { label, options, value, onValueChange, className, ...rest } = props;
  const letters = options.reduce((sum, option) => sum + option.label.length, 0);
  if (options.length <= MAX_SEGMENTS && letters <= MAX_LETTERS) return <Segments {...props} />;
  return (
    <fieldset {...rest} className={classNames('lk-choice', className)}>
      <legend className="lk-hidden">{label}</legend>
      <select
        className="lk-select"
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onValueChange(chosen.value);
        }}
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
