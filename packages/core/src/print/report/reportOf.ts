import type { Comparison } from '../../compare/Comparison';
import type { RubricMatrix } from '../../ladder/rubricOf';
import { changesReport } from './changesReport';
import { crosswalkReport } from './crosswalkReport';
import type { Report } from './Report';
import { rubricReport } from './rubricReport';

/** What there is to say about a value that can be printed. */
export function reportOf(value: Comparison | RubricMatrix | Report): Report {
  if ('sections' in value) return value;
  if (!('axis' in value)) return rubricReport(value);
  return value.axis === 'company' ? crosswalkReport(value) : changesReport(value);
}
