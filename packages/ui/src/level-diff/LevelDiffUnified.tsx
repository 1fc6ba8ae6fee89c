'use client';
import { unifiedRows, type RowItem, type UnifiedRow } from '@ladderkit/core/compare';
import { Fragment, useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Fold } from '../internals/Fold';
import { Heading } from '../internals/Heading';
import { useMessages } from './useMessages';
import { useLevelDiff } from './LevelDiffContext';
import { LevelDiffFolded } from './LevelDiffFolded';
import { LevelDiffRow } from './LevelDiffRow';
import { LevelDiffSection } from './LevelDiffSection';
import { LevelDiffSteps } from './LevelDiffSteps';
import { isNew } from '../internals/rowKind';
import { groupTitle, sectionsOf } from './sectionsOf';

/** Old and new words in one column. */
export function LevelDiffUnified({ className, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const { comparison, onlyNew, headingLevel } = useLevelDiff('Unified');
  const sections = useMemo(
    () => sectionsOf(unifiedRows(comparison, onlyNew ? { show: isNew } : {})),
    [comparison, onlyNew],
  );
  const messages = useMessages();
  return (
    <div {...rest} className={classNames('lk-diff-unified', className)}>
      {sections.map(({ title = messages.otherStatements, groups }, i) => (
        <LevelDiffSection key={i} title={title}>
          {groups.map((group, j) => (
            <Fragment key={j}>
              {groupTitle(group) !== undefined && (
                <Heading level={headingLevel} depth={2} className="lk-group-title lk-label">
                  <bdi>{groupTitle(group)}</bdi>
                </Heading>
              )}
              {group.competency && <LevelDiffSteps competency={group.competency.id} />}
              <ul className="lk-rows">
                {group.items.map((item) => (
                  <Item key={keyOf(item)} item={item} />
                ))}
              </ul>
            </Fragment>
          ))}
        </LevelDiffSection>
      ))}
    </div>
  );
}

function Item({ item }: { item: RowItem<UnifiedRow> }) {
  const messages = useMessages();
  if (item.type === 'row') return <LevelDiffRow item={item.item} />;
  return (
    <li className="lk-folded">
      <Fold summary={messages.countUnchanged(item.items.length)}>
        <LevelDiffFolded rows={item.items.map(({ row }) => row)} />
      </Fold>
    </li>
  );
}

const keyOf = (item: RowItem<UnifiedRow>) => (item.type === 'row' ? item.item : item.items[0])?.row.id;
