import type { Ladder } from '@ladderkit/core';
import { toHtml } from '@ladderkit/core/print';
import { rubricsOf } from './rubricsOf';

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
      return one((await import('@ladderkit/formats/csv')).toCsv(ladder));
    case 'markdown':
      return (await import('@ladderkit/formats/markdown')).toMarkdown(ladder);
    case 'html':
      return one(rubricsOf(ladder).map(toHtml).join(''));
  }
}
