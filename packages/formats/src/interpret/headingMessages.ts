import type { Message } from '@ladderkit/core';
import type { LadderDraft } from './LadderDraft';
import type { Page, Section } from './Page';

/** One message for each noun that several headings name, quoting them all: nothing of a heading is dropped unsaid. */
export function headingMessages(draft: LadderDraft): Message[] {
  const nouns = [
    ...draft.levels.map(({ title, headings }) => ({ noun: 'level', title, headings })),
    ...draft.competencies.map(({ title, headings }) => ({ noun: 'competency', title, headings })),
  ];
  return nouns.flatMap(({ noun, title, headings: [first, ...others] }): Message[] => {
    if (first === undefined || others.length === 0) return [];
    const quoted = others.map((each) => `“${each.title}” (${each.place.path}:${each.place.line})`).join(', ');
    const text = `${others.length + 1} headings were read as the one ${noun} “${title}”: ${quoted}.`;
    return [{ code: 'headings-joined', severity: 'info', text, place: first.place }];
  });
}

/** One message for each page whose headings are counted: the numbers are no part of their titles. */
export function numberMessages(pages: readonly Page[]): Message[] {
  return pages.flatMap(({ section }): Message[] => {
    const numbered = numberedSections(section);
    if (numbered.length === 0) return [];
    const numbers = numbered.map(({ number }) => number).join(' ');
    const text = `The numbers of these headings were read as their order: ${numbers}`;
    return [{ code: 'value-interpreted', severity: 'info', text, place: numbered[0]?.place }];
  });
}

const numberedSections = (section: Section): Section[] => [
  ...(section.number === undefined ? [] : [section]),
  ...section.sections.flatMap(numberedSections),
];
