'use client';
import type { ComponentPropsWithRef, CSSProperties } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import type { ChangeMeaning } from './changelogEntries';
import { nounsOf } from './filterEntries';
import { useLadderDiff } from './LadderDiffContext';

/** For each level that changes: how much more and less is asked, as bars with their numbers. A level's name shows its changes alone. */
export function LadderDiffPeople({ className, ...rest }: Omit<ComponentPropsWithRef<'table'>, 'children'>) {
  const { comparison, entries, filter, setFilter } = useLadderDiff('People');
  const messages = useMessages();
  const levels = nounsOf(comparison, 'levels')
    .map((level) => ({ level, own: entries.filter((entry) => entry.level === level.id && entry.meaning !== 'prose') }))
    .filter(({ own }) => own.length > 0);
  const count = (own: typeof entries, meaning: ChangeMeaning) =>
    own.filter((entry) => entry.meaning === meaning).length;
  const most = Math.max(1, ...levels.flatMap(({ own }) => [count(own, 'more'), count(own, 'less')]));
  if (levels.length === 0) return null;
  return (
    <table
      {...rest}
      className={classNames('lk-changes-people lk-small', className)}
      style={{ '--lk-most': most, ...rest.style } as CSSProperties}
    >
      <caption className="lk-hidden">{messages.forPeople}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.forPersonAt}</th>
          <th scope="col" className="lk-changes-less">
            {messages.asksLess}
          </th>
          <th scope="col">{messages.asksMore}</th>
          <th scope="col" className="lk-changes-count">
            {messages.wordedAnew}
          </th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, own }) => (
          <tr key={level.id}>
            <th scope="row">
              <button
                type="button"
                className="lk-bare lk-changes-level"
                aria-pressed={filter.level === level.id}
                onClick={() => setFilter({ ...filter, level: filter.level === level.id ? undefined : level.id })}
              >
                <bdi>{level.title}</bdi>
              </button>{' '}
              {level.code !== undefined && <span className="lk-code">{level.code}</span>}
            </th>
            <td className="lk-changes-less">
              <Bar way="less" count={count(own, 'less')} />
            </td>
            <td>
              <Bar way="more" count={count(own, 'more')} />
              {count(own, 'more') + count(own, 'less') === 0 && (
                <span className="lk-faint" aria-hidden="true">
                  {messages.noChange}
                </span>
              )}
            </td>
            <td className="lk-changes-count">{messages.countOf(count(own, 'anew'))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ way, count }: { way: 'more' | 'less'; count: number }) {
  const messages = useMessages();
  return (
    <div className={count === 0 ? undefined : 'lk-changes-bar'} data-way={way}>
      {count > 0 && <i style={{ '--lk-count': count } as CSSProperties} />}
      <span className={count === 0 ? 'lk-hidden' : undefined}>{messages.countOf(count)}</span>
    </div>
  );
}
