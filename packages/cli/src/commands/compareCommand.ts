import type { Comparison, Ladder } from '@ladderkit/core';
import { compareLadders, compareLevels, compareTracks, compareVersions, type Review } from '@ladderkit/core/compare';
import { withProse } from '@ladderkit/core/compare/prose';
import { applyCrosswalk, type Crosswalk } from '@ladderkit/core/crosswalk';
import { lexiconEn } from '@ladderkit/core/lexicon-en';
import { withMeaning } from '@ladderkit/core/people';
import { linksToReview } from '@ladderkit/core/print/overview';
import type { CAC } from 'cac';
import { tellMessages } from '../messages/tellMessages';
import { unreadWarning } from '../messages/unreadWarning';
import { chooseAxis, type Choice } from '../read/chooseAxis';
import { hasErrors } from '../read/Input';
import { readCrosswalk } from '../read/readCrosswalk';
import { readInput } from '../read/readInput';
import { readScopeLexicons } from '../read/readScopeLexicons';
import { resolvePart, targetOf } from '../read/resolvePart';
import { FORMATS, printComparison, refuseOtherAxes } from '../report/printComparison';
import type { ExitCode } from '../run';
import { choiceOf } from '../terminal/choiceOf';
import type { Io } from '../terminal/Io';
import { showProgress } from '../terminal/showProgress';
import { UsageError } from '../terminal/UsageError';

interface CompareOptions {
  axis?: unknown;
  format?: unknown;
  crosswalk?: unknown;
  scopeLexicon?: unknown;
  verbose?: boolean;
}

export function addCompareCommand(cli: CAC, io: Io): void {
  cli
    .command('compare <FROM> <TO>', 'Compare two levels, tracks, versions or companies')
    .option('--axis <axis>', 'level, track, version or company; without it, what the sides are decides')
    .option(
      '--format <format>',
      'pretty (default), json, markdown or html; of versions also changelog or release-title; of companies also crosswalk (JSON) or csv, to be reviewed',
    )
    .option('--crosswalk <file>', 'What people have reviewed of two companies, from --format crosswalk or csv')
    .option('--scope-lexicon <file>', 'Words of your own that show what asks for more, as JSON')
    .option('--verbose', 'Show every message about the sources')
    .example('ladderkit compare careers/#e4 careers/#e5')
    .example('ladderkit compare ladder-1.json ladder-2.json --format markdown')
    .example('ladderkit compare ladder-1.json ladder-2.json --format changelog')
    .example("ladderkit compare 'ours#Engineering Manager' 'theirs#em' --axis company")
    .example('ladderkit compare ours/ theirs/ --format csv > crosswalk.csv')
    .example('ladderkit compare ours/ theirs/ --crosswalk crosswalk.csv')
    .action((from: string, to: string, options: CompareOptions) => compare([from, to], options, io));
}

async function compare(args: readonly [string, string], options: CompareOptions, io: Io): Promise<ExitCode> {
  const format = choiceOf('format', options.format, FORMATS);
  const axis =
    options.axis === undefined ? undefined : choiceOf('axis', options.axis, ['level', 'track', 'version', 'company']);
  const targets = args.map((argument) => ({ argument, ...targetOf(argument, io.directory) }));
  const inputs = new Map<string, Awaited<ReturnType<typeof readInput>>>();
  for (const { path } of targets) if (!inputs.has(path)) inputs.set(path, await readInput([path], io));
  const walk = options.crosswalk === undefined ? undefined : await readCrosswalk(String(options.crosswalk), io);
  const scope = await readScopeLexicons(options.scopeLexicon, io);
  const read = [...inputs.values(), ...(walk ? [walk] : [])];
  const tell = (more: Comparison['messages'] = []) => {
    tellMessages(read, io, options.verbose === true ? 'all' : 'problems', more);
  };
  const sides = targets.flatMap((target) => {
    const ladder = inputs.get(target.path)?.ladder;
    return ladder ? [{ argument: target.argument, ladder, ...resolvePart(ladder, target) }] : [];
  });
  const [from, to] = sides;
  if (from === undefined || to === undefined || (walk && !walk.crosswalk)) {
    tell(scope.messages);
    return 1;
  }
  const choice = chooseAxis(from, to, axis);
  refuseOtherAxes(format, choice);
  const reviewed = walk?.crosswalk && apply(walk.crosswalk, choice);
  const comparison = await showProgress(io.stderr, 'Comparing', () =>
    Promise.resolve(withMeaning(compareSides(choice, reviewed?.applied.reviews), scope)),
  );
  // reviews were looked up in the whole ladders; of a level or track most are elsewhere
  const told = comparison.messages.filter(({ code }) => !reviewed || code !== 'unknown-id');
  const messages = [...scope.messages, ...(reviewed?.applied.messages ?? []), ...told];
  tell(messages);
  const warning = unreadWarning(inputs);
  if (warning !== undefined) io.stderr.write(`${warning}\n`);
  io.stderr.write(`Axis: ${choice.axis} (${choice.reason}).\n`);
  if (reviewed) io.stderr.write(`Crosswalk: ${linksToReview(reviewed.crosswalk, reviewed.applied).lead.join(' ')}\n`);
  io.stdout.write(printComparison({ comparison, reviewed }, format, io.stdout));
  return hasErrors([...read.flatMap((input) => input.messages), ...messages]) ? 1 : 0;
}

/** Lays a crosswalk on both ladders, whichever part of them is compared. */
function apply(crosswalk: Crosswalk, { axis, reason, from, to }: Choice) {
  if (axis !== 'company')
    throw new UsageError(
      `\`--crosswalk\` is for two companies, and the axis is ${axis} (${reason}).`,
      'Add `--axis company`.',
    );
  const compare = (before: Ladder, after: Ladder) => compareVersions(before, after, { lexicon: lexiconEn });
  return { crosswalk, applied: applyCrosswalk(crosswalk, from.ladder, to.ladder, { compare }) };
}

/** Names are given as ids: the sides have been resolved. */
function compareSides({ axis, from, to }: Choice, reviews: readonly Review[] = []): Comparison {
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
      return compareLadders(from, to, { ...options, reviews });
  }
}
