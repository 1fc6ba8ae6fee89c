'use client';
import { useText } from '../ladder-provider/useText';
import { statement } from '../messages/en/statement';

export interface ProblemProps {
  /** What is wrong, in a sentence. */
  text: string;
}

/** Says in place that something could not be shown, and why; the page around lives on. */
export function Problem({ text }: ProblemProps) {
  const { notShown } = useText(statement);
  return (
    <p className="lk-problem">
      <strong className="lk-strong">{notShown}</strong> {text}
    </p>
  );
}
