import type { Format } from '../../ladder-provider/createFormat';

/** What two linked statements have in common. */
export interface LinkReason {
  kind: 'word' | 'concept' | 'section' | 'letters' | 'meaning';
  text: string;
}

/** Text of `Crosswalk`. */
export const crosswalk = {
  crosswalkAnd: 'and',
  crosswalkCounts: (
    links: number,
    counts: { confidence: 'certain' | 'likely' | 'possible'; count: number }[],
    lone: number,
    { number, plural, list }: Format,
  ) => {
    const kinds = counts
      .filter(({ count }) => count > 0)
      .map(({ confidence, count }) => `${number(count)} ${confidence}`);
    const found = plural(links, { one: '# link', other: '# links' }) + (kinds.length > 1 ? `: ${list(kinds)}.` : '.');
    if (lone === 0) return found;
    return `${found} For ${plural(lone, { one: '# statement', other: '# statements' })} no counterpart was found; that does not say there is none.`;
  },
  crosswalkFigure: 'Links between the statements; a table of them follows',
  legend: 'How sure a link is',
  countLinks: (count: number, { plural }: Format) => plural(count, { one: '# link', other: '# links' }),
  nearest: 'Nearest:',
  rejectedByYou: '(rejected by you)',
  pin: 'Pin',
  pinAs: (statement: string) => `Pin as the counterpart: ${statement}`,
  pinned: 'Pinned',
  pinnedByYou: 'Pinned by you: these two correspond.',
  reject: 'Reject',
  rejected: 'Rejected',
  takeBack: 'Take back',
  takenBack: 'Taken back',
  whyThisLink: 'Why this link',
  alsoNear: 'Other candidates',
  nearestRead: 'The nearest statements of the other side, none near enough to be called a counterpart.',
  chooseStatement: 'Choose a statement to see what links it to the other side.',
  reasons: (why: readonly LinkReason[], { list }: Format) => {
    const words = why.filter(({ kind }) => kind === 'word' || kind === 'concept').map(({ text }) => text);
    const section = why.find(({ kind }) => kind === 'section');
    const sentences = [
      words.length > 0 && `In common: ${list(words)}.`,
      section && (section.text === '' ? 'Their sections are alike.' : `Both stand under ${section.text}.`),
      why.some(({ kind }) => kind === 'letters') && 'Similar spelling.',
      why.some(({ kind }) => kind === 'meaning') && 'Similar meaning.',
    ];
    return sentences.filter(Boolean).join(' ') || 'The comparison gives no reason.';
  },
  sameWords: 'Both say the same.',
  allLinks: 'All links',
  morePossible: (count: number, { plural }: Format) =>
    plural(count, { one: '# more possible link', other: '# more possible links' }),
  noLinks: 'No link was found; that does not say there is none.',
  link: 'Link',
  inCommon: 'In common',
  inCommonWords: (why: readonly LinkReason[]) =>
    why
      .map(
        ({ kind, text }) =>
          ({ word: text, concept: text, section: 'section', letters: 'spelling', meaning: 'meaning' })[kind],
      )
      .join(', '),
  actions: 'Actions',
  whereSectionsMeet: 'Where the sections meet',
  affinityRead: (names: { from: string; to: string }, { number }: Format) =>
    `Rows: sections of ${names.from}. Columns: sections of ${names.to}. The number: how many in ${number(100)} statements of both have their surest counterpart in the other. From ${number(50)} on the square is filled.`,
  share: (share: number, { number }: Format) => number(share),
};
