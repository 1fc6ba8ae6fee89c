import { describe, expect, test } from 'vitest';
import { createFormat } from '../ladder-provider/createFormat';
import { messagesIn } from '../ladder-provider/messagesIn';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import type { Messages } from './Messages';
import { pt } from './pt';

const translations: Record<string, Messages> = { ar, de, es, fr, ja, pt };

/** The same in another language: words that both languages have. */
const SAME = new Set([
  'de: level',
  'de: versionOf',
  'es: ladderHolds',
  'es: yesOrNo',
  'fr: actions',
  'fr: certain',
  'fr: perhaps',
  'fr: possible',
  'fr: versionOf',
]);

/** The texts inside a message: itself, or the pieces of text in a function, without what is filled in. */
function textsOf(message: Messages[keyof Messages]): string[] {
  if (typeof message === 'string') return [message];
  // codes that are compared are no text
  const source = message.toString().replace(/===?\s*(["'])[^"']*\1/g, '');
  const quoted = [...source.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  );
  const templates = [...source.matchAll(/`([^`]*)`/g)].flatMap((found) => (found[1] ?? '').split(/\$\{[^}]*\}/));
  return [...quoted, ...templates]
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !/[[{]|=>/.test(text));
}

const keys = Object.keys(en) as (keyof Messages)[];

describe.each(Object.entries(translations))('%s', (locale, table) => {
  const format = createFormat(locale);

  test('has every message, of the same kind', () => {
    expect(Object.keys(table).toSorted()).toEqual(keys.toSorted());
    for (const key of keys) expect(typeof table[key], key).toBe(typeof en[key]);
  });

  test('leaves no message in English', () => {
    const left = keys.filter((key) => {
      const english = textsOf(en[key]);
      const own = textsOf(table[key]);
      if (english.length === 0 || SAME.has(`${locale}: ${key}`)) return false;
      return own.length === 0
        ? table[key].toString() === en[key].toString()
        : own.some((text) => english.includes(text));
    });
    expect(left).toEqual([]);
  });

  test('fills in numbers, names and lists', () => {
    const local = messagesIn(locale, table);
    const list = format.list(['E4', 'E5']);
    expect(local.radarPicture('Reach', ['E4', 'E5'])).toContain(list);
    expect(local.rowsShown(1234, 56789)).toContain(format.number(56789));
    expect(local.noSuchLevel('E9')).toContain('E9');
    for (const key of [
      'added',
      'reworded',
      'related',
      'raised',
      'lowered',
      'split',
      'merged',
      'moved',
      'removed',
      'same',
    ] as const)
      expect(local.countChanges(1234, key)).toContain(format.number(1234));
  });

  test('says each count in the form that the language has for it', () => {
    const local = messagesIn(locale, table);
    const rules = new Intl.PluralRules(locale);
    const counts = [0, 1, 2, 3, 11, 100];
    const forms = new Map(
      counts.map((count) => [rules.select(count), local.countLinks(count).replace(/[\d٠-٩]+/g, '#')]),
    );
    expect(new Set(forms.values()).size).toBeGreaterThanOrEqual(locale === 'ja' ? 1 : locale === 'ar' ? 5 : 2);
    for (const count of counts) expect(local.countDuties(count)).not.toContain('undefined');
  });

  test('reads as one text, without gaps', () => {
    const local = messagesIn(locale, table);
    const counts = { raised: 1, added: 2, reworded: 3, dropped: 4, steps: 5 };
    for (const text of [
      local.stepCounts(counts),
      local.crosswalkCounts(
        5,
        [
          { confidence: 'certain', count: 2 },
          { confidence: 'likely', count: 3 },
        ],
        1,
      ),
      local.ladderHolds(2, 14, 3),
      local.levelsFolded(3, { from: 1, to: 3 }),
    ]) {
      expect(text).not.toMatch(/undefined|NaN|\[object|[#{}]/);
    }
  });
});

test('a message that is not translated would be found', () => {
  expect(textsOf(en.countLinks)).toContain('# links');
  expect(textsOf(en.radarTitle)).toContain('Steps on every scale');
  expect(textsOf(en.everything)).toEqual(['Everything']);
});
