import type { Message } from '@ladderkit/core';
import { checkScopeLexicon, extendScopeLexicon, type ScopeLexicon } from '@ladderkit/core/people';
import { scopeLexiconEn } from '@ladderkit/core/scope-lexicon-en';
import type { Io } from '../terminal/Io';
import { readSources } from './readSources';

interface ScopeLexicons {
  lexicons: ScopeLexicon[];
  messages: Message[];
}

/**
 * The words of scope that statements are read with: ours, and those of a JSON file. What is English there adds to ours; another
 * language stands beside it. A file with errors is told and not used.
 */
export async function readScopeLexicons(path: unknown, { directory }: Io): Promise<ScopeLexicons> {
  if (path === undefined) return { lexicons: [scopeLexiconEn], messages: [] };
  const { files, messages } = await readSources([String(path)], directory);
  const [file] = files;
  if (file === undefined) return { lexicons: [scopeLexiconEn], messages };
  const place = { path: file.path, line: 1, column: 1 };
  const lexicon = parsed(new TextDecoder().decode(file.content));
  const faults = checkScopeLexicon(lexicon).map((message) => ({ ...message, place }));
  if (faults.some(({ severity }) => severity === 'error')) return { lexicons: [scopeLexiconEn], messages: faults };
  const theirs = lexicon as ScopeLexicon; // checked just now
  const isEnglish = /^en\b/i.test(theirs.language);
  return {
    lexicons: isEnglish ? [extendScopeLexicon(scopeLexiconEn, theirs)] : [theirs, scopeLexiconEn],
    messages: faults,
  };
}

/** `undefined` for what is no JSON: the check then says that an object is wanted. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
