import { plainText } from '@ladderkit/core/text';
import type { OutlineBlock, OutlineItem, OutlineList } from '../outline/Outline';
import { addBlocksAsNote } from './addNote';
import { levelSeen } from './draftNouns';
import { seniorityOf } from './levelWords';
import type { DraftTrack } from './LadderDraft';
import type { ReadContext } from './ReadContext';
import { readItems } from './readStatement';
import { asLevelTitle, readLevelTitle } from './readLevelTitle';
import { readTable } from './table/readTable';

/** Reads blocks that stand under no level: tables and lists that hold levels; all else is one note under its heading. */
export function readOutside(context: ReadContext, blocks: readonly OutlineBlock[], title: string | undefined): void {
  let prose: OutlineBlock[] = [];
  let heading = title;
  const flush = () => {
    if (prose.length > 0 || heading !== undefined) addBlocksAsNote(context, prose, 'note', heading);
    [prose, heading] = [[], undefined];
  };
  for (const block of blocks) {
    if (block.type === 'table' || (block.type === 'list' && isLevelList(block, context.draft.jobs))) {
      flush();
      if (block.type === 'table') readTable(context, block);
      else readLevelList(context, block);
    } else prose.push(block);
  }
  flush();
}

/** A list of titles of levels: no links, which are a table of contents, and nothing beside the titles but what is nested. */
export function isLevelList({ items }: OutlineList, jobs: ReadonlySet<string>): boolean {
  const titles = items.filter(
    ({ text }) => readLevelTitle(text, jobs) !== undefined && !/\]\(/.test(text) && !isGroupOfPeople(text),
  );
  return titles.length >= 2 && titles.length * 5 >= items.length * 4;
}

/** `Individual contributors`, `Managers`: everybody of a job, whatever the level. */
const isGroupOfPeople = (text: string): boolean => /s\W*$/.test(text) && seniorityOf(text) === undefined;

/** Levels as list items; statements may be nested in them. */
function readLevelList(context: ReadContext, list: OutlineList): void {
  for (const item of list.items) {
    const level = levelOfItem(context, item, context.track);
    for (const block of item.blocks) {
      if (block.type === 'list') readItems({ ...context, level, track: level.track }, block.items);
      else addBlocksAsNote({ ...context, level }, [block], 'summary');
    }
  }
  context.draft.messages.push({
    code: 'levels-found',
    severity: 'info',
    text: `This list names levels: ${list.items.map(({ text }) => `“${plainText(text)}”`).join(', ')}.`,
    place: list.place,
  });
}

function levelOfItem({ draft }: ReadContext, item: OutlineItem, track: DraftTrack | undefined) {
  const read = asLevelTitle(item.text, draft.jobs);
  return levelSeen(draft, { ...read, track, place: item.place });
}
