import type { Message, Meta, Place, SharedWith, Unmapped } from '@ladderkit/core';

/** A ladder while it is read: nouns refer to each other directly; ids and ranks come at the end. */
export interface LadderDraft {
  id?: string | undefined;
  title?: string | undefined;
  version?: string | undefined;
  language?: string | undefined;
  summary: string[];
  meta: Meta;
  sources: DraftSource[];
  tracks: DraftTrack[];
  scales: DraftScale[];
  /** The names of tracks in plain words, by the names as they are written. */
  trackNames: Map<string, string>;
  levels: DraftLevel[];
  /** The levels by each of their names, in plain words. */
  levelNames: Map<string, DraftLevel[]>;
  competencies: DraftCompetency[];
  /** The top-level competencies by title, and all that have an id of their own by that. */
  sections: Map<string, DraftCompetency>;
  competencyIds: Map<string, DraftCompetency>;
  expectations: DraftExpectation[];
  notes: DraftNote[];
  messages: Message[];
  unmapped: Unmapped[];
  /** The files are of our own format: words with which it marks kinds are taken off the texts. */
  own: boolean;
  /** Titles of sections that stand under several levels, in plain words. */
  sharedTitles: ReadonlySet<string>;
  /** The headings that are levels, in plain words. */
  levelHeadings: ReadonlySet<string>;
  /** The jobs that this ladder's titles name, in its own words. */
  jobs: ReadonlySet<string>;
  /** An index page lists all levels in their order. */
  levelsListed: boolean;
}

export interface DraftSource {
  path: string;
  title?: string | undefined;
  url?: string | undefined;
  licence?: string | undefined;
  meta: Meta;
}

export interface DraftTrack {
  title: string;
  ownId?: string | undefined;
  summary: string[];
  ranks?: 'shared' | 'own' | undefined;
  place?: Place | undefined;
  meta?: Meta | undefined;
}

export interface DraftScale {
  title: string;
  ownId?: string | undefined;
  summary?: string | undefined;
  vocabulary?: string | undefined;
  steps: DraftScaleStep[];
  /** Its steps stand in their order, or have ranks of the source. */
  ordered: boolean;
  place?: Place | undefined;
  meta?: Meta | undefined;
}

export interface DraftScaleStep {
  title: string;
  ownId?: string | undefined;
  rank?: number | undefined;
  summary?: string | undefined;
  place?: Place | undefined;
  meta?: Meta | undefined;
}

export interface DraftLevel {
  title: string;
  code?: string | undefined;
  /** The number that its code or title holds. */
  number?: number | undefined;
  /** The source gives that number beside its title: `level: 3`. */
  numbered?: boolean | undefined;
  aliases: string[];
  ownId?: string | undefined;
  track?: DraftTrack | undefined;
  rank?: number | undefined;
  kind?: 'level' | 'role' | 'shared' | undefined;
  summary: string[];
  /** Ids, codes or titles, as the source names them; resolved at the end. */
  includes: string[];
  includesLevels: Set<DraftLevel>;
  next: string[];
  beside: string[];
  steps: DraftLevelStep[];
  place?: Place | undefined;
  meta: Meta;
  /** The headings that name it, for the message that joins them. */
  headings: { title: string; place: Place }[];
  /** The page that it fills, and what that says of its position among others. */
  page?: { path: string; position?: number | undefined } | undefined;
}

export interface DraftLevelStep {
  scale: DraftScale;
  step: DraftScaleStep;
  competency?: DraftCompetency | undefined;
  place?: Place | undefined;
  meta?: Meta | undefined;
}

export interface DraftCompetency {
  title: string;
  ownId?: string | undefined;
  aliases: string[];
  parent?: DraftCompetency | undefined;
  summary: string[];
  scales: string[];
  place?: Place | undefined;
  meta?: Meta | undefined;
  /** The headings that name it, for the message that joins them. */
  headings: { title: string; place: Place }[];
  sections: Map<string, DraftCompetency>;
}

export interface DraftExpectation {
  level: DraftLevel;
  competency?: DraftCompetency | undefined;
  text: string;
  ownId?: string | undefined;
  kind?: 'example' | 'anti-pattern' | undefined;
  parent?: DraftExpectation | undefined;
  /** The id of the parent, where front matter gives that. */
  parentId?: string | undefined;
  sharedWith: SharedWith[];
  appliesTo?: string | undefined;
  place?: Place | undefined;
  meta?: Meta | undefined;
}

export interface DraftNote {
  kind?: 'note' | 'summary' | undefined;
  text: string;
  track?: DraftTrack | undefined;
  level?: DraftLevel | undefined;
  competency?: DraftCompetency | undefined;
  place?: Place | undefined;
  meta?: Meta | undefined;
}

export function createDraft(): LadderDraft {
  return {
    summary: [],
    meta: {},
    sources: [],
    tracks: [],
    trackNames: new Map(),
    scales: [],
    levels: [],
    levelNames: new Map(),
    competencies: [],
    sections: new Map(),
    competencyIds: new Map(),
    expectations: [],
    notes: [],
    messages: [],
    unmapped: [],
    own: false,
    sharedTitles: new Set(),
    levelHeadings: new Set(),
    jobs: new Set(),
    levelsListed: false,
  };
}
