'use client';
import type { Statement, WordChange } from '@ladderkit/core';
import { useText } from '../ladder-provider/useText';
import { statement as texts } from '../messages/en/statement';
import { ChangedWords } from './ChangedWords';
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
      {words ? (
        <ChangedWords words={words} language={language} />
      ) : (
        <bdi lang={language}>
          <InlineText text={text} />
        </bdi>
      )}
    </>
  );
}
