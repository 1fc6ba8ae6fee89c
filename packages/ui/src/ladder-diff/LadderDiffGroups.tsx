'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Fold } from '../internals/Fold';
import { Heading } from '../internals/Heading';
import { useMessages } from './useMessages';
import { MEANINGS, type ChangelogEntry } from './changelogEntries';
import { LadderDiffEntry } from './LadderDiffEntry';
import { useLadderDiff } from './LadderDiffContext';

/** The changes, by what they mean for people; what is only worded anew is folded, and so are summaries and notes. */
export function LadderDiffGroups({ className, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const { entries, shown, headingLevel, id } = useLadderDiff('Groups');
  const messages = useMessages();
  return (
    <div {...rest} className={classNames('lk-changes-groups', className)}>
      {shown.length === 0 && (
        <p className="lk-empty">{entries.length === 0 ? messages.nothingChanged : messages.nothingPasses}</p>
      )}
      {MEANINGS.map((meaning) => {
        const own = shown.filter((entry) => entry.meaning === meaning);
        const levels = new Set(own.flatMap(({ level }) => level ?? [])).size;
        if (own.length === 0) return null;
        return (
          <section key={meaning} aria-labelledby={`${id}${meaning}`} className="lk-section">
            <Heading level={headingLevel} depth={1} id={`${id}${meaning}`} className="lk-section-title">
              {messages.meaning(meaning)}
              <span className="lk-small lk-faint">{messages.changesAtLevels(own.length, levels)}</span>
            </Heading>
            {meaning === 'anew' || meaning === 'prose' ? (
              <Fold summary={messages.showStatements(own.length)}>
                <Entries entries={own} />
              </Fold>
            ) : (
              <Entries entries={own} />
            )}
          </section>
        );
      })}
    </div>
  );
}

function Entries({ entries }: { entries: readonly ChangelogEntry[] }) {
  return (
    <ul className="lk-rows">
      {entries.map((entry, i) => (
        <LadderDiffEntry key={i} entry={entry} />
      ))}
    </ul>
  );
}
