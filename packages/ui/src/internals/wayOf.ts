import type { Row } from '@ladderkit/core';
import { directionOf } from '@ladderkit/core/people';

/** Which way a row moved the bar, as its words show. What is new or dropped moved none. */
export const wayOf = ({ links, scope = [] }: Row) => (links.length > 0 ? directionOf(scope) : undefined);
