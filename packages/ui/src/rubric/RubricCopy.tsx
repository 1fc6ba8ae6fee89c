'use client';
import { CopyButton } from '../internals/CopyButton';
import { useMessages } from '../ladder-provider/LadderContext';

import { useRubric } from './RubricContext';
import { spreadsheetOf } from './spreadsheetOf';

/** Copies what is shown as a table that spreadsheets understand. */
export function RubricCopy() {
  const messages = useMessages();
  const { matrix, groups } = useRubric('Copy');
  const textOf = () =>
    spreadsheetOf(matrix, groups, { competency: messages.competency, other: messages.otherStatements });
  return <CopyButton label={messages.copyAsTable} textOf={textOf} />;
}
