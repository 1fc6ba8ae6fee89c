'use client';
import type { Comparison } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Icon } from '../internals/Icon';
import { arrow } from '../internals/shapes';
import { useMessages } from './useMessages';
import type { ChangelogEntry, ChangeMeaning } from './changelogEntries';
import { useLadderDiff } from './LadderDiffContext';
import { nextVersion } from './nextVersion';

/** The semantic version that the changes ask for, where core says it, and what speaks for each part of it. */
export function LadderDiffVersion({ className, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const { comparison, entries } = useLadderDiff('Version');
  const messages = useMessages();
  const { impact, from } = comparison;
  const before = from.ladder.version;
  const next = impact && before !== undefined ? nextVersion(before, impact.version) : undefined;
  return (
    <div {...rest} className={classNames('lk-changes-version', className)}>
      {impact && (
        <>
          <p className="lk-small lk-soft">{messages.proposedVersion}</p>
          <p className="lk-changes-number lk-display">
            {next === undefined ? (
              <b>{messages.semantic(impact.version)}</b>
            ) : (
              <>
                <span className="lk-faint">{before}</span>
                <span className="lk-arrow lk-body">
                  <Icon shape={arrow} />
                  <span className="lk-hidden">{messages.changesInto}</span>
                </span>
                <b>{next}</b>
              </>
            )}
          </p>
        </>
      )}
      <ul className="lk-changes-reasons">
        {reasonsOf(entries, comparison, messages).map(({ version, reasons }) => (
          <li
            key={version}
            className={impact?.version === version ? 'lk-small' : 'lk-small lk-soft'}
            data-decides={impact?.version === version ? '' : undefined}
          >
            <span>{messages.semantic(version)}</span>
            <span>{reasons.join(' ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What speaks for a new version of each kind, by the rules of core's `versionImpact`. */
function reasonsOf(
  entries: readonly ChangelogEntry[],
  { from, to }: Comparison,
  messages: ReturnType<typeof useMessages>,
) {
  const count = (meaning: ChangeMeaning) => entries.filter((entry) => entry.meaning === meaning).length;
  const levels = (change: string, side: 'from' | 'to') =>
    entries.flatMap((entry) =>
      entry.type === 'pair' && entry.pair.noun === 'level' && entry.pair.change === change
        ? entry.pair[side].map(
            (id) => (side === 'from' ? from : to).levels.find((level) => level.id === id)?.title ?? id,
          )
        : [],
    );
  const [gone, come] = [levels('removed', 'from'), levels('added', 'to')];
  const all = [
    {
      version: 'major' as const,
      reasons: [count('more') > 0 && messages.askMore(count('more')), gone.length > 0 && messages.levelsGone(gone)],
    },
    {
      version: 'minor' as const,
      reasons: [count('less') > 0 && messages.askLess(count('less')), come.length > 0 && messages.levelsCome(come)],
    },
    {
      version: 'patch' as const,
      reasons: [
        count('place') > 0 && messages.inAnotherPlaceCount(count('place')),
        count('anew') > 0 && messages.wordedAnewCount(count('anew')),
      ],
    },
  ];
  return all
    .map(({ version, reasons }) => ({ version, reasons: reasons.filter((reason) => reason !== false) }))
    .filter(({ reasons }) => reasons.length > 0);
}
