import type { Place } from '@ladderkit/core';
import type { Path } from '@ladderkit/core/schema';
import type { DraftCompetency, DraftExpectation, DraftLevel, DraftTrack, LadderDraft } from '../interpret/LadderDraft';
import type { DataSource } from './DataSource';
import type { Said } from './Said';

/** One source while it is read. */
export interface DataReader {
  draft: LadderDraft;
  source: DataSource;
  said: Said;
  /** Levels by every name the source calls them: id, key, title, code, number. */
  levels: Map<string, DraftLevel>;
  /** Levels of all sources that name no track, likewise. */
  shared: Map<string, DraftLevel>;
}

/** Where in the ladder the reader is. */
export interface DataContext {
  track?: DraftTrack | undefined;
  level?: DraftLevel | undefined;
  competency?: DraftCompetency | undefined;
  parent?: DraftExpectation | undefined;
  kind?: DraftExpectation['kind'];
  /** The lists of a level's record are sections, because one of its siblings has several. */
  sectioned?: boolean | undefined;
}

export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** A value as words; undefined where it holds none. */
export function wordsIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function placeAt({ source }: DataReader, path: Path, text?: string): Place | undefined {
  return source.placeOf(path, text);
}
