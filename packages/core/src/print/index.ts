export type { Entry, Phrase, Report, Section, Span, Table } from './report/Report';
export type { Printable } from './report/reportOf';
export { toHtml } from './toHtml';
export { toMarkdown } from './toMarkdown';
export { toText, type TextKind, type ToTextOptions } from './toText';
