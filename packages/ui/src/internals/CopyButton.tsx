'use client';
import { useState, type ComponentPropsWithRef } from 'react';
import { useMessages } from './useMessages';
import { classNames } from './classNames';
import { Icon } from './Icon';
import { sheets } from './shapes';

export interface CopyButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  label: string;
  /** What is copied, made when it is asked for: text, or something of several types. */
  textOf: () => string | Promise<string> | ClipboardItem;
}

/** Copies a text, and says whether it worked: beside the button's own words, in the same place, and to screen readers. */
export function CopyButton({ label, textOf, className, onClick, ...rest }: CopyButtonProps) {
  const messages = useMessages();
  const [result, setResult] = useState<'copied' | 'notCopied'>();
  const copy = async () => {
    try {
      const made = textOf();
      await (made instanceof ClipboardItem
        ? navigator.clipboard.write([made])
        : navigator.clipboard.writeText(await made));
      setResult('copied');
    } catch {
      setResult('notCopied');
    }
  };
  const told = result && messages[result];
  return (
    <button
      type="button"
      {...rest}
      className={classNames('lk-button', className)}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) void copy();
      }}
      onBlur={(event) => {
        rest.onBlur?.(event);
        setResult(undefined);
      }}
    >
      <Icon shape={sheets} />
      <span className="lk-swap">
        <span data-shown={told === undefined ? '' : undefined}>{label}</span>
        <span role="status" data-shown={told === undefined ? undefined : ''}>
          {told}
        </span>
      </span>
    </button>
  );
}
