'use client';
import { List, Root, Trigger } from '@radix-ui/react-tabs';
import { useId, type ComponentPropsWithRef } from 'react';
import { Boundary } from '../internals/Boundary';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { LadderPageCompare } from './LadderPageCompare';
import { useLadderPage } from './LadderPageContext';
import { LadderPageLevels } from './LadderPageLevels';
import { LadderPageRubric } from './LadderPageRubric';
import type { LadderPageView } from './LadderPageState';
import { LadderPageSteps } from './LadderPageSteps';

export type LadderPageViewsProps = Omit<ComponentPropsWithRef<'div'>, 'children' | 'dir' | 'defaultValue'>;

/** The views as tabs, and the one that is chosen. */
export function LadderPageViews({ className, ...rest }: LadderPageViewsProps) {
  const messages = useMessages();
  const id = useId();
  const { state, show, views, direction } = useLadderPage('Views');
  const view = views.find((each) => each === state.view) ?? 'levels';
  return (
    <Root
      {...rest}
      dir={direction}
      value={view}
      onValueChange={(next) => show({ view: views.find((each) => each === next) })}
      className={classNames('lk-page-views', className)}
    >
      <List className="lk-page-tabs" aria-label={messages.views}>
        {views.map((each) => (
          <Trigger
            key={each}
            value={each}
            id={`${id}${each}`}
            aria-controls={each === view ? `${id}view` : undefined}
            className="lk-tabs-tab"
          >
            <span data-label={messages.pageView(each)}>{messages.pageView(each)}</span>
          </Trigger>
        ))}
      </List>
      <div role="tabpanel" tabIndex={0} id={`${id}view`} aria-labelledby={`${id}${view}`} className="lk-page-view">
        <Boundary key={view}>
          <View view={view} />
        </Boundary>
      </div>
    </Root>
  );
}

function View({ view }: { view: LadderPageView }) {
  const { changes } = useLadderPage('Views');
  switch (view) {
    case 'rubric':
      return <LadderPageRubric />;
    case 'compare':
      return <LadderPageCompare />;
    case 'steps':
      return <LadderPageSteps />;
    case 'changes':
      return changes;
    default:
      return <LadderPageLevels />;
  }
}
