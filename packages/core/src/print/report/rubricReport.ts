import type { RubricMatrix, RubricMatrixCell } from '../../ladder/rubricOf';
import { parseText } from '../../text/parseText';
import { entryList } from './entryList';
import { levelName, NO_COMPETENCY, soft, statementPhrase, strong } from './phrases';
import type { Entry, Report } from './Report';

/** The report of a rubric: competency by competency, what each level asks; the same as a table. */
export function rubricReport(rubric: RubricMatrix): Report {
  const heads = rubric.columns.map(levelName);
  const path: string[] = [];
  const rows = rubric.rows.map(({ competency, depth, cells }) => {
    path.splice(depth, Infinity, competency?.title ?? NO_COMPETENCY);
    return { title: path.join(' › '), cells: cells.map((cell) => cellEntries(rubric, cell)) };
  });
  const sections = rows.map(({ title, cells }) => ({
    title,
    entries: cells.flatMap((remarks, i) => (remarks[0] ? [{ text: strong(heads[i] ?? ''), remarks }] : [])),
  }));
  return {
    title: rubric.title,
    lead: [heads[0] === undefined ? 'There is no level to show.' : ''],
    sections,
    table: { heads, rows },
  };
}

/** Steps, then what opens the section, then the expectations; those that detail one stand below it. */
function cellEntries({ scales, columns }: RubricMatrix, { steps, notes, expectations }: RubricMatrixCell): Entry[] {
  const { entries, add } = entryList();
  for (const { scale, step } of steps) {
    const found = scales.find(({ id }) => id === scale);
    const title = found?.steps.find(({ id }) => id === step)?.title ?? step;
    entries.push({ mark: '•', text: [`${found?.title ?? scale}: `, strong(title)] });
  }
  for (const { text } of notes) entries.push({ mark: '•', text: { type: 'emphasis', children: parseText(text) } });
  /** What another column shows is not shown again: it is counted, by the level that states it. */
  const included = new Map<string, number>();
  for (const { expectation, inheritedFrom } of expectations) {
    const { id, parent, text, kind, appliesTo } = expectation;
    const origin = columns.find((each) => each.id === inheritedFrom);
    const phrase = statementPhrase({ text, kind, appliesTo, inheritedFrom }, columns);
    const name = origin && (origin.code ?? origin.title);
    if (name === undefined) add({ mark: '•', text: phrase }, { ids: [id], parent });
    else included.set(name, (included.get(name) ?? 0) + 1);
  }
  for (const [level, size] of included) entries.push({ mark: '•', text: soft(`and ${size} from ${level}`) });
  return entries;
}
