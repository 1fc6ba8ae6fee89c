'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { MEANINGS } from './changelogEntries';
import { competenciesWithChanges, nounsOf } from './filterEntries';
import { useLadderDiff } from './LadderDiffContext';

/** Level, competency and meaning: what is shown below, and how much that is. */
export function LadderDiffFilters({ className, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const { comparison, entries, shown, filter, setFilter } = useLadderDiff('Filters');
  const messages = useMessages();
  const levels = new Set(entries.map(({ level }) => level));
  const meanings = filter.meanings ?? MEANINGS;
  if (entries.length === 0) return null;
  return (
    <div
      role="group"
      aria-label={messages.filters}
      {...rest}
      className={classNames('lk-tools lk-changes-filters', className)}
    >
      <Choice
        label={messages.level}
        value={filter.level}
        options={nounsOf(comparison, 'levels').filter(({ id }) => levels.has(id))}
        onValueChange={(level) => setFilter({ ...filter, level })}
      />
      <Choice
        label={messages.competency}
        value={filter.competency}
        options={competenciesWithChanges(entries, comparison)}
        onValueChange={(competency) => setFilter({ ...filter, competency })}
      />
      {MEANINGS.filter((meaning) => entries.some((entry) => entry.meaning === meaning)).map((meaning) => {
        const isShown = meanings.includes(meaning);
        const others = meanings.filter((each) => each !== meaning);
        return (
          <button
            key={meaning}
            type="button"
            className="lk-button"
            aria-pressed={isShown}
            onClick={() => setFilter({ ...filter, meanings: isShown ? others : [...others, meaning] })}
          >
            {messages.meaning(meaning)}
          </button>
        );
      })}
      <span className="lk-hidden" role="status">
        {shown.length < entries.length && messages.rowsShown(shown.length, entries.length)}
      </span>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: readonly { id: string; title: string; code?: string | undefined }[];
  onValueChange: (id: string | undefined) => void;
}

function Choice({ label, value, options, onValueChange }: ChoiceProps) {
  const messages = useMessages();
  return (
    <select
      className="lk-select"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onValueChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    >
      <option value="">{messages.allOf(label)}</option>
      {options.map(({ id, title, code }) => (
        <option key={id} value={id}>
          {code === undefined ? title : `${title} ${code}`}
        </option>
      ))}
    </select>
  );
}
