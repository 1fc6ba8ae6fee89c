import { kindOfTitle } from '../kindOfTitle';
import { normalTitle } from '../normalTitle';
import type { TableGrid } from './TableGrid';

/** What a column of a long table holds; `kind` is a column of examples or the like, `fact` any other. */
export type Field = 'track' | 'level' | 'code' | 'competency' | 'statement' | 'kind' | 'fact';

/** Names that columns of long tables usually have, the surest first. */
const FIELDS: readonly [Field, RegExp][] = [
  [
    'track',
    /^(?:path|track|ladder|career path|career track|family|job family|discipline|function|stream|department|trilha|ruta)$/,
  ],
  ['code', /^(?:code|level code|grade code|level id|level number|job code)$/],
  [
    'level',
    /^(?:(?:career |job |role |engineering |skill |proficiency )?(?:levels?|titles?|grades?)|roles?|positions?|seniority|rank|band|job|level name|level title|nivel|nível|cargo|레벨)$/,
  ],
  [
    'statement',
    /^(?:key )?(?:behaviou?rs?|descriptions?|expectations?|criteria|criterion|statements?|indicators?|what it looks like|details?|requirements?|responsibilit(?:y|ies)|definitions?|text|descrição|descripción|설명|기대치?)$/,
  ],
  [
    'competency',
    /^(?:sub )?(?:competenc(?:y|ies)|skills?|areas?|dimensions?|categor(?:y|ies)|sub ?categor(?:y|ies)|attributes?|capabilit(?:y|ies)|pillars?|themes?|topics?|traits?|axis|groups?|skill areas?|competency areas?|sub ?competency|competência|competencia|habilidad|역량)$/,
  ],
];

/** The field of each column by its title. Of several columns of statements without a competency, the first is that. */
export function longTableFields(grid: TableGrid): Field[] {
  const fields = Array.from({ length: grid.width }, (_, column): Field => {
    const title = normalTitle(grid.at(0, column)?.text ?? '');
    return kindOfTitle(title) ? 'kind' : (FIELDS.find(([, names]) => names.test(title))?.[0] ?? 'fact');
  });
  const [first, ...others] = fields.flatMap((field, column) => (field === 'statement' ? column : []));
  const labelled = fields.includes('competency') || (others.length === 0 && (first !== 0 || !fields.includes('kind')));
  return labelled ? fields : fields.with(first ?? 0, 'competency');
}
