'use client';
import type { ComponentPropsWithRef } from 'react';
import { CopyButton } from '../internals/CopyButton';
import { useMessages } from './useMessages';
import { useRubric } from './RubricContext';

/** Copies what is shown as a table, for spreadsheets and documents. What writes it is loaded when it is asked for. */
export function RubricCopy(props: Omit<ComponentPropsWithRef<'button'>, 'children'>) {
  const messages = useMessages();
  const { matrix, groups } = useRubric('Copy');
  const itemOf = () => {
    const words = { competency: messages.competency, other: messages.otherStatements };
    const sheet = import('./spreadsheetOf').then(({ spreadsheetOf }) => spreadsheetOf(matrix, groups, words));
    const blob = async (type: string, face: 'text' | 'html') => new Blob([(await sheet)[face]], { type });
    // browsers want the clipboard to be asked for during the press itself, so what it gets is promised
    return new ClipboardItem({ 'text/plain': blob('text/plain', 'text'), 'text/html': blob('text/html', 'html') });
  };
  return <CopyButton {...props} label={messages.copyAsTable} textOf={itemOf} />;
}
