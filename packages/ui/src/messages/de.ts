import type { Messages } from './Messages';

/** The kit's text in German. */
export const de: Messages = {
  // what happened to a statement
  added: 'Neu',
  removed: 'Entfallen',
  reworded: 'Umformuliert',
  moved: 'Verschoben',
  renamed: 'Umbenannt',
  same: 'Unverändert',
  splitIn: (parts, { number }) => `Geteilt in ${number(parts)}`,
  mergedFrom: (parts, { number }) => `Aus ${number(parts)} vereint`,
  raised: 'Angehoben',
  lowered: 'Gesenkt',
  changed: 'Geändert',
  related: 'Ähnlich',
  change: 'Änderung',
  changesInto: 'wird zu',
  unchangedStep: 'unverändert',
  countUnchanged: (count, { number }) => `${number(count)} unverändert`,

  // level diff
  view: 'Ansicht',
  unified: 'Untereinander',
  sideBySide: 'Nebeneinander',
  onlyNew: 'Nur Neues',
  copyAsMarkdown: 'Als Markdown kopieren',
  copied: 'Kopiert',
  notCopied: 'Der Browser lässt es nicht zu',
  oneMoment: 'Einen Moment…',
  summary: 'Überblick',
  jumpedTo: (place, all, { number }) => `${number(place)} von ${number(all)}`,
  countChanges: (count, kind, { number }) =>
    `${number(count)} ${
      {
        added: 'neu',
        reworded: 'umformuliert',
        related: 'ähnlich',
        raised: 'davon angehoben',
        lowered: 'davon gesenkt',
        split: 'geteilt',
        merged: 'vereint',
        moved: 'verschoben',
        removed: 'entfallen',
        same: 'unverändert',
      }[kind]
    }`,
  rowsShown: (shown, all, { number }) => `${number(shown)} von ${number(all)} Zeilen werden gezeigt.`,
  nothingToCompare: 'Keine der beiden Seiten erwartet etwas; es gibt nichts zu vergleichen.',
  nothingNew: 'Es wird nichts Neues erwartet.',
  before: 'Vorher:',
  wasUnder: 'stand unter',
  wasAt: 'stand bei',
  noCompetency: 'keiner Kompetenz',
  onlyTypography: 'Nur Zeichensetzung, Groß- und Kleinschreibung oder Zeilenumbrüche weichen ab.',
  onlyMarkup: 'Nur Hervorhebungen oder Verweise weichen ab.',
  nearestAt: (side) => `Am nächsten bei ${side}:`,
  noneNear: 'Nichts Vergleichbares gefunden.',
  forAll: 'Für alle',
  beforeThat: (what) => `(vorher: ${what})`,
  dimension: (name) =>
    ({
      reach: 'Reichweite: ',
      autonomy: 'Selbstständigkeit: ',
      role: 'Rolle: ',
      complexity: 'Komplexität: ',
      frequency: 'Häufigkeit: ',
      certainty: 'Verbindlichkeit: ',
    })[name],
  unsaid: 'nicht genannt',
  perhaps: '(möglich)',

  // how sure a link is
  certain: 'Sicher',
  likely: 'Wahrscheinlich',
  possible: 'Möglich',
  noCounterpart: 'Keine Entsprechung gefunden',

  // duties
  onlyWhere: (condition) => `Nur wo: ${condition}`,
  inheritedFrom: (level) => `von ${level}`,
  antiPattern: 'Zu vermeiden',
  antiPatternBefore: 'Zu vermeiden:',
  exampleBefore: 'Beispiel:',

  // steps on a scale
  stepOf: (step, position, steps, { number }) => `${step}, ${number(position)} von ${number(steps)}`,
  noStep: 'nicht genannt',

  // ladder map
  noLevels: 'Diese Karriereleiter hat noch keine Level.',
  ladderHolds: (tracks, levels, roles, { plural, list }) =>
    `${list([
      ...(tracks > 0 ? [plural(tracks, { one: '# Laufbahn', other: '# Laufbahnen' })] : []),
      plural(levels, { other: '# Level' }),
      ...(roles > 0 ? [plural(roles, { one: '# Rolle', other: '# Rollen' })] : []),
    ])}.`,
  rungsJoin: 'Eine Sprosse verbindet Level gleichen Rangs.',
  ranksAreOwn: 'Jede Laufbahn hat eigene Ränge.',
  equalRank: 'gleicher Rang',
  moveFromHere: 'ein Wechsel von hier',
  onToTarget: 'weiter zum Ziel',
  levelsByRank: 'Level nach Laufbahn und Rang',
  levels: 'Level',
  levelsOf: (track) => `Level der Laufbahn ${track}`,
  rank: 'Rang',
  rankNotSaid: 'Rang nicht genannt',
  levelsFolded: (levels, ranks, { number, plural }) => {
    const count = plural(levels, { other: '# Level' });
    if (!ranks) return count;
    const { from, to } = ranks;
    return from === to ? `Rang ${number(from)}: ${count}` : `Ränge ${number(from)} bis ${number(to)}: ${count}`;
  },
  rolesBeside: 'Rollen neben den Rängen',
  otherRoles: 'Weitere Rollen',
  beside: (levels, { list }) => `neben ${list(levels)}`,
  countDuties: (count, { plural }) => plural(count, { one: '# Aufgabe', other: '# Aufgaben' }),
  countInAll: (count, { number }) => `${number(count)} insgesamt`,
  youAreHere: 'Sie sind hier',
  alsoLeadsTo: (levels, { list }) => `führt auch zu ${list(levels)}`,
  target: 'Ziel',
  targetAway: (moves, { plural }) =>
    plural(moves, { one: 'Ziel, # Wechsel entfernt', other: 'Ziel, # Wechsel entfernt' }),
  move: (direction) => ({ up: 'Aufwärts', down: 'Abwärts', across: 'Seitwärts', other: 'Als Nächstes' })[direction],
  possibleMove: (direction) =>
    ({
      up: 'Möglicher Wechsel: aufwärts',
      down: 'Möglicher Wechsel: abwärts',
      across: 'Möglicher Wechsel: seitwärts',
      other: 'Möglicher Wechsel',
    })[direction],
  movesFrom: (level) => `Von ${level} aus`,
  byWayOf: (levels, { either }) => `Über ${either(levels)}`,
  noWay: 'Die Karriereleiter nennt keinen Weg dorthin.',
  stepMoves: (scale, from, to) => `${scale}: ${from} zu ${to}`,
  stepsStay: (scales, { list }) => `${list(scales)}: unverändert`,

  // level profile
  yesOrNo: (fact) => (fact ? 'Ja' : 'Nein'),
  noSuchLevel: (level) => `Die Karriereleiter hat kein Level „${level}“.`,
  trackOf: (track) => `Laufbahn ${track}`,
  rankEqualTo: (rank, levels, { number, list }) =>
    levels.length > 0 ? `Rang ${number(rank)}, gleich mit ${list(levels)}` : `Rang ${number(rank)}`,
  roleBeside: (levels, { either }) => (levels.length > 0 ? `Rolle neben ${either(levels)}` : 'Rolle'),
  forAllLevels: 'Gilt auf den Leveln, die es einschließen',
  alsoCalled: (names, { list }) => `Auch ${list(names)} genannt`,
  sharedWith: 'Gemeinsam mit',
  countExamples: (count, { plural }) => plural(count, { one: '# Beispiel', other: '# Beispiele' }),
  alsoExpected: (count, levels, { number, list }) => `Außerdem erwartet: ${number(count)} von ${list(levels)}`,
  nothingOwn: 'Dieses Level erwartet nichts Eigenes.',
  source: 'Quelle:',
  lines: (first, last) => (first === last ? `Zeile ${first}` : `Zeilen ${first} bis ${last}`),

  // radar
  radarTitle: (axesAre, scale) => {
    if (axesAre === 'scales') return 'Stufen auf jeder Skala';
    if (axesAre === 'weights') return 'Was wie viel zählt';
    return scale === undefined ? 'Kompetenzen' : `${scale}, Kompetenz für Kompetenz`;
  },
  radarPicture: (title, levels, { list }) => `${title}: ${list(levels)}. Die Tabelle enthält dieselben Werte.`,
  competency: 'Kompetenz',
  scale: 'Skala',
  stepsUp: (count, { plural }) => plural(count, { one: '# Stufe höher', other: '# Stufen höher' }),
  stepsDown: (count, { plural }) => plural(count, { one: '# Stufe tiefer', other: '# Stufen tiefer' }),
  weightMore: (count, { number }) => `${number(count)} mehr`,
  weightLess: (count, { number }) => `${number(count)} weniger`,
  nothingToDraw: 'Die Karriereleiter nennt hier weder Stufen noch Gewichte.',
  radarFromTo: (from, to) => `${from} zu ${to}`,

  // step sizes
  howBigSteps: 'Wie groß jeder Schritt ist',
  oneBlock: 'Ein Block ist eine Aussage, die auf dem Level davor nicht oder nicht so erwartet wurde.',
  stepTo: 'Schritt zu',
  statements: 'Aussagen',
  scaleSteps: 'Höhere Stufen',
  all: 'Alle',
  track: 'Laufbahn',
  noSteps: 'In dieser Laufbahn sagt höchstens ein Level etwas aus, also gibt es keinen Schritt.',
  stepCounts: ({ raised, added, reworded, dropped, steps }, { number, plural, list }) =>
    list([
      `${number(raised)} angehoben`,
      `${number(added)} neu`,
      `${number(reworded)} umformuliert`,
      ...(dropped > 0 ? [`${number(dropped)} entfallen`] : []),
      ...(steps > 0 ? [plural(steps, { one: '# höhere Stufe', other: '# höhere Stufen' })] : []),
    ]),
  largeStep: (count, usual, { number }) =>
    `ein großer Schritt: ${number(count)} neu oder angehoben, üblich sind ${number(usual)}`,
  smallStep: (count, usual, { number }) =>
    `ein kleiner Schritt: ${number(count)} neu oder angehoben, üblich sind ${number(usual)}`,
  droppingStep: (count, usual, { number }) => `erwartet ${number(count)} nicht mehr, üblich sind ${number(usual)}`,
  oneSidedStep: (count, all, competency, { number }) =>
    `${number(count)} von ${number(all)} neuen oder angehobenen in ${competency}`,
  andMore: (count, { number }) => `und ${number(count)} weitere`,

  // rubric
  whatIsAsked: 'Was beurteilt wird und was auf jedem Level erwartet wird.',
  everything: 'Alles',
  onlyChanges: 'Nur was sich ändert',
  cards: 'Karten',
  byCompetency: 'Nach Kompetenz',
  byLevel: 'Nach Level',
  inGeneral: 'Allgemein',
  levelsShown: (shown, all, { number }) => `Level: ${number(shown)} von ${number(all)}`,
  competenciesShown: (shown, all, { number }) => `Kompetenzen: ${number(shown)} von ${number(all)}`,
  allLevels: 'Alle Level',
  allCompetencies: 'Alle Kompetenzen',
  moveEarlier: (level) => `${level} nach vorn`,
  moveLater: (level) => `${level} nach hinten`,
  copyAsTable: 'Als Tabelle kopieren',
  asAt: (level) => `wie ${level}`,
  nothingAsked: 'Auf diesem Level wird nichts erwartet',
  fullText: 'Ganzer Text',
  lessText: 'Weniger',

  // crosswalk
  crosswalkAnd: 'und',
  crosswalkCounts: (links, counts, lone, { number, plural, list }) => {
    const words = { certain: 'sicher', likely: 'wahrscheinlich', possible: 'möglich' };
    const kinds = counts
      .filter(({ count }) => count > 0)
      .map((each) => `${number(each.count)} ${words[each.confidence]}`);
    const found =
      plural(links, { one: '# Verbindung', other: '# Verbindungen' }) + (kinds.length > 1 ? `: ${list(kinds)}.` : '.');
    if (lone === 0) return found;
    return `${found} Für ${plural(lone, { one: '# Aussage', other: '# Aussagen' })} wurde keine Entsprechung gefunden; das heißt nicht, dass es keine gibt.`;
  },
  crosswalkFigure: 'Verbindungen zwischen den Aussagen; dieselben Verbindungen folgen als Tabelle',
  legend: 'Wie sicher eine Verbindung ist',
  countLinks: (count, { plural }) => plural(count, { one: '# Verbindung', other: '# Verbindungen' }),
  nearest: 'Am nächsten:',
  rejectedByYou: '(von Ihnen verworfen)',
  pin: 'Anheften',
  pinAs: (statement) => `Als Entsprechung anheften: ${statement}`,
  pinned: 'Angeheftet',
  pinnedByYou: 'Von Ihnen angeheftet: Diese beiden entsprechen einander.',
  reject: 'Verwerfen',
  rejected: 'Verworfen',
  takeBack: 'Zurücknehmen',
  takenBack: 'Zurückgenommen',
  whyThisLink: 'Warum diese Verbindung',
  alsoNear: 'Weitere Kandidaten',
  nearestRead: 'Die jeweils nächsten Aussagen der anderen Seite; keine ist nah genug, um als Entsprechung zu gelten.',
  chooseStatement: 'Wählen Sie eine Aussage, um zu sehen, was sie mit der anderen Seite verbindet.',
  reasons: (why, { list }) => {
    const words = why.filter(({ kind }) => kind === 'word' || kind === 'concept').map(({ text }) => text);
    const section = why.find(({ kind }) => kind === 'section');
    const sentences = [
      words.length > 0 && `Gemeinsam: ${list(words)}.`,
      section && (section.text === '' ? 'Ihre Abschnitte ähneln sich.' : `Beide stehen unter ${section.text}.`),
      why.some(({ kind }) => kind === 'letters') && 'Ähnliche Schreibweise.',
      why.some(({ kind }) => kind === 'meaning') && 'Ähnliche Bedeutung.',
    ];
    return sentences.filter(Boolean).join(' ') || 'Der Vergleich nennt keinen Grund.';
  },
  sameWords: 'Beide sagen dasselbe.',
  allLinks: 'Alle Verbindungen',
  morePossible: (count, { plural }) =>
    plural(count, { one: '# weitere mögliche Verbindung', other: '# weitere mögliche Verbindungen' }),
  noLinks: 'Es wurde keine Verbindung gefunden; das heißt nicht, dass es keine gibt.',
  link: 'Verbindung',
  inCommon: 'Gemeinsam',
  inCommonWords: (why) =>
    why
      .map(
        ({ kind, text }) =>
          ({ word: text, concept: text, section: 'Abschnitt', letters: 'Schreibweise', meaning: 'Bedeutung' })[kind],
      )
      .join(', '),
  actions: 'Aktionen',
  whereSectionsMeet: 'Wo die Abschnitte sich treffen',
  affinityRead: (names, { number }) =>
    `Zeilen: Abschnitte von ${names.from}. Spalten: Abschnitte von ${names.to}. Die Zahl sagt, wie viele von ${number(100)} Aussagen beider Abschnitte ihre sicherste Entsprechung im jeweils anderen haben; ab ${number(50)} ist das Quadrat gefüllt, und die Abschnitte treffen sich.`,
  share: (share, { number }) => number(share),

  // ladder search
  searchLadder: 'Die Karriereleiter durchsuchen',
  searchPlaceholder: 'Ein Level oder eine Aussage finden',
  searchHits: 'Treffer',
  competencies: 'Kompetenzen',
  found: (count, isCut, { number }) => (isCut ? `Die ersten ${number(count)} Treffer` : `${number(count)} Treffer`),
  foundNothing: (query) => `Nichts gefunden zu „${query}“`,
  inOtherWords: (concepts, { list }) => `mit anderen Worten: ${list(concepts)}`,

  // ladder diff
  whatChanged: (ladder) => `Was sich in ${ladder} geändert hat`,
  fromVersionTo: (from, to) => `Von Version ${from} zu ${to}`,
  proposedVersion: 'Vorgeschlagene Version',
  semantic: (version) => ({ major: 'Hauptversion', minor: 'Nebenversion', patch: 'Korrektur' })[version],
  askMore: (count, { plural }) =>
    plural(count, { one: '# Änderung verlangt mehr.', other: '# Änderungen verlangen mehr.' }),
  askLess: (count, { plural }) =>
    plural(count, { one: '# Änderung verlangt weniger.', other: '# Änderungen verlangen weniger.' }),
  levelsGone: (titles, { list }) => `Entfallen: ${list(titles)}.`,
  levelsCome: (titles, { list }) => `Neu: ${list(titles)}.`,
  inAnotherPlaceCount: (count, { plural }) =>
    plural(count, { one: '# Änderung von Ort oder Name.', other: '# Änderungen von Ort oder Name.' }),
  wordedAnewCount: (count, { plural }) =>
    plural(count, {
      one: '# Aussage umformuliert, bei gleichem Sinn.',
      other: '# Aussagen umformuliert, bei gleichem Sinn.',
    }),
  proseCount: (count, { plural }) =>
    plural(count, {
      one: '# Beschreibung oder Anmerkung geändert.',
      other: '# Beschreibungen und Anmerkungen geändert.',
    }),
  forPeople: 'Was die Änderungen für die Menschen bedeuten, nach Level',
  forPersonAt: 'Für jemanden auf',
  asksLess: 'verlangt weniger',
  asksMore: 'verlangt mehr',
  wordedAnew: 'umformuliert',
  noChange: 'keine Änderung',
  nearestNow: 'Jetzt am nächsten:',
  countOf: (count, { number }) => number(count),
  filters: 'Was gezeigt wird',
  level: 'Level',
  allOf: (what) => `${what}: alle`,
  meaning: (meaning) =>
    ({
      more: 'Verlangt mehr',
      less: 'Verlangt weniger',
      place: 'An anderem Ort',
      anew: 'Umformuliert',
      prose: 'Beschreibungen und Anmerkungen',
    })[meaning],
  changesAtLevels: (changes, levels, { plural }) => {
    const count = plural(changes, { one: '# Änderung', other: '# Änderungen' });
    return levels === 0 ? count : `${count}, ${plural(levels, { other: '# Level' })}`;
  },
  showStatements: (count, { plural }) => plural(count, { one: '# Änderung zeigen', other: '# Änderungen zeigen' }),
  nothingChanged: 'Zwischen den beiden Versionen hat sich nichts geändert.',
  nothingPasses: 'Keine Änderung ist von dieser Art.',
  noun: (noun) =>
    ({ level: 'Level', competency: 'Kompetenz', track: 'Laufbahn', scale: 'Skala', ladder: 'Karriereleiter' })[noun],
  pairWord: (change) =>
    ({
      same: 'Unverändert',
      renamed: 'Umbenannt',
      reranked: 'Anderer Rang',
      split: 'Geteilt',
      merged: 'Vereint',
      added: 'Neu',
      removed: 'Entfallen',
      related: 'Ähnlich',
    })[change],
  listOf: (titles, { list }) => list(titles),
  statementsConcerned: (count, { plural }) => plural(count, { one: '# Aussage', other: '# Aussagen' }),
  scaleName: (scale) => `${scale}: `,

  // ladder page
  views: 'Ansichten',
  pageView: (view) =>
    ({
      levels: 'Level',
      rubric: 'Matrix',
      compare: 'Vergleich',
      steps: 'Schrittgrößen',
      changes: 'Was sich geändert hat',
    })[view],
  versionOf: (version) => `Version ${version}`,
  newSince: (level) => `Was seit ${level} neu ist`,
  showMap: 'Die Karte aller Level',
  compareFrom: 'Von',
  compareTo: 'Zu',
  sameLevelTwice: 'Wählen Sie zwei verschiedene Level, um zu sehen, was sich zwischen ihnen ändert.',
  twoLevelsNeeded: 'Zum Vergleichen braucht es zwei Level; diese Karriereleiter hat weniger.',

  // everywhere
  tableOf: (title) => `Tabelle: ${title}`,
  count: (value, { number }) => number(value),
  nothing: 'nichts',
  otherStatements: 'Sonstiges',
  notShown: 'Das konnte nicht gezeigt werden',
};
