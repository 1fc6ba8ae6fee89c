import { SCALE_TITLE } from '../interpret/vocabularies';

/** What a key of structured data says of its value. Plural roles hold several of the noun. */
export type KeyRole =
  | 'id'
  | 'name'
  | 'code'
  | 'rank'
  | 'level'
  | 'levels'
  | 'track'
  | 'tracks'
  | 'competency'
  | 'competencies'
  | 'statements'
  | 'examples'
  | 'anti-patterns'
  | 'summary'
  | 'step'
  | 'meta';

/** The role of a key by its words: all of them, else the last one (`exampleCriteria`, `core_competencies`). */
export function keyRole(key: string): KeyRole | undefined {
  const words = wordsOf(key);
  const all = words.join(' ');
  const last = words.at(-1) ?? '';
  return (
    ROLES.get(all) ??
    (SCALE_TITLE.test(all) ? 'step' : undefined) ??
    (META.test(all) ? 'meta' : ROLES_OF_LAST.get(last))
  );
}

/** The words of a key: `coreCompetencies`, `core_competencies` and `Core competencies` have the same. */
export function wordsOf(key: string): string[] {
  const apart = key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return apart.toLowerCase().match(/[\p{L}\p{N}&+#/']+/gu) ?? [];
}

/** A key as a title: `coreCompetencies` → `Core competencies`; one that is written as a title stays. */
export function titleOfKey(key: string): string {
  if (/^\p{Lu}/u.test(key) || /\s/.test(key.trim())) return key.trim();
  const title = wordsOf(key).join(' ');
  return title === '' ? key : title.charAt(0).toUpperCase() + title.slice(1);
}

const named = (role: KeyRole, words: string): [string, KeyRole][] =>
  words.split(',').map((word) => [word.trim(), role]);

const LAST: [string, KeyRole][] = [
  ...named('levels', 'levels,grades,rungs,seniorities,milestones,bands,tiers,stages,positions,jobs,niveles,níveis'),
  ...named('tracks', 'tracks,families,disciplines,frameworks,ladders'),
  ...named(
    'competencies',
    'competencies,competences,skills,areas,themes,topics,categories,dimensions,pillars,capabilities,traits,attributes,' +
      'axes,sections,competencias,competências,habilidades',
  ),
  ...named(
    'statements',
    'criteria,criterion,expectation,expectations,behaviour,behaviours,behavior,behaviors,statement,statements,' +
      'responsibility,responsibilities,requirement,requirements,signals,indicators,indicator,bullets,descriptor,' +
      'descriptors,activities,outcomes,duties,accountabilities,comportamientos,comportamentos,expectativas',
  ),
  ...named('examples', 'examples,example,samples'),
  ...named('anti-patterns', 'antipatterns,pitfalls'),
];

const ROLES: ReadonlyMap<string, KeyRole> = new Map([
  ...LAST,
  ...named('id', 'id,key,slug,uuid,guid,identifier'),
  ...named('name', 'name,title,label,heading,display name,job title,role title,full name,nombre,nome,título'),
  ...named('code', 'code,abbreviation,abbr,short name,shortcode,job code'),
  ...named('rank', 'rank,order,level number,number,weight,index,ordinal,sequence,position'),
  ...named('level', 'level,grade,stage,band,seniority,tier,rung,milestone,job,job level,level id,nivel,nível'),
  ...named('track', 'track,discipline,family,job family,career path,stream,track id,role'),
  ...named('tracks', 'job families,career paths,paths,roles'),
  ...named(
    'competency',
    'competency,competence,skill,area,theme,topic,category,dimension,pillar,domain,section,group,capability,trait,' +
      'attribute,axis,skill area,competency id,skill id,theme id,competencia,competência,habilidad',
  ),
  ...named('competencies', 'values,domains,groups,matrix,rubric'),
  ...named('statements', 'items,content,contents,points,entries,text,statement,body,details,what'),
  ...named('examples', 'evidence,for example'),
  ...named('anti-patterns', 'anti pattern,anti patterns,red flags,not expected'),
  ...named(
    'summary',
    'summary,description,definition,intro,introduction,about,overview,motto,blurb,purpose,tagline,descripción',
  ),
]);

const ROLES_OF_LAST: ReadonlyMap<string, KeyRole> = new Map(LAST);

/** Facts about a level or statement that are no expectation. */
const META =
  /^(?:(?:\S+ )?(?:years?|experience|tenure|salary|salaries|compensation|pay)(?: \S+){0,2}|url|link|href|icon|emoji|colou?r|tags?|image|email|sheet id|\S+ sheet id|status|version|updated|created|author|owner|min|max)$/;
