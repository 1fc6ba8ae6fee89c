'use client';
import type { Local } from './createLocaliser';
import { useLadderSettings } from './LadderContext';

/**
 * A group of the kit's text in the language of the nearest `LadderProvider`. A component names the group it needs, so that it
 * does not bring the text of all others along.
 */
export const useText = <Group extends object>(english: Group): Local<Group> => useLadderSettings().localise(english);
