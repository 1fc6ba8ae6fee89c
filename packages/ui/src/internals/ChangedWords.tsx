import type { WordChange } from '@ladderkit/core';
import type { ReactNode } from 'react';

export interface ChangedWordsProps {
  words: readonly WordChange[];
  /** The language of the ladder, as in BCP 47. */
  language?: string | undefined;
}

/** Words that stayed, came or went, set apart from the language and direction of the page around. */
export function ChangedWords({ words, language }: ChangedWordsProps) {
  return <bdi lang={language}>{words.map(wordElement)}</bdi>;
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
