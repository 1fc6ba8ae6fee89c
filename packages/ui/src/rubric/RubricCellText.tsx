'use client';
import type { LevelExpectation, RubricMatrix, RubricMatrixCell } from '@ladderkit/core';
import { memo, type ReactNode } from 'react';
import { BlockText } from '../internals/BlockText';
import { Chip } from '../internals/Chip';
import { Fold } from '../internals/Fold';
import { Icon } from '../internals/Icon';
import { Mark } from '../internals/Mark';
import { circles, diamond, minus, plus, tilde } from '../internals/shapes';
import { InlineText } from '../internals/InlineText';
import { Pips } from '../internals/Pips';
import { useMessages } from './useMessages';
import type { CellChange } from './rubricChanges';
import { RubricLong } from './RubricLong';

export interface RubricCellTextProps {
  matrix: RubricMatrix;
  cell: RubricMatrixCell;
  change?: CellChange | undefined;
}

/**
 * Steps, marks and statements of a cell; says in words where nothing is asked, and at which level it began where it holds on.
 * Sixty rows by twelve columns: a cell draws itself anew only when it has changed.
 */
export const RubricCellText = /* @__PURE__ */ memo(function RubricCellText(props: RubricCellTextProps) {
  const { matrix, cell, change } = props;
  const { steps, notes, expectations } = cell;
  const messages = useMessages();
  const held = matrix.columns[change?.holds ?? -1];
  if (held) return <span className="lk-rubric-held">{messages.asAt(held.code ?? held.title)}</span>;
  const differing = expectations.filter(({ expectation }) => change?.statements.get(expectation.id) !== 'same');
  // where only a step has gone there is nothing else to show than what holds
  const isOnlyStepGone = differing.length + steps.length + notes.length + (change?.dropped.length ?? 0) === 0;
  const shown = isOnlyStepGone ? expectations : differing;
  const statements = shown.filter(({ expectation }) => expectation.kind !== 'example');
  const examples = shown.flatMap(({ expectation }) => (expectation.kind === 'example' ? [expectation] : []));
  const dropped = (change?.dropped ?? []).filter(({ kind }) => kind !== 'example');
  const isReworded = [...(change?.statements.values() ?? [])].includes('reworded');
  if (steps.length + notes.length + expectations.length + dropped.length === 0)
    return <span className="lk-faint">{messages.nothingAsked}</span>;
  return (
    <>
      {(steps.length > 0 || change?.raised || isReworded) && (
        <div className="lk-rubric-top">
          {steps.map(({ scale: id, step }) => {
            const scale = matrix.scales.find((each) => each.id === id);
            return <Pips key={id} steps={scale?.steps ?? []} at={step} title={scale?.title ?? id} />;
          })}
          {change?.raised ? (
            <Chip change="raised" />
          ) : (
            isReworded && (
              <Mark shape={tilde} change="reworded">
                {messages.reworded}
              </Mark>
            )
          )}
        </div>
      )}
      <RubricLong letters={statements.reduce((sum, { expectation }) => sum + expectation.text.length, 0)}>
        {notes.map(({ text }, i) => (
          <div key={i} className="lk-soft">
            <BlockText text={text} />
          </div>
        ))}
        {statements.length > 0 && (
          <ul>
            {statements.map((each) => (
              <Statement
                key={each.expectation.id}
                {...each}
                change={change?.statements.get(each.expectation.id) === 'added' ? 'added' : undefined}
              />
            ))}
          </ul>
        )}
        {examples.length > 0 && <Folded summary={messages.countExamples(examples.length)} texts={examples} />}
        {dropped.length > 0 && (
          <Folded
            summary={
              <Mark shape={minus} change="removed">
                {messages.countChanges(dropped.length, 'removed')}
              </Mark>
            }
            texts={dropped}
          />
        )}
      </RubricLong>
    </>
  );
});

/** What few want to read at once: its text stays in the page for find and print. */
function Folded({ summary, texts }: { summary: ReactNode; texts: readonly { id: string; text: string }[] }) {
  return (
    <Fold summary={summary}>
      <ul>
        {texts.map(({ id, text }) => (
          <li key={id}>
            <InlineText text={text} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Statement({ expectation, change }: LevelExpectation & { change: 'added' | undefined }) {
  const messages = useMessages();
  const { kind, text, appliesTo, sharedWith = [] } = expectation;
  const label = kind === 'anti-pattern' ? messages.antiPattern : undefined;
  return (
    <li data-change={change}>
      {change && (
        <>
          <Icon shape={plus} />
          <span className="lk-hidden">{messages.added}: </span>
        </>
      )}
      <bdi>
        {label !== undefined && <span className="lk-faint">{label}: </span>}
        <InlineText text={text} />
      </bdi>
      {appliesTo !== undefined && (
        <span className="lk-rubric-duty">
          <Icon shape={diamond} /> {messages.onlyWhere(appliesTo)}
        </span>
      )}
      {sharedWith.length > 0 && (
        <span className="lk-rubric-duty">
          <Icon shape={circles} /> {messages.sharedWith} {sharedWith.map(({ title }) => title).join(', ')}
        </span>
      )}
    </li>
  );
}
