import {
  competencyTree,
  type Competency,
  type CompetencyAtDepth,
  type Expectation,
  type Ladder,
  type Level,
  type Note,
} from '@ladderkit/core';
import { isStepPair, labelAndValue } from '../interpret/readStep';
import { readsAs } from './readsAs';
import { writeCompetencyHeading } from './writeCompetencyHeading';
import { writeFrontMatter } from './writeFrontMatter';
import { withoutPlace } from './writeIndexPage';
import { writeStatements, type WriteContext } from './writeStatements';

export interface LevelPage {
  content: string;
  /** Notes of the level that the page cannot say in its own words. */
  notes: Note[];
}

/** The page of one level. Expectations that a list item cannot say exactly stand in the front matter. */
export function writeLevelPage(context: WriteContext, level: Level): LevelPage {
  const { ladder } = context;
  const aside: Expectation[] = [];
  const expectations = groupBy(ladder.expectations.filter((each) => each.level === level.id));
  const notes = groupBy(ladder.notes?.filter((note) => note.level === level.id) ?? []);
  const top = writeStatements(context, expectations.get(undefined) ?? [], aside);
  const saidNotes = new Set<Note>();
  const sections = competencyTree(ladder).map(({ competency, depth }) => {
    const list = writeStatements(context, expectations.get(competency.id) ?? [], aside);
    const opening = list === '' ? [] : (notes.get(competency.id) ?? []).filter((note) => isOpening(ladder, note));
    for (const note of opening) saidNotes.add(note);
    return { competency, depth, body: [...opening.map(({ text }) => text), ...(list === '' ? [] : [list])] };
  });
  const used = withContent(sections).flatMap(({ competency, depth, body }) => [
    writeCompetencyHeading(ladder, competency, depth),
    ...body,
  ]);
  const known = new Set(sections.map(({ competency }) => competency.id));
  const orphans = [...expectations].flatMap(([id, each]) => (id === undefined || known.has(id) ? [] : each));
  const { summary, steps, place: _, ...rest } = level;
  const opening = used.length > 0 ? summaryInBody(ladder, summary) : undefined;
  const front = writeFrontMatter({
    ...rest,
    summary: opening === undefined ? summary : undefined,
    steps: steps && writeSteps(steps),
    expectations: [...aside, ...orphans].map(withoutPlace),
  });
  const body = [...(opening ?? []), ...(top === '' ? [] : [top]), ...used];
  return {
    content: body.length === 0 ? front : `${front}\n${body.join('\n\n')}\n`,
    notes: [...notes.values()].flat().filter((note) => !saidNotes.has(note)),
  };
}

function groupBy<Item extends { competency?: Competency['id'] | undefined }>(items: readonly Item[]) {
  const groups = new Map<string | undefined, Item[]>();
  for (const item of items) groups.set(item.competency, [...(groups.get(item.competency) ?? []), item]);
  return groups;
}

/** The sections with something in them, or in a section below them. */
function withContent<Section extends CompetencyAtDepth & { body: string[] }>(sections: readonly Section[]): Section[] {
  return sections.filter(({ depth }, at) => {
    const end = sections.findIndex((other, i) => i > at && other.depth <= depth);
    return sections.slice(at, end < 0 ? undefined : end).some(({ body }) => body.length > 0);
  });
}

function summaryInBody(ladder: Ladder, summary = ''): string[] | undefined {
  const paragraphs = summary === '' ? [] : summary.split('\n\n');
  return paragraphs.every((paragraph) => readsAs(paragraph, paragraph) && isProse(ladder, paragraph))
    ? paragraphs
    : undefined;
}

/** A note that is read back from one paragraph above the section's list. */
const isOpening = (ladder: Ladder, note: Note) =>
  note.kind === 'summary' && note.meta === undefined && readsAs(note.text, note.text) && isProse(ladder, note.text);

/** Whether a reader would take a paragraph for text, not for a value on a scale. */
function isProse({ scales = [] }: Ladder, text: string): boolean {
  const pair = labelAndValue(text);
  return pair === undefined || !isStepPair(scales, ...pair);
}

/** `{ reach: team }` where that says it all, else the list of a ladder document. */
function writeSteps(steps: NonNullable<Level['steps']>): unknown {
  const simple = steps.every(
    ({ scale, competency, meta }) => competency === undefined && meta === undefined && /^\p{L}/u.test(scale),
  );
  const distinct = new Set(steps.map(({ scale }) => scale)).size === steps.length;
  if (!simple || !distinct) return steps.map(withoutPlace);
  return Object.fromEntries(steps.map(({ scale, step }) => [scale, step]));
}
