export { releaseTitle } from './releaseTitle';
export { changelogOf } from './report/changelogOf';
export type { Entry, Mark, Phrase, Remark, Report, Section, Span } from './report/Report';
export { textWidth } from './textWidth';
export { toHtml } from './toHtml';
export { toMarkdown } from './toMarkdown';
export { toText, type ToTextOptions } from './toText';
export { wrapRuns, type Run, type WrapOptions } from './wrapRuns';
