'use client';
import type { ComponentPropsWithRef } from 'react';
import { CopyButton } from '../internals/CopyButton';
import { useMessages } from './useMessages';
import { useRubric } from './RubricContext';

/** Copies what is shown as a table that spreadsheets understand. What writes it is loaded when it is asked for. */
export function RubricCopy(props: Omit<ComponentPropsWithRef<'button'>, 'children'>) {
  const messages = useMessages();
  const { matrix, groups } = useRubric('Copy');
  const textOf = async () =>
    (await import('./spreadsheetOf')).spreadsheetOf(matrix, groups, {
      competency: messages.competency,
      other: messages.otherStatements,
    });
  return <CopyButton {...props} label={messages.copyAsTable} textOf={textOf} />;
}
