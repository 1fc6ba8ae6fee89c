import { normalTitle } from './normalTitle';

/** The level that a role's title names, in the singular or plural. */
export function findRole<
  Level extends { title: string; code?: string | undefined; aliases?: readonly string[] | undefined },
>(levels: readonly Level[], title: string): Level | undefined {
  const wanted = normalTitle(title);
  const named = (name: string) =>
    levels.find((level) =>
      [level.title, level.code, ...(level.aliases ?? [])].some(
        (each) => each !== undefined && normalTitle(each) === name,
      ),
    );
  return named(wanted) ?? named(wanted.replace(/s$/, '')) ?? named(`${wanted}s`);
}
