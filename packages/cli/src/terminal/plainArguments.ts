import { UsageError } from './UsageError';

/**
 * Arguments as the parser takes them. What follows `--` is a path, whatever it begins with; an option named like a property of
 * every object would be set on all of them.
 */
export function plainArguments(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const [before, after] = end < 0 ? [argv, []] : [argv.slice(0, end), argv.slice(end + 1)];
  for (const argument of before) {
    const name = /^--?(?:no-)?([^=.]+)/.exec(argument)?.[1];
    if (name !== undefined && name in Object.prototype) {
      throw new UsageError(`There is no option \`--${name}\`.`, 'Try `ladderkit --help`.');
    }
  }
  return [...before, ...after.map((path) => (path.startsWith('-') ? `./${path}` : path))];
}
