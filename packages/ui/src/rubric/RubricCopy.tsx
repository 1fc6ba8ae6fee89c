'use client';
import type { ComponentPropsWithRef } from 'react';
import { CopyButton } from '../internals/CopyButton';
import { useMessages } from './useMessages';

import { useRubric } from './RubricContext';
import { spreadsheetOf } from './spreadsheetOf';

/** Copies what is shown as a table that spreadsheets understand. */
export function RubricCopy(props: Omit<ComponentPropsWithRef<'button'>, 'children'>) {
  const messages = useMessages();
  const { matrix, groups } = useRubric('Copy');
  const textOf = () =>
    spreadsheetOf(matrix, groups, { competency: messages.competency, other: messages.otherStatements });
  return <CopyButton {...props} label={messages.copyAsTable} textOf={textOf} />;
}
