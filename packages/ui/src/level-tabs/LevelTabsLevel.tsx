'use client';
import { expectationsOf, type Ladder, type Level, type LevelExpectation } from '@ladderkit/core';
import { Heading } from '../internals/Heading';
import { InlineText } from '../internals/InlineText';
import { NameWithCode } from '../internals/NameWithCode';
import { useMessages } from './useMessages';
import { useLevelTabs } from './LevelTabsContext';

/** A level in short: title, code, summary, and what it asks by competency. `LevelProfile` shows the whole of it. */
export function LevelTabsLevel({ level: { id: levelId, title, code, summary } }: { level: Level }) {
  const messages = useMessages();
  const { ladder, headingLevel } = useLevelTabs('Panel');
  const { language } = ladder;
  const sections = sectionsOf(ladder, levelId);
  return (
    <>
      <header className="lk-profile-head">
        <Heading level={headingLevel} className="lk-display">
          <NameWithCode title={title} code={code} />
        </Heading>
        {summary !== undefined && (
          <p className="lk-lead lk-soft lk-profile-summary" lang={language}>
            <bdi>
              <InlineText text={summary} />
            </bdi>
          </p>
        )}
      </header>
      {sections.length === 0 && <p className="lk-small lk-faint lk-profile-empty">{messages.nothingAsked}</p>}
      {sections.map(({ competency, above, statements }) => (
        <section key={competency?.id ?? ''} className="lk-profile-section" data-competency={competency?.id}>
          <Heading level={headingLevel} depth={1} className="lk-profile-name">
            <bdi>{competency?.title ?? messages.otherStatements}</bdi>
            {above && <span className="lk-profile-path">{above.title}</span>}
          </Heading>
          <ul className="lk-profile-list" lang={language}>
            {statements.map(({ expectation: { id, kind, text, appliesTo }, inheritedFrom }) => (
              <li key={id} id={inheritedFrom === undefined ? id : undefined} className="lk-profile-statement">
                <bdi>
                  {(kind ?? 'expectation') !== 'expectation' && (
                    <span className="lk-faint">
                      {kind === 'example' ? messages.exampleBefore : messages.antiPatternBefore}{' '}
                    </span>
                  )}
                  <InlineText text={text} />
                </bdi>
                {appliesTo !== undefined && <span className="lk-remark">{messages.onlyWhere(appliesTo)}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What a level asks by competency, in the order of the ladder; last what belongs to none that the ladder has. */
function sectionsOf(ladder: Ladder, level: string) {
  const sections = [...(ladder.competencies ?? []), undefined].map((competency) => ({
    competency,
    above: ladder.competencies?.find(({ id }) => id === competency?.parent),
    statements: [] as LevelExpectation[],
  }));
  for (const asked of expectationsOf(ladder, level)) {
    const section = sections.find(({ competency }) => competency?.id === asked.expectation.competency);
    (section ?? sections.at(-1))?.statements.push(asked);
  }
  return sections.filter(({ statements }) => statements.length > 0);
}
