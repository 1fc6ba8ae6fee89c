'use client';
import { useRef, type ComponentPropsWithRef, type MouseEvent } from 'react';
import { ChangeMark } from '../internals/ChangeMark';
import { classNames } from '../internals/classNames';
import { CountText } from '../internals/CountText';
import { useMessages } from './useMessages';
import { useLevelDiff } from './LevelDiffContext';
import { isNew, kindsOf, type CountedKind } from '../internals/rowKind';

/** How many of each change. A count is a link to the first such row, and on to the next when it is followed again. */
export function LevelDiffSummary({ className, ...rest }: Omit<ComponentPropsWithRef<'ul'>, 'children'>) {
  const { comparison, onlyNew, announce, id } = useLevelDiff('Summary');
  const messages = useMessages();
  const lastJump = useRef<Element>(null);
  const jump = (event: MouseEvent<HTMLAnchorElement>, kind: CountedKind) => {
    const rows = [...(event.currentTarget.closest('.lk-diff')?.querySelectorAll(`[data-kinds~='${kind}']`) ?? [])];
    const place = (rows.findIndex((each) => each === lastJump.current) + 1) % rows.length;
    const row = rows[place];
    if (!(row instanceof HTMLElement)) return;
    event.preventDefault();
    lastJump.current = row;
    row.closest('details')?.setAttribute('open', '');
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
    announce(messages.jumpedTo(place + 1, rows.length));
  };
  return (
    <ul aria-label={messages.summary} {...rest} className={classNames('lk-diff-summary', className)}>
      {ORDER.map((kind) => {
        const rows = comparison.rows.filter((row) => kindsOf(row).includes(kind));
        const first = rows.find((row) => !onlyNew || isNew(row));
        if (rows.length === 0) return null;
        const mark = (
          <ChangeMark change={kind === 'related' ? 'reworded' : kind}>
            <CountText text={messages.countChanges(rows.length, kind)} />
          </ChangeMark>
        );
        return (
          <li key={kind}>
            {first ? (
              <a href={`#${id}${first.id}`} onClick={(event) => jump(event, kind)}>
                {mark}
              </a>
            ) : (
              mark
            )}
          </li>
        );
      })}
    </ul>
  );
}

const ORDER: readonly CountedKind[] = [
  'added',
  'reworded',
  'related',
  'raised',
  'lowered',
  'split',
  'merged',
  'moved',
  'removed',
  'same',
];
