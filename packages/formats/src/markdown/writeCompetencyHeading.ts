import type { Competency, Ladder } from '@ladderkit/core';
import { escapeText, plainText } from '@ladderkit/core/text';
import { takeConditions } from '../interpret/conditions';
import { normalTitle } from '../interpret/normalTitle';
import { parseMarkdown } from './parseMarkdown';
import { readBlocks } from './readBlocks';

/** A competency's heading: H2 for a top-level one. Its id is added where the title alone would not lead back to it. */
export function writeCompetencyHeading(ladder: Ladder, competency: Competency, depth: number): string {
  const level = Math.min(depth + 2, 6);
  const title = escapeText(competency.title.replace(/\s+/g, ' ').trim());
  const marks = '#'.repeat(level);
  const wanted = normalTitle(competency.title);
  const same =
    ladder.competencies?.filter(
      (each) =>
        each.parent === competency.parent &&
        [each.title, ...(each.aliases ?? [])].some((name) => normalTitle(name) === wanted),
    ) ?? [];
  const plain =
    wanted !== '' &&
    same.length === 1 &&
    depth < 5 &&
    !/\{#[^{}]*\}$/.test(title) &&
    takeConditions(title, 'title').taken.length === 0 &&
    isRead(`${marks} ${title}`, competency.title);
  return plain ? `${marks} ${title}` : `${marks} ${title} {#${escapeText(competency.id)}}`.replace(/  +/g, ' ');
}

function isRead(markdown: string, title: string): boolean {
  const part = { path: '', markdown, linesBefore: 0, definitions: new Map(), dropped: [] };
  const [block, ...others] = readBlocks(part, parseMarkdown(markdown), () => []);
  return block?.type === 'heading' && others.length === 0 && plainText(block.text) === title;
}
