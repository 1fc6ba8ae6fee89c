'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { Icon } from '../internals/Icon';
import { arrow } from '../internals/shapes';
import { NameWithCode } from '../internals/NameWithCode';
import { sideTitle } from '../internals/sideTitle';
import { useMessages } from './useMessages';
import { useLevelDiff } from './LevelDiffContext';
import { LevelDiffCopy } from './LevelDiffCopy';
import { LevelDiffOnlyNew } from './LevelDiffOnlyNew';
import { LevelDiffViewSwitch } from './LevelDiffViewSwitch';

/** The names of both sides. Its children are the tools; without any it shows the view switch, the filter and the copy button. */
export function LevelDiffHead({ className, children, ...rest }: ComponentPropsWithRef<'header'>) {
  const { comparison, headingLevel, id } = useLevelDiff('Head');
  const messages = useMessages();
  return (
    <header {...rest} className={classNames('lk-head', className)}>
      <Heading level={headingLevel} id={`${id}title`} className="lk-title lk-diff-title">
        <NameWithCode {...sideTitle(comparison, 'from')} />
        <span className="lk-arrow">
          <Icon shape={arrow} />
          <span className="lk-hidden">{messages.changesInto}</span>
        </span>
        <NameWithCode {...sideTitle(comparison, 'to')} />
      </Heading>
      <div className="lk-tools">
        {children ?? (
          <>
            <LevelDiffViewSwitch />
            <LevelDiffOnlyNew />
            <LevelDiffCopy />
          </>
        )}
      </div>
    </header>
  );
}
