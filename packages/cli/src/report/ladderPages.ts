import { levelsOfTrack, rubricOf, type Ladder } from '@ladderkit/core';
import { toCsv, toHtml } from '@ladderkit/core/print';

export type ExportFormat = 'json' | 'yaml' | 'markdown' | 'csv' | 'html';

/** A file that an export writes. */
export interface Page {
  path: string;
  content: string;
}

/** A ladder in a format; only Markdown takes several pages. Formats are loaded when they are asked for. */
export async function ladderPages(ladder: Ladder, format: ExportFormat): Promise<Page[]> {
  const one = (content: string): Page[] => [{ path: `${ladder.id}.${format}`, content }];
  switch (format) {
    case 'json':
      return one((await import('@ladderkit/formats/json')).toJson(ladder));
    case 'yaml':
      return one((await import('@ladderkit/formats/yaml')).toYaml(ladder));
    case 'csv':
      return one(toCsv(rubricOf(ladder)));
    case 'markdown':
      return (await import('@ladderkit/formats/markdown')).toMarkdown(ladder);
    case 'html':
      return one(rubricsAsHtml(ladder));
  }
}

/** A rubric for each track, then one for the levels that are on none: roles, shared blocks. */
function rubricsAsHtml(ladder: Ladder): string {
  const tracks = (ladder.tracks ?? []).filter(({ id }) => levelsOfTrack(ladder, id).length > 0);
  const shown = new Set(tracks.flatMap(({ id }) => levelsOfTrack(ladder, id).map((level) => level.id)));
  const levels = ladder.levels.map(({ id }) => id).filter((id) => !shown.has(id));
  const rubrics = tracks.map(({ id }) => rubricOf(ladder, { track: id }));
  return [...rubrics, ...(levels.length > 0 ? [rubricOf(ladder, { levels })] : [])].map(toHtml).join('');
}
