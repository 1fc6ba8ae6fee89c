'use client';
import { useCallback, useState } from 'react';

interface Controllable<Value> {
  /** Given: the state is the caller's, and changes are only reported. */
  value: Value | undefined;
  /** What the state begins with while nobody controls it. */
  defaultValue: Value;
  onValueChange: ((value: Value) => void) | undefined;
}

/** A state that a caller may control, watch, or leave alone. */
export function useControllable<Value>({ value, defaultValue, onValueChange }: Controllable<Value>) {
  const [own, setOwn] = useState(defaultValue);
  const setValue = useCallback(
    (next: Value) => {
      if (value === undefined) setOwn(next);
      onValueChange?.(next);
    },
    [value, onValueChange],
  );
  return [value ?? own, setValue] as const;
}
