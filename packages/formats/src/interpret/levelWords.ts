/** Nouns that end the title of a job, in the languages that ladders are most often written in. */
const JOBS =
  'administrator advisor advocate analyst apprentice architect associate chief consultant contributor coordinator designer ' +
  'developer director editor engineer evangelist executive expert fellow graduate head intern lead leader manager marketer ' +
  'officer owner partner president principal programmer recruiter representative researcher scientist specialist strategist ' +
  'supervisor technician technologist tester trainee writer buddy dev ' +
  'vp svp evp avp cto cio ceo coo cpo em sre swe qa ic tl pm tpm ' +
  'engenheiro engenheira desenvolvedor desenvolvedora especialista gerente líder coordenador coordenadora diretor diretora ' +
  'estagiário estagiária analista arquiteto arquiteta ' +
  'ingeniero ingeniera desarrollador desarrolladora coordinador coordinadora directora jefe jefa arquitecto arquitecta ' +
  'practicante becario becaria aprendiz programador programadora técnico responsable ' +
  'ingénieur ingénieure développeur développeuse directeur directrice entwickler entwicklerin ingenieur leiter leiterin ' +
  '엔지니어 개발자 매니저 리드 리더 팀장 디렉터 책임 선임 수석';

/** Words that say how far somebody is. Alone, or with a job, they make the title of a level. */
const SENIORITIES =
  'junior jr mid middle midlevel intermediate senior sr staff principal distinguished associate lead entry graduate expert ' +
  'trainee regular apprentice intern starter executive vp director ' +
  'júnior sénior pleno plena sênior senior especialista estagiário junior semisenior semi principal experto experta intermedio ' +
  'avanzado iniciante débutant confirmé 주니어 시니어 신입 중급 고급 초급 미들 인턴';

/** The word that a bare number follows: Level 3, Nivel 2. */
export const LEVEL_NOUN = /^(?:level|lvl|grade|stage|band|tier|rung|stufe|niveau|nivel|nível|레벨|단계)\.?$/iu;

const split = (words: string) => new Set(words.split(' '));
const jobs = split(JOBS);
const seniorities = split(SENIORITIES);

export const isJob = (word: string) =>
  jobs.has(word) || (word.endsWith('s') && word.length > 4 && jobs.has(word.slice(0, -1)));
export const isSeniority = (word: string) => seniorities.has(word);
export const isNumeral = (word: string) => /^(?:\d{1,2}|i{1,3}|iv|vi{0,3}|ix|x)$/.test(word);

/** `Technical Leads`: several people who do something besides. */
export const isRoleTitle = (title: string) => /\b(?:leads|leaders|owners|mentors|champions|captains)$/i.test(title);

/** Where a seniority stands among others: its index, lowest first; undefined for a title without any. */
export function seniorityOf(title: string): number | undefined {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let best: number | undefined;
  ORDER.forEach((names, at) => {
    if (words.some((word) => names.has(word))) best = at;
  });
  return best;
}

const ORDER = [
  'intern trainee apprentice estagiário estagiária becario becaria practicante aprendiz 인턴',
  'graduate entry',
  'junior jr associate júnior 주니어 신입 초급',
  'mid middle intermediate pleno plena semi 중급 미들',
  'senior sr sênior sénior 시니어 고급',
  'lead líder',
  'staff',
  'principal',
  'distinguished fellow',
  'director diretor diretora directora',
  'vp svp evp vice',
  'chief cto cio ceo',
].map(split);
