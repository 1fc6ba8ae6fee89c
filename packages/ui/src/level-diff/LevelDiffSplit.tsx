'use client';
import { splitRows, type RowItem, type SplitRow } from '@ladderkit/core/compare';
import { Fragment, useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Fold } from '../internals/Fold';
import { Heading } from '../internals/Heading';
import { NameWithCode } from '../internals/NameWithCode';
import { sideTitle } from '../internals/sideTitle';
import { useMessages } from './useMessages';
import { useLevelDiff } from './LevelDiffContext';
import { LevelDiffFolded } from './LevelDiffFolded';
import { LevelDiffSplitRow } from './LevelDiffSplitRow';
import { isNew } from '../internals/rowKind';
import { LevelDiffSteps } from './LevelDiffSteps';
import { groupTitle, sectionsOf } from './sectionsOf';
import { stepsAt } from './stepsAt';

/** An open book: the old page, the new page, and the change on its spine. */
export function LevelDiffSplit({ className, ...rest }: Omit<ComponentPropsWithRef<'table'>, 'children'>) {
  const { comparison, onlyNew, id } = useLevelDiff('Split');
  const messages = useMessages();
  const sections = useMemo(
    () => sectionsOf(splitRows(comparison, onlyNew ? { show: isNew } : {})),
    [comparison, onlyNew],
  );
  return (
    <table aria-labelledby={`${id}title`} {...rest} className={classNames('lk-diff-table', className)}>
      <thead>
        <tr>
          <th scope="col" className="lk-strong">
            <NameWithCode {...sideTitle(comparison, 'from')} />
          </th>
          <th scope="col" className="lk-diff-spine">
            {messages.change}
          </th>
          <th scope="col" className="lk-strong">
            <NameWithCode {...sideTitle(comparison, 'to')} />
          </th>
        </tr>
      </thead>
      {sections.map(({ title = messages.otherStatements, groups }, i) => (
        <tbody key={i}>
          <GroupHead title={title} depth={1} />
          {groups.map((group, j) => (
            <Fragment key={j}>
              {groupTitle(group) !== undefined && <GroupHead title={groupTitle(group) ?? ''} depth={2} />}
              {group.competency && stepsAt(comparison, group.competency.id).length > 0 && (
                <tr>
                  <td colSpan={3}>
                    <LevelDiffSteps competency={group.competency.id} />
                  </td>
                </tr>
              )}
              {group.items.map((item) => (
                <Item key={keyOf(item)} item={item} />
              ))}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function GroupHead({ title, depth }: { title: string; depth: 1 | 2 }) {
  const { headingLevel } = useLevelDiff('Split');
  return (
    <tr className={depth === 1 ? 'lk-diff-grouphead' : undefined}>
      <th colSpan={3} scope="colgroup">
        <Heading
          level={headingLevel}
          depth={depth}
          className={depth === 1 ? 'lk-section-title' : 'lk-group-title lk-label'}
        >
          <bdi>{title}</bdi>
        </Heading>
      </th>
    </tr>
  );
}

function Item({ item }: { item: RowItem<SplitRow> }) {
  const messages = useMessages();
  if (item.type === 'row') return <LevelDiffSplitRow item={item.item} />;
  return (
    <tr className="lk-diff-foldrow">
      <td colSpan={3}>
        <Fold summary={messages.countUnchanged(item.items.length)}>
          <LevelDiffFolded rows={item.items.map(({ row }) => row)} />
        </Fold>
      </td>
    </tr>
  );
}

const keyOf = (item: RowItem<SplitRow>) => (item.type === 'row' ? item.item : item.items[0])?.row.id;
