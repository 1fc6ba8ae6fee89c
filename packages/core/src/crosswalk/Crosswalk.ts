import type { Confidence } from '../compare/Comparison';

/**
 * What people have reviewed of the correspondence of two ladders (format `ladderkit-crosswalk/1`): a document of its own, kept
 * beside the ladders and applied again when either changes.
 */
export interface Crosswalk {
  format: 'ladderkit-crosswalk/1';
  title?: string | undefined;
  from: CrosswalkSide;
  to: CrosswalkSide;
  links: CrosswalkLink[];
}

/** The ladder of one side, at the version that was reviewed. */
export interface CrosswalkSide {
  ladder: string;
  title?: string | undefined;
  version?: string | undefined;
}

/** Two statements, and what was said of them. */
export interface CrosswalkLink {
  from: CrosswalkStatement;
  to: CrosswalkStatement;
  /**
   * Which way it holds. `both`: who does the one does the other; `forward`: who does `from` also does `to`, not the reverse;
   * `backward`: who does `to` also does `from`.
   */
  direction: 'both' | 'forward' | 'backward';
  confidence: Confidence;
  /** `pinned`: they correspond. `rejected`: they do not. `proposed`: nobody has looked yet. */
  review: 'pinned' | 'rejected' | 'proposed';
  /** Of a proposal: what was said of it before one of its statements changed, by whom and when is said below. */
  was?: 'pinned' | 'rejected' | undefined;
  /** Who reviewed it. */
  by?: string | undefined;
  /** When: an ISO date, `2026-03-01`. */
  at?: string | undefined;
  note?: string | undefined;
}

/** A statement as it was when reviewed; its text tells later whether it is still the same. */
export interface CrosswalkStatement {
  id: string;
  level: string;
  text: string;
}
