declare const process: { env: { NODE_ENV?: string } };

const warned = new Set<string>();

/** Tells developers of a smell on the console: in development only, and each text once. */
export function warnOnce(text: string): void {
  if (process.env.NODE_ENV === 'production' || warned.has(text)) return;
  warned.add(text);
  console.warn(`ladderkit: ${text}`);
}
