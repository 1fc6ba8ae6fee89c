'use client';
import { isSafeUrl } from '@ladderkit/core/text';
import { Fragment, useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { useLevelProfile } from './LevelProfileContext';
import { sourcesOf, type LevelSource } from './sourcesOf';

/** Where the level was read from, linked where the ladder knows the address. Nothing where no place is known. */
export function LevelProfileSource({ className, ...rest }: Omit<ComponentPropsWithRef<'footer'>, 'children'>) {
  const messages = useMessages();
  const { ladder, level } = useLevelProfile('Source');
  const sources = useMemo(() => sourcesOf(ladder, level), [ladder, level]);
  if (sources.length === 0) return null;
  return (
    <footer {...rest} className={classNames('lk-profile-source', className)}>
      {messages.source}{' '}
      {sources.map((each, i) => (
        <Fragment key={each.source.path}>
          {i > 0 && ', '}
          <SourceName {...each} />
        </Fragment>
      ))}
    </footer>
  );
}

function SourceName({ source, first, last }: LevelSource) {
  const messages = useMessages();
  const lines = `${source.title ?? source.path}, ${messages.lines(first, last)}`;
  const name =
    source.url !== undefined && isSafeUrl(source.url) ? (
      <a href={source.url} rel="noreferrer">
        {lines}
      </a>
    ) : (
      lines
    );
  return (
    <>
      {name}
      {source.licence !== undefined && ` · ${source.licence}`}
    </>
  );
}
