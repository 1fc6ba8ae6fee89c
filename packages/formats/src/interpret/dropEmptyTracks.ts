import type { LadderDraft } from './LadderDraft';

/** A heading taken for a track, under which no level was found, is a note after all. */
export function dropEmptyTracks(draft: LadderDraft): void {
  if (draft.own) return;
  const used = new Set(draft.levels.map(({ track }) => track));
  for (const track of draft.tracks.filter((each) => !used.has(each))) {
    const text = [`**${track.title}**`, ...track.summary].join('\n\n');
    draft.notes.push({ text, place: track.place });
    for (const note of draft.notes) if (note.track === track) note.track = undefined;
  }
  draft.tracks = draft.tracks.filter((each) => used.has(each));
}
