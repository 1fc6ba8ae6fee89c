'use client';
import { useMessages } from './useMessages';

export interface ProblemProps {
  /** What is wrong, in a sentence. */
  text: string;
}

/** Says in place that something could not be shown, and why; the page around lives on. */
export function Problem({ text }: ProblemProps) {
  const messages = useMessages();
  return (
    <p className="lk-problem">
      <strong className="lk-strong">{messages.notShown}</strong> {text}
    </p>
  );
}
