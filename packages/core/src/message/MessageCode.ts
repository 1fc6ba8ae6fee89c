/**
 * Every code a message can carry: a closed union, alphabetical. A code is public API: it is never reused for another
 * meaning. `docs/messages.md` has one heading for each.
 */
export type MessageCode =
  | 'duplicate-id'
  | 'encoding-assumed'
  | 'file-binary'
  | 'file-empty'
  | 'file-missing'
  | 'file-unreadable'
  | 'file-unsupported'
  | 'folder-without-sources'
  | 'format-invalid'
  | 'format-newer'
  | 'includes-cycle'
  | 'limit-reached'
  | 'look-alike-letter'
  | 'parent-cycle'
  | 'rank-out-of-order'
  | 'step-not-on-scale'
  | 'text-damaged'
  | 'text-mended'
  | 'unknown-id'
  | 'unknown-key'
  | 'value-invalid';
