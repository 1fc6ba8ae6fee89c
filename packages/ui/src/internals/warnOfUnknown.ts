import { warnOnce } from './warnOnce';

declare const process: { env: { NODE_ENV?: string } };

/** Tells developers of ids in props that nothing has: what they should mark or show would be missing without a word. */
export function warnOfUnknown(
  component: string,
  noun: 'level' | 'competency' | 'scale',
  known: readonly { id: string }[] | undefined,
  props: Readonly<Record<string, string | readonly string[] | undefined>>,
): void {
  // bundlers know the condition and drop the rest from production
  if (process.env.NODE_ENV !== 'production') {
    const ids = new Set(known?.map(({ id }) => id));
    for (const [prop, given = []] of Object.entries(props))
      for (const id of typeof given === 'string' ? [given] : given)
        if (!ids.has(id))
          warnOnce(
            `\`${component}\` has no ${noun} \`${id}\` to show, as \`${prop}\` asks. Pass the id of a ${noun}, not its title or code.`,
          );
  }
}
