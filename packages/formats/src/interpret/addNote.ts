import type { Place } from '@ladderkit/core';
import type { OutlineBlock } from '../outline/Outline';
import type { DraftNote } from './LadderDraft';
import type { ReadContext } from './ReadContext';
import { rawBlocks, writeBlocks } from './writeBlocks';

/** Keeps text that is no expectation, with the level, section and track it stands in. */
export function addNote(context: ReadContext, text: string, place: Place | undefined, kind: DraftNote['kind']): void {
  if (text.trim() === '') return;
  const { draft, level, competency, track } = context;
  const note: DraftNote = { text, place };
  if (kind === 'summary') note.kind = kind;
  if (level) note.level = level;
  else if (track) note.track = track;
  if (competency) note.competency = competency;
  draft.notes.push(note);
}

/** Keeps blocks as one note, and what is raw among them as unmapped. */
export function addBlocksAsNote(
  context: ReadContext,
  blocks: readonly OutlineBlock[],
  kind: DraftNote['kind'],
  title?: string,
): void {
  addUnmapped(context, blocks);
  const heading = title === undefined || title === '' ? '' : `**${title}**`;
  const text = [heading, writeBlocks(blocks)].filter((each) => each !== '').join('\n\n');
  addNote(context, text, blocks.find(({ type }) => type !== 'raw')?.place ?? blocks[0]?.place, kind);
}

/** Lists the raw blocks among these as unmapped. */
export function addUnmapped({ draft }: ReadContext, blocks: readonly OutlineBlock[]): void {
  for (const { kind, text, place } of rawBlocks(blocks)) draft.unmapped.push({ kind, text, place });
}
