/** What a radar draws: one or two levels on labelled axes. Made by `radarOf`, or by hand. */
export interface RadarData {
  /** What the axes are: competencies on one scale, the scales of a whole level, or competencies by weight. */
  axesAre: 'competencies' | 'scales' | 'weights';
  /** The title of the scale that all axes share; of `competencies` only. */
  scale?: string | undefined;
  /** One or two. Of two, the first is drawn dashed, as where one was. */
  levels: RadarLevel[];
  axes: RadarAxis[];
}

export interface RadarLevel {
  title: string;
  code?: string | undefined;
}

export interface RadarAxis {
  id: string;
  title: string;
  /** The words on the rings, from the innermost. Empty where the order of the steps is not known: it cannot be drawn. */
  rings: string[];
  /** One a level, in their order. */
  values: (RadarValue | undefined)[];
}

export interface RadarValue {
  /** The word of the step, or the number. */
  text: string;
  /** How far out: 0 the centre, 1 the innermost ring; between two rings for weights. Absent: the place is not known. */
  ring?: number | undefined;
}
