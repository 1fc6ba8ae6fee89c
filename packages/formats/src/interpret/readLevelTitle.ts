import { plainText } from '@ladderkit/core/text';
import { jobIn } from './jobsOf';
import { isJob, isNumeral, isSeniority, LEVEL_NOUN } from './levelWords';

/** What a title says of a level. */
export interface LevelTitle {
  title: string;
  code?: string | undefined;
  /** The number in `Level 3`, or in the code. */
  number?: number | undefined;
  /** `shared`: it heads what holds at all levels. */
  kind?: 'shared' | 'role' | undefined;
  /** How surely it is a level's title: `code` by its form, `job` by its words, `weak` by one word that may mean else. */
  strength: 'code' | 'job' | 'weak';
}

/** The same, and any other title as it stands. */
export function asLevelTitle(markdown: string, jobs?: ReadonlySet<string>): Omit<LevelTitle, 'strength'> {
  return readLevelTitle(markdown, jobs) ?? { title: plainText(markdown) };
}

/** `What do we expect of a Staff Engineer?` */
const QUESTION =
  /^what (?:is|are|makes|defines|does|do)(?: (?:we )?expect(?:ed)?(?: (?:of|from))?)? (?:an?|the|our) (.{2,60}?)(?: do| mean| look like)?\?$/i;

/** A code: L4, IC3, EM 2, BE-L1, P5b, SE II. */
const CODE = String.raw`(?:(?:[A-Z]{1,4}-)?[A-Z]{1,4}[ -]?\d{1,2}(?:\.\d)?[a-z+]?|[A-Z]{2,4} (?:I{1,3}|IV|V))`;
const CODE_ONLY = new RegExp(`^${CODE}$`);
const LEVEL_NUMBER = String.raw`(?:[Ll]evel|LEVEL|[Gg]rade|[Ss]tage|[Bb]and|[Tt]ier|[Nn]ivel|[Nn]ível|[Nn]iveau|[Ss]tufe|레벨|등급|等級|レベル)\s*(?:\d{1,2}|[IVX]{1,4}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even)`;
const SEPARATOR = String.raw`\s*(?:[-–—:：|/,·]|\.?\s)\s*`;
const CODE_ALONE = new RegExp(`^(${CODE}|${LEVEL_NUMBER})$`);
const CODE_FIRST = new RegExp(`^[(\\[]?(${CODE}|${LEVEL_NUMBER})[)\\]]?${SEPARATOR}(\\S.*)$`);
const CODE_LAST = new RegExp(`^(.*?\\S)(?:\\s*[-–—:|,·]\\s*|\\s+)(${CODE}|${LEVEL_NUMBER})$`);
const CODE_IN_BRACKETS = new RegExp(`^(.*?\\S)\\s*[(\\[](${CODE}|${LEVEL_NUMBER})[)\\]]$`);
const ALL_LEVELS =
  /^(?:(?:for |at |expectations (?:for|of|at) )?(?:all|every|each)\s+(?:the\s+)?(?:levels?|engineers?|roles?|grades?|ladders?|tracks?|ics?|managers?|employees|positions?)|common (?:to|for|across) all(?: \w+)?|(?:shared|common|general|universal) (?:expectations|competencies|responsibilities)|everyone|everybody|todos (?:los niveles|os níveis)|모든 레벨)$/iu;

