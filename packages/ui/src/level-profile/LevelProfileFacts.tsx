'use client';
import type { Meta } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { InlineText } from '../internals/InlineText';
import { useLadderSettings } from '../ladder-provider/LadderContext';
import { factTitle } from './factTitle';
import { useLevelProfile } from './LevelProfileContext';
import { useMessages } from './useMessages';

export interface LevelProfileFactsProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  meta: Meta | undefined;
}

/** The facts of a `meta`, each with its name; those that hold nothing are left out. */
export function LevelProfileFacts({ meta, className, ...rest }: LevelProfileFactsProps) {
  return <Facts {...rest} facts={meta ?? {}} depth={0} className={classNames('lk-facts', className)} />;
}

/** Nobody reads facts that stand deeper, and hostile ones could stand very deep. */
const MAX_DEPTH = 4;

interface FactsProps extends ComponentPropsWithRef<'dl'> {
  facts: object;
  depth: number;
}

function Facts({ facts, depth, ...rest }: FactsProps) {
  const { ladder } = useLevelProfile('Meta');
  const shown = Object.entries(facts).filter(([, value]) => !isNothing(value));
  if (shown.length === 0) return null;
  return (
    <dl {...rest}>
      {shown.map(([key, value]) => (
        <div key={key}>
          <dt>{factTitle(ladder, key)}</dt>
          <dd>
            <Fact value={value} depth={depth} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Fact({ value, depth }: { value: unknown; depth: number }) {
  const messages = useMessages();
  const { locale = 'en' } = useLadderSettings();
  if (typeof value === 'boolean') return messages.yesOrNo(value);
  // a year is no amount: four digits stay together
  if (typeof value === 'number') return value.toLocaleString(locale, { useGrouping: 'min2' });
  if (typeof value !== 'object' || value === null) return <Words text={String(value)} />;
  if (depth === MAX_DEPTH) return '…';
  if (!Array.isArray(value)) return <Facts facts={value} depth={depth + 1} />;
  return (
    <ul>
      {value.map((item, i) => (
        <li key={i}>
          <Fact value={item} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}

/** An address alone is a link, as it is in Markdown between angle brackets. */
function Words({ text }: { text: string }) {
  return (
    <bdi>
      {/^https?:\/\/\S+$/.test(text) ? (
        <a href={text} rel="noreferrer">
          {text}
        </a>
      ) : (
        <InlineText text={text} />
      )}
    </bdi>
  );
}

const isNothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);
