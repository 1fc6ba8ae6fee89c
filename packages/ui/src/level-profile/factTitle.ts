import type { Ladder } from '@ladderkit/core';

/**
 * The name of a fact for people: the title of the competency whose id it is (`weights: { hiring: 20 }`), else the key as words
 * (`yearsOfExperience` → "Years of experience"). A key that is written as words stays.
 */
export function factTitle({ competencies = [] }: Ladder, key: string): string {
  const competency = competencies.find(({ id }) => id === key);
  if (competency) return competency.title;
  if (/\s/.test(key) || !/^[\p{L}\p{N}_-]+$/u.test(key)) return key;
  const words = key.replace(/(\p{Ll})(\p{Lu})/gu, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  const title = words.replace(/[_-]+/g, ' ').trim();
  return title === '' ? key : title.charAt(0).toUpperCase() + title.slice(1);
}
