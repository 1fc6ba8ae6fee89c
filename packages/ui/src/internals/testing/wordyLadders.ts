import type { Ladder } from '@ladderkit/core';

/** German as offices write it: compounds longer than a narrow column, in titles, names, steps and statements. */
export const germanLadder = (): Ladder =>
  ladderIn('de', 'Laufbahnstufenübersicht', {
    levels: ['Softwareentwicklungsingenieurin', 'Hauptsoftwareentwicklungsingenieurin', 'Gruppenleiterin'],
    competencies: ['Qualitätssicherungsverantwortung', 'Arbeitsgemeinschaftsfähigkeit'],
    steps: ['Einzelaufgabenbereich', 'Arbeitsgruppenbereich', 'Unternehmensbereich'],
    statements: [
      'Pflegt die Betriebsbereitschaftsüberwachung ihrer Arbeitsgruppe und schreibt Störungsbehebungsanleitungen.',
      'Bereitet Entwurfsbesprechungen so vor, dass Entscheidungsgrundlagen rechtzeitig vorliegen.',
      'Stimmt Schnittstellenbeschreibungen mit benachbarten Arbeitsgruppen ab.',
    ],
  });

/** Japanese, which has no spaces: lines may break almost anywhere, and must. */
export const japaneseLadder = (): Ladder =>
  ladderIn('ja', 'エンジニア職位一覧', {
    levels: ['ソフトウェアエンジニア', 'シニアソフトウェアエンジニア', 'エンジニアリングマネージャー'],
    competencies: ['設計と品質', '周囲の成長'],
    steps: ['自分の作業範囲', 'チーム全体', '複数のチーム'],
    statements: [
      'チームのサービスに関わる変更について、失敗したときの戻し方まで含めた設計書を書き、関係者が質問なしで読めるようにする。',
      '当番を一人で受け持ち、夜間に人を起こす必要のない警告を減らし続ける。',
      '新しく加わった人の最初の一か月に付き添い、任せられる仕事を少しずつ広げる。',
    ],
  });

interface Words {
  levels: string[];
  competencies: string[];
  steps: string[];
  statements: string[];
}

function ladderIn(language: string, title: string, words: Words): Ladder {
  const levels = words.levels.map((name, i) => ({
    id: `l${i + 1}`,
    title: name,
    code: `L${i + 1}`,
    track: 'track',
    rank: i + 1,
    summary: words.statements[i] ?? '',
    steps: [{ scale: 'reach', step: `s${i + 1}` }],
  }));
  const competencies = words.competencies.map((name, i) => ({ id: `c${i + 1}`, title: name }));
  return {
    format: 'ladderkit/1',
    id: `wordy-${language}`,
    title,
    language,
    tracks: [{ id: 'track', title: words.levels[0] ?? '' }],
    scales: [
      {
        id: 'reach',
        title: words.competencies[1] ?? '',
        steps: words.steps.map((name, i) => ({ id: `s${i + 1}`, title: name, rank: i + 1 })),
      },
    ],
    levels,
    competencies,
    expectations: levels.flatMap((level, i) =>
      words.statements.map((text, j) => ({
        id: `e${i}${j}`,
        level: level.id,
        competency: `c${(j % 2) + 1}`,
        text: words.statements[(i + j) % words.statements.length] ?? text,
      })),
    ),
  };
}
