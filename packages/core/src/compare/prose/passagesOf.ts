import type { Ladder } from '../../model/Ladder';
import type { Note } from '../../model/Note';
import { foldTypography } from '../../text/foldTypography';
import { plainText } from '../../text/plainText';
import type { ProseChange } from '../Comparison';
import { paragraphsOf } from './paragraphsOf';
import { saidOfLevel } from './saidOfLevel';

/** A summary or note of one side. Notes of one title about the same thing are one, and so are all without a title. */
export interface Passage extends Topic {
  title: string;
  paragraphs: Paragraph[];
  /** The same for passages of both sides that are about the same thing, of one kind and title. */
  key: string;
  /** The same for passages about one level, and for all that are about none. */
  near: string;
}

/** A paragraph or a list item. */
export interface Paragraph {
  passage: Passage;
  plain: string;
  /** The same for paragraphs that differ in typography only. */
  folded: string;
}

type Topic = Pick<ProseChange, 'noun' | 'kind' | 'competency' | 'step'> & { id: string };

/**
 * All prose of a ladder, in the order of its nouns, notes last. A note may go through the levels, a line for each: such a line sums
 * up its level. `laterId` gives the id of a noun as the later side has it.
 */
export function passagesOf(ladder: Ladder, laterId: (noun: Topic['noun'], id: string) => string): Passage[] {
  const passages = new Map<string, Passage>();
  const said = new Set<string>();
  const put = (topic: Topic, plain: string, title = '') => {
    const { noun, id, kind, competency, step } = topic;
    const place = [noun, noun === 'ladder' || laterId(noun, id), competency && laterId('competency', competency), step];
    const key = JSON.stringify([...place, kind, foldTypography(title)]);
    const near = noun === 'level' ? laterId(noun, id) : '';
    const passage: Passage = passages.get(key) ?? { ...topic, title, paragraphs: [], key, near };
    const folded = foldTypography(plain);
    // the pages of a ladder repeat what holds for all of them
    if (said.size < said.add(`${key} ${folded}`).size) passage.paragraphs.push({ passage, plain, folded });
    passages.set(key, passage);
  };
  const add = (topic: Topic, summary = '') => {
    for (const plain of paragraphsOf(summary)) put(topic, plain);
  };
  const kind = 'summary';
  add({ noun: 'ladder', id: ladder.id, kind }, ladder.summary);
  for (const { id, summary } of ladder.tracks ?? []) add({ noun: 'track', id, kind }, summary);
  for (const { id, summary } of ladder.levels) add({ noun: 'level', id, kind }, summary);
  for (const { id, summary } of ladder.competencies ?? []) add({ noun: 'competency', id, kind }, summary);
  for (const { id, summary, steps } of ladder.scales ?? []) {
    add({ noun: 'scale', id, kind }, summary);
    for (const step of steps) add({ noun: 'scale', id, kind, step: step.id }, step.summary);
  }
  const ofLevel = saidOfLevel(ladder);
  for (const note of ladder.notes ?? []) {
    const [, title = '', text = ''] = TITLE.exec(note.text) ?? ['', '', note.text];
    for (const plain of paragraphsOf(text)) {
      const about = note.level === undefined ? ofLevel(plain) : undefined;
      if (about) put({ noun: 'level', id: about.level, kind }, about.text);
      else put(topicOf(note, ladder), plain, plainText(title));
    }
  }
  return [...passages.values()];
}

/** A line in bold that stands above others, or alone. */
const TITLE = /^\s*(\*\*[^\n*]+\*\*|__[^\n_]+__)[^\S\n]*(?:\n([^]*))?$/;

function topicOf({ kind = 'note', level, track, competency }: Note, ladder: Ladder): Topic {
  if (level !== undefined) return { noun: 'level', id: level, kind, ...(competency !== undefined && { competency }) };
  if (competency !== undefined) return { noun: 'competency', id: competency, kind };
  return track === undefined ? { noun: 'ladder', id: ladder.id, kind } : { noun: 'track', id: track, kind };
}
