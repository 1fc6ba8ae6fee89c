import type { RubricMatrix, RubricMatrixCell } from '../../ladder/rubricOf';
import { parseText } from '../../text/parseText';
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
  const entries: Entry[] = [
    ...steps.map(({ scale, step }) => {
      const found = scales.find(({ id }) => id === scale);
      const title = found?.steps.find(({ id }) => id === step)?.title ?? step;
      return { mark: '•', text: [`${found?.title ?? scale}: `, strong(title)] };
    }),
    ...notes.map(({ text }) => ({ mark: '•', text: [{ type: 'emphasis' as const, children: parseText(text) }] })),
  ];
  /** Where that which details a statement goes; the details of details go there too. */
  const below = new Map<string | undefined, Entry[]>();
  /** What another column shows is not shown again: it is counted, by the level that states it. */
  const included = new Map<string, number>();
  for (const { expectation, inheritedFrom } of expectations) {
    const { id, parent, text, kind, appliesTo } = expectation;
    const origin = columns.find((each) => each.id === inheritedFrom);
    if (origin) {
      const name = origin.code ?? origin.title;
      included.set(name, (included.get(name) ?? 0) + 1);
    } else {
      const list = below.get(parent);
      const remarks: Entry[] = [];
      (list ?? entries).push({
        mark: list ? '◦' : '•',
        text: statementPhrase({ text, kind, appliesTo, inheritedFrom }, columns),
        remarks,
      });
      below.set(id, list ?? remarks);
    }
  }
  return [...entries, ...Array.from(included, ([level, n]) => ({ mark: '•', text: soft(`and ${n} from ${level}`) }))];
}
