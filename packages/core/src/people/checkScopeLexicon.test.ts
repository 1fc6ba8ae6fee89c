import { expect, it } from 'vitest';
import { checkScopeLexicon } from './checkScopeLexicon';
import type { ScopeLexicon } from './ScopeLexicon';
import { scopeOf } from './scopeOf';
import { scopeLexiconEn } from '../scope-lexicon-en/scopeLexiconEn';

const texts = (lexicon: unknown) => checkScopeLexicon(lexicon).map(({ severity, text }) => `${severity}: ${text}`);
const lexicon = { language: 'xx', fillers: '', endings: '', negations: '', openers: '', joining: '', connectives: '' };

it('finds nothing wrong with the lexicon that ships', () => {
  expect(texts(scopeLexiconEn)).toEqual([]);
});

it('says every problem of a lexicon, each with its path', () => {
  expect(
    texts({
      ...lexicon,
      language: 5,
      scales: [
        { dimension: 'raech', steps: ['team', 'teams'] },
        { dimension: 'reach', steps: ['team'] },
        { dimension: 'reach', steps: ['team', ''], unsaid: 7, at: 'start', ignore: [] },
        { dimension: 'role', steps: ['helps', 'leads, helps'] },
        'reach',
      ],
    }),
  ).toEqual([
    'error: `language` of a lexicon of scope must be a text.',
    'error: `scales[0].dimension` of a lexicon of scope must be one of reach, autonomy, role, complexity, frequency, certainty.',
    'error: `scales[1].steps` of a lexicon of scope must be a list of two texts or more.',
    'error: `scales[2].unsaid` of a lexicon of scope must be a number from 0 to 1.',
    'error: `scales[2].at` of a lexicon of scope must be "clause" or "extent".',
    'error: `scales[2].ignore` of a lexicon of scope must be a text.',
    'error: `scales[2].steps[1]` of a lexicon of scope must be at least one phrase.',
    'warning: "helps" stands at the steps 0 and 1 of `scales[3]`; the first one holds.',
    'error: `scales[4]` of a lexicon of scope must be an object.',
  ]);
});

it('needs the language and the scales only', () => {
  const small = { language: 'xx', scales: [{ dimension: 'reach', steps: ['quay', 'harbour'] }] };
  expect(texts(small)).toEqual([]);
  expect(scopeOf('Sweeps quay', 'Sweeps harbour', small as ScopeLexicon)).toMatchObject([{ change: 'raised' }]);
  expect(texts({ ...small, fillers: null, endings: 3 })).toEqual([
    'error: `fillers` of a lexicon of scope must be a text.',
    'error: `endings` of a lexicon of scope must be a text.',
  ]);
});

it('answers for what is no lexicon at all', () => {
  expect(texts(null)).toEqual(['error: The whole of a lexicon of scope must be an object.']);
  expect(texts({ ...lexicon, scales: 'reach' })).toEqual(['error: `scales` of a lexicon of scope must be a list.']);
});
