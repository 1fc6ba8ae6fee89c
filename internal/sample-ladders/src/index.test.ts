import { checkLadder, levelsOfTrack } from '@ladderkit/core';
import { describe, expect, it } from 'vitest';
import { halden, marsa, northwind1, northwind2, sampleFiles } from './index';

describe('the sample ladders', () => {
  it.each([northwind1, northwind2, halden, marsa])('are sound: %o', (sample) => {
    expect(checkLadder(sample())).toEqual([]);
  });

  it('have two tracks of equal ranks and three roles at Northwind', () => {
    const ladder = northwind1();
    expect(ladder.tracks?.map(({ id, ranks }) => [id, ranks])).toEqual([
      ['technical', 'shared'],
      ['management', 'shared'],
    ]);
    expect(levelsOfTrack(ladder, 'technical').map(({ code }) => code)).toEqual([
      'E1',
      'E2',
      'E3',
      'E4',
      'E5',
      'E6',
      'E7',
      'E8',
    ]);
    expect(levelsOfTrack(ladder, 'management').map(({ code }) => code)).toEqual(['M1', 'M2', 'M3', 'M4', 'M5', 'M6']);
    expect(ladder.levels.filter(({ kind }) => kind === 'role').map(({ id }) => id)).toEqual([
      'guild-lead',
      'onboarding-buddy',
      'tech-lead',
    ]);
  });

  it('read Halden’s engineers from one file and its managers from a file each, in rank order', () => {
    const ladder = halden();
    expect(levelsOfTrack(ladder, 'individual-contributors').map(({ title }) => title)).toEqual([
      'Associate Engineer',
      'Engineer',
      'Senior Engineer',
      'Lead Engineer',
      'Principal Engineer',
    ]);
    expect(levelsOfTrack(ladder, 'managers').map(({ code }) => code)).toEqual(['EM 1', 'EM 2', 'EM 3']);
  });

  it('keep what is said of a statement besides its words', () => {
    const ladder = northwind2();
    const shared = ladder.expectations.find(({ level, sharedWith }) => level === 'e5' && sharedWith);
    expect(shared?.sharedWith).toEqual([{ title: 'Tech Lead', level: 'tech-lead' }]);
    expect(ladder.expectations.find(({ level, appliesTo }) => level === 'e5' && appliesTo)?.appliesTo).toBe(
      'teams that are on call',
    );
    const example = ladder.expectations.find(({ level, kind }) => level === 'e5' && kind === 'example');
    expect(ladder.expectations.find(({ id }) => id === example?.parent)?.text).toMatch(/^Chooses where the boundaries/);
    expect(
      ladder.expectations.some(({ kind, text }) => kind === 'anti-pattern' && text.startsWith('Not expected')),
    ).toBe(false);
  });

  it('read Arabic titles, codes and statements as they stand', () => {
    const ladder = marsa();
    expect(levelsOfTrack(ladder, 'engineering').map(({ title, code }) => `${title} ${code ?? ''}`)).toEqual([
      'مهندس هـ1',
      'مهندس أول هـ2',
      'مهندس خبير هـ3',
    ]);
    expect(ladder.expectations.filter(({ level }) => level === 'staff')).toHaveLength(5);
  });

  it('are given as Markdown too', () => {
    expect(
      sampleFiles('halden')
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([
      'engineering-manager.md',
      'head-of-engineering.md',
      'index.md',
      'individual-contributors.md',
      'team-lead.md',
    ]);
  });

  it('are read once', () => {
    expect(northwind1()).toBe(northwind1());
  });
});
