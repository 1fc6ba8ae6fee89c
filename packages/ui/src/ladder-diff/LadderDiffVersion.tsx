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
  const counted = (meaning: ChangeMeaning, say: (count: number) => string) => {
    const count = entries.filter((entry) => entry.meaning === meaning).length;
    return count > 0 ? [say(count)] : [];
  };
  const levels = (change: string, say: (titles: string[]) => string) => {
    const titles = entries.flatMap((entry) =>
      entry.type === 'pair' && entry.pair.noun === 'level' && entry.pair.change === change
        ? [...entry.pair.from, ...entry.pair.to].map(
            (id) => (change === 'added' ? to : from).levels.find((level) => level.id === id)?.title ?? id,
          )
        : [],
    );
    return titles.length > 0 ? [say(titles)] : [];
  };
  const all = [
    {
      version: 'major' as const,
      reasons: [...counted('more', messages.askMore), ...levels('removed', messages.levelsGone)],
    },
    {
      version: 'minor' as const,
      reasons: [...counted('less', messages.askLess), ...levels('added', messages.levelsCome)],
    },
    {
      version: 'patch' as const,
      reasons: [
        ...counted('place', messages.inAnotherPlaceCount),
        ...counted('anew', messages.wordedAnewCount),
        ...counted('prose', messages.proseCount),
      ],
    },
  ];
  return all.filter(({ reasons }) => reasons.length > 0);
}