/** `L4/L5`, `IC 4 & 5`, `L6–L8`: several codes in a title. */
const CODE_SPAN =
  /(?:^|[(\s])([A-Z]{1,4})[ -]?(\d{1,2})\s?(\/|,|&|\+|and|or|to|[-–—])\s?(?:\1[ -]?)?(\d{1,2})(?![\w.])/;

/** Tells the codes that a title means by several of them; undefined where it has none or one. */
export function codeSpan(title: string): { test: (code: string) => boolean } | undefined {
  const [, prefix, first, between = '', last] = CODE_SPAN.exec(title) ?? [];
  if (prefix === undefined) return undefined;
  const [from, to] = [Number(first), Number(last)];
  const isRange = /^(?:to|[-–—])$/.test(between);
  const test = (code: string) => {
    const number = numberOf(code) ?? -1;
    const isMeant = number === from || number === to || (isRange && number > from && number < to);
    return isMeant && /^[A-Z]*/.exec(code)?.[0] === prefix;
  };
  return { test };
}

/** Reads a title as that of a level; undefined where neither its form nor its words, nor a job that the ladder knows, make it one. */
export function readLevelTitle(markdown: string, jobs: ReadonlySet<string> = NONE): LevelTitle | undefined {
  const text = plainText(markdown)
    .replace(/^[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f\u200d\s]+/u, '')
    .replace(QUESTION, '$1')
    .replace(/^(?:role|level|title|position):\s+/i, '')
    .replace(/[:：]$/, '')
    .trim();
  if (text.length > 90 || text === '') return undefined;
  if (ALL_LEVELS.test(text)) return { title: text, kind: 'shared', strength: 'job' };
  if (CODE_ALONE.test(text) && !NOT_A_CODE.test(text)) {
    const named = new RegExp(`^${LEVEL_NUMBER}$`).test(text);
    return { title: text, ...(named ? {} : { code: text }), number: numberOf(text), strength: 'code' };
  }
  if (codeSpan(text)) return { title: text, strength: 'code' };
  const [code, title] = splitCode(text);
  if (title !== undefined && ABOUT_A_LEVEL.test(title)) return undefined;
  if (
    code !== undefined &&
    title !== undefined &&
    !NOT_A_CODE.test(code) &&
    title.split(/\s+/).length <= 7 &&
    !/[.!?]$/.test(title)
  ) {
    if (/^\p{Ll}/u.test(title) && new RegExp(`^${LEVEL_NUMBER}$`).test(code)) {
      return { title: text, number: numberOf(code), strength: 'code' };
    }
    return { title, code, number: numberOf(code), strength: 'code' };
  }
  return (
    readJobTitle(text) ??
    (namesJob(text, jobs) ? { title: text, number: trailingNumber(text), strength: 'job' } : undefined)
  );
}

/** A title that ends in a job which the ladder knows: `Master Miner` where others are miners. */
function namesJob(text: string, jobs: ReadonlySet<string>): boolean {
  const job = jobIn(text);
  if (job === undefined || jobs.has(job)) return job !== undefined;
  const words = job.split(' ');
  return words.length === 2 && !NO_JOB_BEGINS.test(text) && jobs.has(words.at(-1) ?? '');
}

/** The number of a text that has the form of a code, whatever else it may stand for: `H1` where a key says that it is a code. */
export const numberOfCode = (text: string): number | undefined => (CODE_ONLY.test(text) ? numberOf(text) : undefined);

const NONE: ReadonlySet<string> = new Set();

/** What follows a code in the title of a page about a level, and of no level. */
const ABOUT_A_LEVEL =
  /^(?:role )?(?:profiles?|templates?|examples?|archetypes?|roles (?:at|in)|case stud(?:y|ies)|checklists?|interviews?)\b/i;

/** Quarters, hypertext and the like look like codes. */
const NOT_A_CODE = /^(?:Q[1-4]|H[1-6]|CO2|B2[BC]|ISO ?\d+|COVID-?\d+|Y2K|V\d|P0|S3|EC2|UTF-?\d+|WEB ?\d)$/i;

function splitCode(text: string): [code?: string | undefined, title?: string | undefined] {
  const first = CODE_FIRST.exec(text);
  if (first) return [first[1], first[2]?.replace(/^\((.*)\)$/, '$1')];
  const last = CODE_IN_BRACKETS.exec(text) ?? CODE_LAST.exec(text);
  return last ? [last[2], last[1]] : [];
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function numberOf(code: string): number | undefined {
  const digits = /(\d{1,2}(?:\.\d)?)[a-z+]?$/.exec(code)?.[1];
  if (digits !== undefined) return Number(digits);
  const word = code.split(/\s+/).at(-1) ?? '';
  const roman = ROMAN.indexOf(word);
  if (roman > 0) return roman;
  const named = NUMBER_WORDS.indexOf(word.toLowerCase());
  return named > 0 ? named : undefined;
}

/** Words with which no title of a job begins, though many sections do. */
const NO_JOB_BEGINS =
  /^(?:working|becoming|being|partnering|managing|hiring|coaching|mentoring|supporting|leading|helping|for|to|with|what|how|why|when|who|as|your|our|my|about|from|non|not|if|on|in|can|do|does|is|are|successful|great|good|new|other|another|meet|the role of)\b/i;

function readJobTitle(text: string): LevelTitle | undefined {
  if (/[.!?;"“”]|\b(?:vs|versus)\b|→|->/.test(text.replace(/\b(?:sr|jr|mid)\./gi, '')) || NO_JOB_BEGINS.test(text))
    return undefined;
  const role = /^(?:the\s+)?(.+?)\s+(role)$/i.exec(text);
  const bare = (role?.[1] ?? text).replace(/\s*[([][^)\]]*[)\]]\s*$/, '').trim();
  const parts = bare.split(/\s+(?:[-–—|])\s+|,\s+/);
  const words =
    parts.length > 1 && parts.some((part) => isJobName(part)) ? (parts.find((part) => isJobName(part)) ?? bare) : bare;
  if (bare.split(/\s+/).length > 7 || !isJobName(words)) return undefined;
  const title = role?.[1] ?? text;
  const weak = /^(?:lead|leader|owner|expert|partner|coach|head|staff|principal)s?$/i.test(bare);
  return {
    title,
    number: trailingNumber(bare),
    ...(role && { kind: 'role' as const }),
    strength: weak ? 'weak' : 'job',
  };
}

function trailingNumber(text: string): number | undefined {
  const last = text.split(/\s+/).at(-1) ?? '';
  return isNumeral(last.toLowerCase()) && /\s/.test(text)
    ? (numberOf(` ${last.toUpperCase()}`.trim()) ?? Number(last))
    : undefined;
}

function isJobName(text: string): boolean {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !['level', 'the', 'de', 'of', 'and', 'y', 'e'].includes(word) || LEVEL_NOUN.test(word),
  );
  if (words.length === 0) return false;
  const core = words.filter((word) => !isNumeral(word) && word !== 'level');
  if (core.length === 0) return false;
  if (core.every((word) => isSeniority(word) || isJob(word))) return true;
  const ofSomething =
    /^(?:.*\s)?(?:(?:head|director|directora?|diretora?|vice president|president|chief|manager|gerente|jefe|jefa|líder|engineer|developer|designer|lead|analyst)\s+(?:of|de|for|en|em)|(?:vp|svp|evp)(?:\s+of)?|(?:ingenier[oa]|engenheir[oa]|desarrollador[a]?|desenvolvedor[a]?|analista|arquitet[oa]|arquitect[oa]|especialista|ingénieure?|développeu\p{L}+)(?:\s+(?:de|en|em))?)\s+\p{L}+/iu;
  if (ofSomething.test(text) && core.length <= 6) return true;
  if (/\s(?:for|with|to|by|from|on|that|who)\s/i.test(text)) return false;
  return isJob(core.at(-1) ?? '') || (isSeniority(core.at(-1) ?? '') && core.slice(0, -1).some(isJob));
}
