'use client';
import { competencyTree, expectationsOf, type Level } from '@ladderkit/core';
import { Heading } from '../internals/Heading';
import { InlineText } from '../internals/InlineText';
import { NameWithCode } from '../internals/NameWithCode';
import { useMessages } from './useMessages';
import { useLevelTabs } from './LevelTabsContext';

/** A level in short: title, code, summary, and what it asks by competency. `LevelProfile` shows the whole of it. */
export function LevelTabsLevel({ level: { id: levelId, title, code, summary } }: { level: Level }) {
  const messages = useMessages();
  const { ladder, headingLevel } = useLevelTabs('Panel');
  const competencies = competencyTree(ladder).map(({ competency }) => competency);
  const known = new Set(competencies.map(({ id }) => id));
  const asked = expectationsOf(ladder, levelId);
  const sections = [...competencies, { id: undefined, title: messages.otherStatements }].map((section) => ({
    ...section,
    statements: asked.filter(({ expectation: { competency = '' } }) =>
      section.id === undefined ? !known.has(competency) : competency === section.id,
    ),
  }));
  return (
    <>
      <header className="lk-profile-head">
        <Heading level={headingLevel} className="lk-display">
          <NameWithCode title={title} code={code} />
        </Heading>
        {summary !== undefined && (
          <p className="lk-lead lk-soft lk-profile-summary" lang={ladder.language}>
            <InlineText text={summary} />
          </p>
        )}
      </header>
      {sections.map(
        ({ id, title, statements }) =>
          statements.length > 0 && (
            <section key={id ?? ''} className="lk-profile-section" data-competency={id}>
              <Heading level={headingLevel} depth={1}>
                <bdi>{title}</bdi>
              </Heading>
              <ul className="lk-profile-list" lang={ladder.language}>
                {statements.map(({ expectation: { id, kind, text, appliesTo }, inheritedFrom }) => (
                  <li key={id} id={inheritedFrom === undefined ? id : undefined} className="lk-profile-statement">
                    <bdi>
                      {kind === 'anti-pattern' && <span className="lk-faint">{messages.antiPatternBefore} </span>}
                      {kind === 'example' && <span className="lk-faint">{messages.exampleBefore} </span>}
                      <InlineText text={text} />
                    </bdi>
                    {appliesTo !== undefined && <span className="lk-remark">{messages.onlyWhere(appliesTo)}</span>}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
