declare const process: { env: { NODE_ENV?: string } };

const warned = new Set<string>();

/** Tells developers of a smell on the console: in development only, and each text once. */
export function warnOnce(text: string): void {
  // bundlers know the condition and drop the rest from production
  if (process.env.NODE_ENV !== 'production' && !warned.has(text)) {
    warned.add(text);
    console.warn(`ladderkit: ${text}`);
  }
}
