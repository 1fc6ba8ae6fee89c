import type { CompareOptions } from '../CompareOptions';

/** How to compare without blocking; everything of the synchronous functions, and: */
export interface AsyncOptions extends CompareOptions {
  /** Ends the comparison; the promise is rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Called now and then with the share of the work that is done, 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
  /**
   * Gives a vector for each text, of any model of yours: all of one length, in the order of the texts. They are blended
   * with the words at a quarter, which finds what has no word in common. Plain texts, each once.
   */
  embed?: ((texts: string[]) => Promise<Float32Array[]>) | undefined;
}
