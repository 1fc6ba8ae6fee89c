import type { OutlineRaw } from '../outline/Outline';
import { levelSeen, levelsNamed, trackNamed } from './draftNouns';
import { findRole } from './findRole';
import type { DraftLevel, LadderDraft } from './LadderDraft';
import type { Page, Section } from './Page';
import { parseDiagram, type Diagram } from './parseDiagram';
import { readLevelTitle } from './readLevelTitle';

/** Diagrams whose nodes are levels: arrows give the order and where one may move, groups the tracks. The source stays unmapped. */
export function readDiagrams(draft: LadderDraft, page: Page): void {
  for (const block of diagramsOf(page.section)) {
    const diagram = parseDiagram(block.text);
    if (diagram) readDiagram(draft, diagram, block);
  }
}

const diagramsOf = (section: Section): OutlineRaw[] => [
  ...section.blocks.filter((block): block is OutlineRaw => block.type === 'raw' && block.kind === 'mermaid'),
  ...section.sections.flatMap(diagramsOf),
];

function readDiagram(draft: LadderDraft, diagram: Diagram, { place }: OutlineRaw): void {
  const nodes = [...diagram.nodes].map(([id, { label, group }]) => {
    const read = readLevelTitle(label, draft.jobs);
    return { id, group, read, known: findRole(draft.levels, label) ?? levelsNamed(draft, read?.code ?? '')[0] };
  });
  const titled = nodes.filter(({ read, known }) => read ?? known);
  if (titled.length < 2 || titled.length * 2 < nodes.length || diagram.arrows.length === 0) return;
  const declares = draft.levels.length === 0 || titled.some(({ known }) => known);
  const levels = new Map<string, DraftLevel>();
  for (const { id, read, known, group } of titled) {
    const level = known ?? (read && declares ? levelSeen(draft, { ...read, kind: undefined, place }) : undefined);
    if (level === undefined) continue;
    if (group !== undefined) level.track ??= trackNamed(draft, group, place);
    levels.set(id, level);
  }
  if (levels.size < 2) return;
  const depths = depthsOf(diagram, levels);
  for (const [id, level] of levels) {
    const next = diagram.arrows.flatMap(({ from, to }) => (from === id ? (levels.get(to) ?? []) : []));
    if (next.length > 1 || next.some(({ track }) => track !== level.track)) {
      level.next.push(
        ...next.map(({ ownId, code, title }) => ownId ?? code ?? title).filter((name) => !level.next.includes(name)),
      );
    }
  }
  if ([...levels.values()].every(({ rank }) => rank === undefined) && depths) {
    for (const [id, level] of levels) level.rank = depths.get(id);
  }
  const names = [...levels.values()].map(({ code, title }) => code ?? title).join(', ');
  draft.messages.push({
    code: 'order-read',
    severity: 'info',
    text: `The arrows of this diagram were read as the order of the levels: ${names}.`,
    place,
  });
}

/** The longest way to each node, from 1; undefined where arrows run in a circle. */
function depthsOf({ arrows }: Diagram, levels: ReadonlyMap<string, DraftLevel>): Map<string, number> | undefined {
  const depths = new Map([...levels.keys()].map((id) => [id, 1]));
  const own = arrows.filter(({ from, to }) => levels.has(from) && levels.has(to) && from !== to);
  for (let round = 0; round <= levels.size; round++) {
    let changed = false;
    for (const { from, to } of own) {
      const depth = (depths.get(from) ?? 1) + 1;
      if (depth > (depths.get(to) ?? 1)) {
        depths.set(to, depth);
        changed = true;
      }
    }
    if (!changed) return depths;
  }
  return undefined;
}
