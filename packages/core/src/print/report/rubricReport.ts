import type { RubricMatrix, RubricMatrixCell } from '../../ladder/rubricOf';
import { parseText } from '../../text/parseText';
import { levelName, NO_COMPETENCY, soft, statementPhrase, strong, words } from './phrases';
import type { Entry, Mark, Phrase, Remark, Report } from './Report';

/** The report of a rubric: competency by competency, what each level asks. For a matrix, see `rubricCell`. */
export function rubricReport(rubric: RubricMatrix): Report {
  const heads = rubricHeads(rubric);
  const sections = rubric.rows.map(({ cells }, row) => {
    const entries = cells.flatMap((cell, i): Entry[] => {
      const items = rubricCell(rubric, cell);
      const level = rubric.columns[i];
      if (items.length === 0 || level === undefined) return [];
      return [{ text: [strong(levelName(level))], remarks: items.map((text): Remark => ({ mark: BULLET, text })) }];
    });
    return { title: heads[row] ?? '', entries };
  });
  return {
    title: [words(rubric.title)],
    lead: rubric.columns.length === 0 ? [[words('There is no level to show.')]] : [],
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

const BULLET: Mark = { sign: '•', word: '', tone: 'soft' };

/** The names of the rows: `Design`, `Design › Boundaries`. */
export function rubricHeads({ rows }: RubricMatrix): string[] {
  const path: string[] = [];
  return rows.map(({ competency, depth }) => {
    path.splice(depth, Infinity, competency?.title ?? NO_COMPETENCY);
    return path.join(' › ');
  });
}

/** What stands in a cell, a phrase each: steps, then what opens the section, then the expectations. */
export function rubricCell(rubric: RubricMatrix, { steps, notes, expectations }: RubricMatrixCell): Phrase[] {
  const { scales, columns } = rubric;
  const { own, included } = withoutShown(rubric, expectations);
  return [
    ...steps.map(({ scale, step }): Phrase => {
      const found = scales.find(({ id }) => id === scale);
      return [words(`${found?.title ?? scale}: `), strong(found?.steps.find(({ id }) => id === step)?.title ?? step)];
    }),
    ...notes.map(({ text }): Phrase => [{ type: 'emphasis', children: parseText(text) }]),
    ...own.map(({ expectation: { text, kind, appliesTo }, inheritedFrom }) =>
      statementPhrase({ text, kind, appliesTo, inheritedFrom }, columns),
    ),
    ...Array.from(included, ([level, count]): Phrase => [soft(`and ${count} from ${level}`)]),
  ];
}

/** What another column shows is not shown again: it is counted, by the level that states it. */
function withoutShown({ columns }: RubricMatrix, expectations: RubricMatrixCell['expectations']) {
  const own: RubricMatrixCell['expectations'] = [];
  const included = new Map<string, number>();
  for (const each of expectations) {
    const origin = columns.find(({ id }) => id === each.inheritedFrom);
    if (!origin) own.push(each);
    else included.set(origin.code ?? origin.title, (included.get(origin.code ?? origin.title) ?? 0) + 1);
  }
  return { own, included };
}
