import { isDevelopment } from './isDevelopment';

const warned = new Set<string>();

/** Tells developers of a smell on the console: in development only, and each text once. */
export function warnOnce(text: string): void {
  if (!isDevelopment() || warned.has(text)) return;
  warned.add(text);
  console.warn(`ladderkit: ${text}`);
}
