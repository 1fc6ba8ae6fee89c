import { en } from '../../messages/en';
import type { Messages } from '../../messages/Messages';
import { XSS_VECTORS } from './xssVectors';

/** A translation that attacks: every message is, or gives, a text of the list. */
export function hostileMessages(): Messages {
  const entries = Object.entries(en).map(([key, message], i) => {
    const attack = XSS_VECTORS[i % XSS_VECTORS.length] ?? '';
    return [key, typeof message === 'function' ? () => attack : attack];
  });
  // each entry has the kind of the message whose place it takes
  return Object.fromEntries(entries) as Messages;
}
