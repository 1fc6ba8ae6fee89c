'use client';
import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import type { ComponentPropsWithRef } from 'react';
import { Boundary } from '../internals/Boundary';
import { classNames } from '../internals/classNames';
import type { HeadingLevel } from '../internals/Heading';
import { useMessages } from './useMessages';
import { Rubric } from '../rubric';
import { LadderPageCompare } from './LadderPageCompare';
import { useLadderPage } from './LadderPageContext';
import { LadderPageLevels } from './LadderPageLevels';
import type { LadderPageView } from './LadderPageState';
import { LadderPageSteps } from './LadderPageSteps';
import { LadderPageTrack } from './LadderPageTrack';
import { topCompetency } from './topCompetency';

export type LadderPageViewsProps = Omit<ComponentPropsWithRef<'div'>, 'children' | 'dir' | 'defaultValue'>;

/** The views as tabs, and the one that is chosen. */
export function LadderPageViews({ className, ...rest }: LadderPageViewsProps) {
  const messages = useMessages();
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
          <Trigger key={each} value={each} className="lk-tabs-tab">
            <span data-label={messages.pageView(each)}>{messages.pageView(each)}</span>
          </Trigger>
        ))}
      </List>
      <Content value={view} className="lk-page-view">
        <Boundary key={view}>
          <View view={view} />
        </Boundary>
      </Content>
    </Root>
  );
}

function View({ view }: { view: LadderPageView }) {
  const { ladder, changes, current, compare, state, headingLevel } = useLadderPage('Views');
  const inner = (headingLevel + 1) as HeadingLevel;
  const competency = topCompetency(ladder, state.competency);
  switch (view) {
    case 'rubric':
      return (
        <LadderPageTrack>
          {(track) => (
            <Rubric
              key={competency}
              {...{ ladder, current, compare }}
              track={track}
              defaultCompetencies={competency === undefined ? undefined : [competency]}
              headingLevel={inner}
            />
          )}
        </LadderPageTrack>
      );
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
