import type { CrosswalkLink } from './Crosswalk';

/** Whether a person has said something of a link, be it before one of its statements changed. */
export const isReviewed = ({ review, was }: CrosswalkLink): boolean => review !== 'proposed' || was !== undefined;
