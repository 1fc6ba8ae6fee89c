'use client';
import { CopyButton, type CopyButtonProps } from '../internals/CopyButton';
import { useMessages } from './useMessages';
import { useLevelDiff } from './LevelDiffContext';

/** Copies the comparison as Markdown. The printer is loaded when it is asked for. */
export function LevelDiffCopy(props: Partial<CopyButtonProps>) {
  const { comparison } = useLevelDiff('Copy');
  const messages = useMessages();
  const textOf = async () => (await import('@ladderkit/core/print/markdown')).toMarkdown(comparison);
  return <CopyButton label={messages.copyAsMarkdown} textOf={textOf} {...props} />;
}
