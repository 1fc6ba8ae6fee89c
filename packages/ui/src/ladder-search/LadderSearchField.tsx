'use client';
import type { ComponentPropsWithRef, KeyboardEvent } from 'react';
import { classNames } from '../internals/classNames';
import { Icon } from '../internals/Icon';
import { glass } from '../internals/shapes';
import { useMessages } from './useMessages';
import { useLadderSearch } from './LadderSearchContext';
import { searchKey } from './searchKey';

export type LadderSearchFieldProps = Omit<
  ComponentPropsWithRef<'input'>,
  'value' | 'defaultValue' | 'type' | 'children'
>;

/** The text field: a combobox that keeps the focus while the keys move through the hits. */
export function LadderSearchField({
  className,
  onChange,
  onKeyDown,
  onFocus,
  onClick,
  ...rest
}: LadderSearchFieldProps) {
  const messages = useMessages();
  const { query, setQuery, groups, isOpen, setOpen, active, setActive, prepare, id } = useLadderSearch('Field');
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const isExpanded = isOpen && count > 0;
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const { key, altKey } = event;
    const next = searchKey({ key, altKey, isOpen: isExpanded, active, count, hasQuery: query !== '' });
    if (!next) return;
    if (next.isHandled) event.preventDefault();
    if (next.chooses) document.getElementById(`${id}hit${active}`)?.click();
    if (next.clears) setQuery('');
    if (next.isOpen !== undefined) setOpen(next.isOpen);
    if (next.active !== undefined) setActive(next.active);
  };
  return (
    <label className="lk-search-label">
      <Icon shape={glass} />
      <span className="lk-hidden">{messages.searchLadder}</span>
      <input
        role="combobox"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={messages.searchPlaceholder}
        aria-autocomplete="list"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? `${id}list` : undefined}
        aria-activedescendant={isExpanded && active >= 0 ? `${id}hit${active}` : undefined}
        aria-describedby={`${id}status`}
        {...rest}
        type="search"
        className={classNames('lk-field', className)}
        value={query}
        onChange={(event) => {
          onChange?.(event);
          setQuery(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={press}
        onFocus={(event) => {
          onFocus?.(event);
          prepare();
        }}
        onClick={(event) => {
          onClick?.(event);
          setOpen(true);
        }}
      />
    </label>
  );
}
