import { checkLadder, type Message, type Place } from '@ladderkit/core';
import { fromFiles } from '../files';
import type { SourceFile } from '../SourceFile';

/** What is wrong with the reading of some files: a throw, a reference into nothing, a message or place that tells nothing. */
export function faultsOf(files: readonly SourceFile[]): string[] {
  let read;
  try {
    read = fromFiles(files);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
  const { value, messages, unmapped } = read;
  const told = new Set(messages.map(({ code }) => code));
  const broken = value ? checkLadder(value).filter(({ code }) => REFERENCES.includes(code) && !told.has(code)) : [];
  const lines = new Map(files.map(({ path, content }) => [path, linesOf(content)]));
  // a ladder document may tell places in files that it was once made of
  const isSound = ({ path, line, column }: Place) =>
    line >= 1 &&
    column >= 1 &&
    line <= (lines.get(path) ?? Infinity) &&
    Number.isInteger(line) &&
    Number.isInteger(column);
  const places = [
    ...messages.flatMap(({ place }) => place ?? []),
    ...unmapped.map(({ place }) => place),
    ...(value?.expectations ?? []).flatMap(({ place }) => place ?? []),
  ];
  return [
    ...broken.map(({ code, text }) => `${code}: ${text}`),
    ...messages.filter(({ text }) => text.trim() === '').map(({ code }) => `${code} says nothing`),
    ...places.filter((place) => !isSound(place)).map((place) => `no such place: ${JSON.stringify(place)}`),
  ];
}

const REFERENCES: readonly Message['code'][] = ['unknown-id', 'duplicate-id'];

/** As many lines as a text can be said to have: encodings differ in what ends one. */
function linesOf(content: string | Uint8Array): number {
  if (typeof content === 'string') return content.split(/\r\n?|\n/).length;
  return 1 + content.filter((byte) => byte === 10 || byte === 13).length;
}
