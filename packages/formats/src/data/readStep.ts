import type { Path } from '@ladderkit/core/schema';
import { scaleNamed, stepNamed } from '../interpret/draftNouns';
import { addStep } from '../interpret/readStep';
import { placeAt, type DataContext, type DataReader } from './DataReader';

/** Reads a value on a scale: `proficiency: Working`. Without a level it belongs to nobody and is unmapped. */
export function readStep(
  reader: DataReader,
  title: string,
  value: string,
  path: Path,
  { level, competency }: DataContext,
): void {
  const place = placeAt(reader, path);
  if (level === undefined) {
    reader.draft.unmapped.push({
      kind: 'data',
      text: `${title}: ${value}`,
      place: place ?? { path: reader.source.path, line: 1, column: 1 },
    });
    return;
  }
  const scale = scaleNamed(reader.draft, title, place);
  const known = scale.steps.length;
  const step = stepNamed(scale, value, place);
  if (scale.steps.length === known) reader.said.add(path, value, 'a step', place);
  if (competency && !competency.scales.includes(scale.title)) competency.scales.push(scale.title);
  addStep(level, { scale, step, competency, place });
}
