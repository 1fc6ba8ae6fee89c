'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { CopyButton } from '../internals/CopyButton';
import { Heading } from '../internals/Heading';
import { useMessages } from './useMessages';
import { useLadderDiff } from './LadderDiffContext';

/** Which ladder changed, from which version to which. Its children are the tools; without any, the copy button. */
export function LadderDiffHead({ className, children, ...rest }: ComponentPropsWithRef<'header'>) {
  const { comparison, headingLevel, id } = useLadderDiff('Head');
  const messages = useMessages();
  const { from, to } = comparison;
  const [before, after] = [from.ladder.version, to.ladder.version];
  const textOf = async () => {
    const [{ toMarkdown }, { changelogOf }] = await Promise.all([
      import('@ladderkit/core/print/markdown'),
      import('@ladderkit/core/print/changelog'),
    ]);
    return toMarkdown(changelogOf(comparison));
  };
  return (
    <header {...rest} className={classNames('lk-head', className)}>
      <div className="lk-head-text">
        <Heading level={headingLevel} id={`${id}title`} className="lk-title">
          {messages.whatChanged(to.ladder.title)}
        </Heading>
        {before !== undefined && after !== undefined && (
          <p className="lk-small lk-soft">{messages.fromVersionTo(before, after)}</p>
        )}
      </div>
      <div className="lk-tools">{children ?? <CopyButton label={messages.copyAsMarkdown} textOf={textOf} />}</div>
    </header>
  );
}
