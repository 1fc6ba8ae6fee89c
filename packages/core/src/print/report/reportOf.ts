import type { Comparison } from '../../compare/Comparison';
import type { RubricMatrix } from '../../ladder/rubricOf';
import { changesReport } from './changesReport';
import { crosswalkReport } from './crosswalkReport';
import type { Report } from './Report';
import { rubricReport } from './rubricReport';

/** A value that can be printed. */
export type Printable = Comparison | RubricMatrix | Report;

/** What there is to say about a value, without what says nothing. */
export function reportOf(value: Printable): Report {
  const report = 'sections' in value ? value : !('axis' in value) ? rubricReport(value) : value.axis === 'company' ? crosswalkReport(value) : changesReport(value); // prettier-ignore
  const sections = report.sections.filter(({ entries, folded }) => entries[0] || folded);
  return { ...report, lead: report.lead.filter((phrase) => phrase !== ''), sections };
}
