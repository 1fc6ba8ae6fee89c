import { normalTitle } from './normalTitle';

/** A word that ladders name their steps with: its built-in order, and where it stands there. */
export interface ScaleWord {
  vocabulary: 'scope' | 'proficiency';
  rank: number;
}

/** A line a rank, the lowest first. */
const VOCABULARIES = {
  scope: [
    'self,own,own work,individual,task,tasks,personal,yourself,oneself',
    'feature,features,component,subsystem,project,pair,peers',
    'team,squad,pod,crew,one team,single team,own team,immediate team,within team,project team,system',
    'cross team,cross teams,multiple teams,several teams,many teams,teams,multi team,some teams,neighbouring teams,' +
      'neighboring teams,tribe,group,area,cross squad,multiple squads,across teams,cross functional',
    'department,division,discipline,function,business unit,domain,product area,multiple areas,cross department,' +
      'multiple groups',
    'organisation,org,engineering,engineering organisation,engineering org,all of engineering,multiple departments,' +
      'cross org,tech,technology',
    'company,business,company wide,companywide,enterprise,firm,global',
    'industry,community,world,external,field,beyond the company,tech community',
  ],
  proficiency: [
    'none,not applicable,unaware',
    'aware,awareness,novice,basic,foundation,foundational,fundamental,fundamentals,emerging,entry',
    'beginner,learning,learner,developing,assisted,limited',
    'working,working knowledge,competent,intermediate,capable,independent,familiar,skilled',
    'practitioner,practicing,practising',
    'proficient,proficiency,advanced,strong,experienced,fluent,confident,accomplished',
    'expert,mastery,leading,authority,exemplary,role model,specialist',
    'master,mastering,thought leader,guru,world class',
  ],
} as const;

const words = /* @__PURE__ */ readVocabularies();

function readVocabularies(): ReadonlyMap<string, ScaleWord> {
  const found = new Map<string, ScaleWord>();
  for (const vocabulary of ['scope', 'proficiency'] as const)
    VOCABULARIES[vocabulary].forEach((line, at) => {
      for (const word of line.split(',')) found.set(word, { vocabulary, rank: at + 1 });
    });
  return found;
}

/** What a title says as a step: `My team`, `The whole organization`. */
export const wordOfScale = (title: string): ScaleWord | undefined =>
  words.get(
    normalTitle(title)
      .replace(/^(?:the|my|your|their|our|an?)\s+/, '')
      .replace(/^(?:whole|entire)\s+/, '')
      .replace('ization', 'isation'),
  );

/** The scale of a source that grades skills without naming what it grades by. */
export const PROFICIENCY = 'Proficiency';

/** Titles that a scale of scope words usually has. */
export const SCALE_TITLE =
  /^(?:(?:\p{L}+ ){0,3}(?:reach|scope|influence|sphere of influence|scope of (?:impact|influence|work)|impact|autonomy|independence|ambiguity|complexity|proficiency|mastery|skill level|proficiency level|ownership|visibility|horizon|time horizon))$/iu;
