import { normalTitle } from './normalTitle';

/** A built-in order of words that ladders name their steps with. */
export interface Vocabulary {
  id: 'scope' | 'proficiency';
  /** Synonyms stand together; the lowest first. */
  words: string[][];
}

const VOCABULARIES: readonly Vocabulary[] = [
  {
    id: 'scope',
    words: [
      ['self', 'own', 'own work', 'individual', 'task', 'tasks', 'personal', 'yourself', 'oneself'],
      ['feature', 'features', 'component', 'subsystem', 'project', 'pair', 'peers'],
      [
        'team',
        'squad',
        'pod',
        'crew',
        'one team',
        'single team',
        'own team',
        'immediate team',
        'within team',
        'project team',
        'system',
      ],
      [
        'cross team',
        'cross teams',
        'multiple teams',
        'several teams',
        'many teams',
        'teams',
        'multi team',
        'some teams',
        'neighbouring teams',
        'neighboring teams',
        'tribe',
        'group',
        'area',
        'cross squad',
        'multiple squads',
        'across teams',
        'cross functional',
      ],
      [
        'department',
        'division',
        'discipline',
        'function',
        'business unit',
        'domain',
        'product area',
        'multiple areas',
        'cross department',
        'multiple groups',
      ],
      [
        'organisation',
        'organization',
        'org',
        'engineering',
        'engineering organisation',
        'engineering organization',
        'engineering org',
        'all of engineering',
        'multiple departments',
        'whole organisation',
        'whole organization',
        'cross org',
        'tech',
        'technology',
      ],
      [
        'company',
        'business',
        'whole company',
        'entire company',
        'company wide',
        'companywide',
        'enterprise',
        'firm',
        'global',
      ],
      ['industry', 'community', 'world', 'external', 'field', 'beyond the company', 'tech community'],
    ],
  },
  {
    id: 'proficiency',
    words: [
      ['none', 'not applicable', 'unaware'],
      [
        'aware',
        'awareness',
        'novice',
        'basic',
        'foundation',
        'foundational',
        'fundamental',
        'fundamentals',
        'emerging',
        'entry',
      ],
      ['beginner', 'learning', 'learner', 'developing', 'assisted', 'limited'],
      ['working', 'working knowledge', 'competent', 'intermediate', 'capable', 'independent', 'familiar', 'skilled'],
      ['practitioner', 'practicing', 'practising'],
      ['proficient', 'proficiency', 'advanced', 'strong', 'experienced', 'fluent', 'confident', 'accomplished'],
      ['expert', 'mastery', 'leading', 'authority', 'exemplary', 'role model', 'specialist'],
      ['master', 'mastering', 'thought leader', 'guru', 'world class'],
    ],
  },
];

/** The vocabulary of a word and its position there. */
export function wordOfScale(title: string): { vocabulary: Vocabulary; rank: number } | undefined {
  const word = normalTitle(title).replace(/^(?:the|my|your|their|our|an?)\s+/, '');
  for (const vocabulary of VOCABULARIES) {
    const at = vocabulary.words.findIndex((names) => names.includes(word));
    if (at >= 0) return { vocabulary, rank: at + 1 };
  }
  return undefined;
}

/** The scale of a source that grades skills without naming what it grades by. */
export const PROFICIENCY = 'Proficiency';

/** Titles that a scale of scope words usually has. */
export const SCALE_TITLE =
  /^(?:(?:\p{L}+ ){0,3}(?:reach|scope|influence|sphere of influence|scope of (?:impact|influence|work)|impact|autonomy|independence|ambiguity|complexity|proficiency|mastery|skill level|proficiency level|ownership|visibility|horizon|time horizon))$/iu;
