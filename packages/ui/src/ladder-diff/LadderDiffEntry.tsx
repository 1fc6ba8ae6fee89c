'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { markOf } from '../internals/markOf';
import { NameWithCode } from '../internals/NameWithCode';
import { competencyTitle, levelOf } from '../internals/sideTitle';
import { useMessages } from './useMessages';
import type { ChangelogEntry } from './changelogEntries';
import { useLadderDiff } from './LadderDiffContext';
import { PairEntry } from './PairEntry';
import { ProseEntry } from './ProseEntry';
import { RowEntry } from './RowEntry';
import { StepEntry } from './StepEntry';

export interface LadderDiffEntryProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  /** One of `changelogEntries(comparison)`. */
  entry: ChangelogEntry;
}

/** One change: its mark, what changed, and where. */
export function LadderDiffEntry({ entry, className, ...rest }: LadderDiffEntryProps) {
  const { comparison } = useLadderDiff('Entry');
  const messages = useMessages();
  const { level, competency } = entry;
  const isNamed = level !== undefined || competency !== undefined;
  const noun =
    entry.type === 'pair' ? entry.pair.noun : entry.type === 'prose' && !isNamed ? entry.prose.noun : undefined;
  const side = (id: string, nouns: 'levels' | 'competencies') =>
    comparison[comparison.to[nouns].some((each) => each.id === id) ? 'to' : 'from'];
  return (
    <li {...rest} data-change={changeOf(entry)} className={classNames('lk-row lk-changes-entry', className)}>
      {entry.type === 'row' && <RowEntry item={entry.item} />}
      {entry.type === 'step' && <StepEntry step={entry.step} />}
      {entry.type === 'pair' && <PairEntry pair={entry.pair} />}
      {entry.type === 'prose' && <ProseEntry prose={entry.prose} />}
      <div className="lk-changes-where lk-small lk-soft">
        {noun !== undefined ? (
          messages.noun(noun)
        ) : (
          <>
            {level !== undefined && (
              <p className="lk-strong">
                <NameWithCode {...levelOf(side(level, 'levels'), level)} />
              </p>
            )}
            {competency !== undefined && <p>{competencyTitle(side(competency, 'competencies'), competency)}</p>}
          </>
        )}
      </div>
    </li>
  );
}

function changeOf(entry: ChangelogEntry): string {
  if (entry.type === 'row') return markOf(entry.item.row);
  if (entry.type === 'prose') return entry.prose.change;
  return entry.type === 'step' ? entry.step.change : entry.pair.change;
}
