import type { Comparison } from '@ladderkit/core';
import { compareLadders, compareLevels, compareTracks, compareVersions } from '@ladderkit/core/compare';
import { withProse } from '@ladderkit/core/compare/prose';
import { lexiconEn } from '@ladderkit/core/lexicon-en';
import { withMeaning } from '@ladderkit/core/people';
import { toHtml, toMarkdown, toText } from '@ladderkit/core/print';
import { changelogOf, releaseTitle } from '@ladderkit/core/print/changelog';
import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';
import type { CAC } from 'cac';
import { tellMessages } from '../messages/tellMessages';
import { unreadWarning } from '../messages/unreadWarning';
import { chooseAxis, type Choice } from '../read/chooseAxis';
import { hasErrors } from '../read/Input';
import { readInput } from '../read/readInput';
import { resolvePart, targetOf } from '../read/resolvePart';
import type { ExitCode } from '../run';
import { choiceOf } from '../terminal/choiceOf';
import type { Io, Output } from '../terminal/Io';
import { showProgress } from '../terminal/showProgress';
import { textLayout } from '../terminal/textLayout';
import { UsageError } from '../terminal/UsageError';

interface CompareOptions {
  axis?: unknown;
  format?: unknown;
  verbose?: boolean;
}

export function addCompareCommand(cli: CAC, io: Io): void {
  cli
    .command('compare <FROM> <TO>', 'Compare two levels, tracks, versions or companies')
    .option('--axis <axis>', 'level, track, version or company; without it, what the sides are decides')
    .option(
      '--format <format>',
      'pretty (default), json, markdown or html; of versions also changelog or release-title',
    )
    .option('--verbose', 'Show every message about the sources')
    .example('ladderkit compare careers/#e4 careers/#e5')
    .example('ladderkit compare ladder-1.json ladder-2.json --format markdown')
    .example('ladderkit compare ladder-1.json ladder-2.json --format changelog')
    .example("ladderkit compare 'ours#Engineering Manager' 'theirs#em' --axis company")
    .action((from: string, to: string, options: CompareOptions) => compare([from, to], options, io));
}

async function compare(args: readonly [string, string], options: CompareOptions, io: Io): Promise<ExitCode> {
  const format = choiceOf('format', options.format, FORMATS);
  const axis =
    options.axis === undefined ? undefined : choiceOf('axis', options.axis, ['level', 'track', 'version', 'company']);
  const targets = args.map((argument) => ({ argument, ...targetOf(argument, io.directory) }));
  const inputs = new Map<string, Awaited<ReturnType<typeof readInput>>>();
  for (const { path } of targets) if (!inputs.has(path)) inputs.set(path, await readInput([path], io));
  const tell = (more: Comparison['messages'] = []) => {
    tellMessages([...inputs.values()], io, options.verbose === true ? 'all' : 'problems', more);
  };
  const sides = targets.flatMap((target) => {
    const ladder = inputs.get(target.path)?.ladder;
    return ladder ? [{ argument: target.argument, ladder, ...resolvePart(ladder, target) }] : [];
  });
  const [from, to] = sides;
  if (from === undefined || to === undefined) {
    tell();
    return 1;
  }
  const choice = chooseAxis(from, to, axis);
  refuseOtherAxes(format, choice);
  const comparison = await showProgress(io.stderr, 'Comparing', () =>
    Promise.resolve(withMeaning(compareSides(choice), { lexicons: [scopeLexiconEn] })),
  );
  tell(comparison.messages);
  const warning = unreadWarning(inputs);
  if (warning !== undefined) io.stderr.write(`${warning}\n`);
  io.stderr.write(`Axis: ${choice.axis} (${choice.reason}).\n`);
  io.stdout.write(PRINTERS[format](comparison, io.stdout));
  return hasErrors([...[...inputs.values()].flatMap(({ messages }) => messages), ...comparison.messages]) ? 1 : 0;
}

/** Names are given as ids: the sides have been resolved. */
function compareSides({ axis, from, to }: Choice): Comparison {
  const options = { lexicon: lexiconEn };
  const [{ level: fromLevel = '', track: fromTrack = '' }, { level: toLevel = '', track: toTrack = '' }] = [from, to];
  switch (axis) {
    case 'level':
      return compareLevels({ ladder: from.ladder, level: fromLevel }, { ladder: to.ladder, level: toLevel }, options);
    case 'track':
      return compareTracks({ ladder: from.ladder, track: fromTrack }, { ladder: to.ladder, track: toTrack }, options);
    case 'version':
      return withProse(compareVersions(from, to, options), from.ladder, to.ladder);
    case 'company':
      return compareLadders(from, to, options);
  }
}

const FORMATS = ['pretty', 'json', 'markdown', 'html', 'changelog', 'release-title'] as const;

const PRINTERS: Record<(typeof FORMATS)[number], (comparison: Comparison, output: Output) => string> = {
  pretty: (comparison, output) => toText(comparison, textLayout(output)),
  json: (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
  markdown: toMarkdown,
  html: toHtml,
  changelog: (comparison) => toMarkdown(changelogOf(comparison)),
  'release-title': (comparison) => `${releaseTitle(comparison)}\n`,
};

/** What is published of a new version says nothing of two levels or companies. */
function refuseOtherAxes(format: (typeof FORMATS)[number], { axis, reason }: Choice): void {
  if (axis === 'version' || (format !== 'changelog' && format !== 'release-title')) return;
  throw new UsageError(
    `\`--format ${format}\` is for two versions of a ladder, and the axis is ${axis} (${reason}).`,
    'Give two versions and `--axis version`, or choose `--format markdown`.',
  );
}
