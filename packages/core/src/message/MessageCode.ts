/**
 * Every code a message can carry: a closed union, alphabetical. A code is public API: it is never reused for another
 * meaning. `docs/messages.md` has one heading for each.
 */
export type MessageCode =
  | 'duplicate-id'
  | 'file-missing'
  | 'file-unreadable'
  | 'folder-without-sources'
  | 'format-invalid'
  | 'format-newer'
  | 'includes-cycle'
  | 'parent-cycle'
  | 'rank-out-of-order'
  | 'step-not-on-scale'
  | 'unknown-id'
  | 'unknown-key'
  | 'value-invalid';
