import type { Ladder } from '@ladderkit/core';
import { fromMarkdown } from '@ladderkit/formats/markdown';
import { readYaml } from '@ladderkit/formats/yaml';
import { sampleFiles, type SampleName } from './sampleFiles';

const read = new Map<SampleName, Ladder>();

/** Reads a sample through the Markdown importer, once. Throws where the importer finds an error in it. */
export function readSample(name: SampleName): Ladder {
  const known = read.get(name);
  if (known) return known;
  const { value, messages } = fromMarkdown(sampleFiles(name), { yaml: readYaml });
  const [error] = messages.filter(({ severity }) => severity === 'error');
  if (value === undefined || error !== undefined) {
    throw new Error(
      `ladderkit: the sample ladder "${name}" cannot be read, so nothing that shows it would be right: ${error?.text ?? 'it is empty'} ` +
        `Mend internal/sample-ladders/ladders/${name}/${error?.place?.path ?? ''}.`,
    );
  }
  read.set(name, value);
  return value;
}
