import type { Comparison } from '@ladderkit/core';
import { crosswalkOf, crosswalkToCsv, type AppliedCrosswalk, type Crosswalk } from '@ladderkit/core/crosswalk';
import { toHtml, toMarkdown, toText, type Printable } from '@ladderkit/core/print';
import { changelogOf, releaseTitle } from '@ladderkit/core/print/changelog';
import { linksToReview, overviewOf } from '@ladderkit/core/print/overview';
import type { Choice } from '../read/chooseAxis';
import type { Output } from '../terminal/Io';
import { textLayout } from '../terminal/textLayout';
import { UsageError } from '../terminal/UsageError';

/** A comparison, and the reviewed crosswalk that it was made with. */
export interface Compared {
  comparison: Comparison;
  reviewed?: { crosswalk: Crosswalk; applied: AppliedCrosswalk } | undefined;
}

export const FORMATS = [
  'pretty',
  'json',
  'markdown',
  'html',
  'changelog',
  'release-title',
  'crosswalk',
  'csv',
] as const;

export type CompareFormat = (typeof FORMATS)[number];

/** A comparison in one of the formats, for an output of this kind. */
export function printComparison(compared: Compared, format: CompareFormat, output: Output): string {
  return PRINTERS[format](compared, output);
}

const PRINTERS: Record<CompareFormat, (compared: Compared, output: Output) => string> = {
  pretty: (compared, output) => partsOf(compared).map((part) => toText(part, textLayout(output))).join('\n'), // prettier-ignore
  json: ({ comparison }) => json(comparison),
  markdown: (compared) => partsOf(compared).map(toMarkdown).join('\n'),
  html: (compared) => partsOf(compared).map(toHtml).join(''),
  changelog: ({ comparison }) => toMarkdown(changelogOf(comparison)),
  'release-title': ({ comparison }) => `${releaseTitle(comparison)}\n`,
  crosswalk: (compared) => json(crosswalkIn(compared)),
  csv: (compared) => crosswalkToCsv(crosswalkIn(compared)),
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** What people read of two companies: what to review again; of whole ladders the overview; then each link. */
function partsOf({ comparison, reviewed }: Compared): Printable[] {
  const { axis, from, to } = comparison;
  const isWhole = axis === 'company' && (from.levels.length > 1 || to.levels.length > 1);
  return [
    ...(reviewed ? [linksToReview(reviewed.crosswalk, reviewed.applied)] : []),
    ...(isWhole ? [overviewOf(comparison)] : []),
    comparison,
  ];
}

const crosswalkIn = ({ comparison, reviewed }: Compared) =>
  crosswalkOf(comparison, { title: reviewed?.crosswalk.title, applied: reviewed?.applied });

/** What is published of a new version says nothing of two levels or companies, and only companies have a crosswalk. */
export function refuseOtherAxes(format: CompareFormat, { axis, reason }: Choice): void {
  const fit = { changelog: 'version', 'release-title': 'version', crosswalk: 'company', csv: 'company' } as const;
  const needed = format in fit ? fit[format as keyof typeof fit] : axis;
  if (needed === axis) return;
  const [what, hint] =
    needed === 'version'
      ? ['versions of a ladder', 'Give two versions and `--axis version`, or choose `--format markdown`.']
      : ['companies', 'Give the ladders of two companies and `--axis company`, or choose `--format markdown`.'];
  throw new UsageError(`\`--format ${format}\` is for two ${what}, and the axis is ${axis} (${reason}).`, hint);
}
