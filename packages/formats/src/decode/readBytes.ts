import { fromWindows1252 } from './singleByte';

/** The characters of a file, and the first byte that was not what the encoding allows. */
export interface Characters {
  text: string;
  /** Set where the file is neither UTF-8 nor marked as UTF-16. */
  assumed?: 'Windows-1252' | undefined;
}

/**
 * Reads UTF-8 with or without a byte order mark and UTF-16 in either order. A file with bytes that no UTF-8 has, and with
 * nothing that only UTF-8 has, is taken for Windows-1252, the encoding of older spreadsheets; in any other file such bytes
 * become U+FFFD.
 */
export function readBytes(content: Uint8Array): Characters {
  const wide = wideEncoding(content);
  if (wide) return { text: new TextDecoder(wide).decode(content) };
  const text = new TextDecoder('utf-8').decode(content);
  if (!text.includes('\ufffd') || isUtf8(content)) return { text };
  const sound = /[^\0-\x7f\ufffd]/.test(text);
  return sound ? { text } : { text: fromWindows1252(content), assumed: 'Windows-1252' };
}

function isUtf8(content: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 by its byte order mark, else by its zeros: in Western text every second byte is one. */
function wideEncoding(content: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(content.length, 1024) & ~1;
  for (let i = 0; i < length; i++) if (content[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = length * 0.35;
  const least = length * 0.02;
  if (length < 8) return undefined;
  if (odd > most && even <= least) return 'utf-16le';
  if (even > most && odd <= least) return 'utf-16be';
  return undefined;
}
