import type { StatementKind } from './kindOfTitle';
import type { DraftCompetency, DraftExpectation, DraftLevel, DraftTrack, LadderDraft } from './LadderDraft';

/** Where in a ladder the reader is. */
export interface ReadContext {
  draft: LadderDraft;
  track?: DraftTrack | undefined;
  level?: DraftLevel | undefined;
  competency?: DraftCompetency | undefined;
  /** The statement that what is read now details. */
  parent?: DraftExpectation | undefined;
  /** Conditions of the headings above. */
  sharedWith: string[];
  appliesTo?: string | undefined;
  /** What the heading or column above makes of the statements. */
  kind?: StatementKind;
  /** No heading and no table names a level by words: the shape of a table may. */
  byShape?: boolean | undefined;
  /** Where pages stand among their fellows, by path. */
  positions?: ReadonlyMap<string, number> | undefined;
}

/** A context that stands at a level. */
export interface LevelContext extends ReadContext {
  level: DraftLevel;
}

export const isAtLevel = (context: ReadContext): context is LevelContext => context.level !== undefined;
