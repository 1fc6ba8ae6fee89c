'use client';
import type { Statement, WordChange } from '@ladderkit/core';
import type { ReactNode } from 'react';
import { useText } from '../ladder-provider/useText';
import { statement as texts } from '../messages/en/statement';
import { InlineText } from './InlineText';

export interface StatementTextProps {
  statement: Pick<Statement, 'text' | 'kind'>;
  /** Drawn instead of the text: its words, with what happened to them. */
  words?: readonly WordChange[] | undefined;
  /** The language of the ladder, as in BCP 47. */
  language?: string | undefined;
}

/** The words of a statement, set apart from the language and direction of the page around; an example says that it is one. */
export function StatementText({ statement: { text, kind }, words, language }: StatementTextProps) {
  const messages = useText(texts);
  return (
    <>
      {kind === 'example' && <span className="lk-faint">{messages.exampleBefore} </span>}
      {kind === 'anti-pattern' && <span className="lk-faint">{messages.antiPatternBefore} </span>}
      <bdi lang={language}>{words ? words.map(wordElement) : <InlineText text={text} />}</bdi>
    </>
  );
}

function wordElement({ change, text }: WordChange, i: number, words: readonly WordChange[]): ReactNode {
  const inner = text.trim();
  if (change === 'same' || inner === '') return text;
  // spaces at the ends stay outside the mark, so that marks are as long as their words; one parts old words from new ones
  const start = text.length - text.trimStart().length;
  const before = start === 0 && i > 0 && words[i - 1]?.change !== 'same' ? ' ' : text.slice(0, start);
  const Mark = change === 'added' ? 'ins' : 'del';
  return [before, <Mark key={i}>{inner}</Mark>, text.slice(start + inner.length)];
}
