import type { Messages } from './Messages';

/** The kit's text in French. */
export const fr: Messages = {
  // what happened to a statement
  added: 'Nouvelle',
  removed: 'Retirée',
  reworded: 'Reformulée',
  moved: 'Déplacée',
  renamed: 'Renommée',
  same: 'Inchangée',
  splitIn: (parts, { number }) => `Scindée en ${number(parts)}`,
  mergedFrom: (parts, { number }) => `Fusion de ${number(parts)}`,
  raised: 'Relevée',
  lowered: 'Abaissée',
  changed: 'Modifiée',
  related: 'Proche',
  change: 'Évolution',
  changesInto: 'vers',
  unchangedStep: 'inchangé',
  countUnchanged: (count, { plural }) => plural(count, { one: '# inchangée', other: '# inchangées' }),

  // level diff
  view: 'Affichage',
  unified: 'Unifié',
  sideBySide: 'Côte à côte',
  onlyNew: 'Seulement le nouveau',
  copyAsMarkdown: 'Copier en Markdown',
  copied: 'Copié',
  notCopied: 'Refusé par le navigateur',
  oneMoment: 'Un instant…',
  summary: 'Résumé',
  jumpedTo: (place, all, { number }) => `${number(place)} sur ${number(all)}`,
  countChanges: (count, kind, { plural }) =>
    plural(
      count,
      {
        added: { one: '# nouvelle', other: '# nouvelles' },
        reworded: { one: '# reformulée', other: '# reformulées' },
        related: { one: '# proche', other: '# proches' },
        raised: { one: 'dont # relevée', other: 'dont # relevées' },
        lowered: { one: 'dont # abaissée', other: 'dont # abaissées' },
        split: { one: '# scindée', other: '# scindées' },
        merged: { one: '# fusionnée', other: '# fusionnées' },
        moved: { one: '# déplacée', other: '# déplacées' },
        removed: { one: '# retirée', other: '# retirées' },
        same: { one: '# inchangée', other: '# inchangées' },
      }[kind],
    ),
  rowsShown: (shown, all, { number }) => `Lignes affichées : ${number(shown)} sur ${number(all)}.`,
  nothingToCompare: 'Aucun des deux côtés n’attend quoi que ce soit : il n’y a rien à comparer.',
  nothingNew: 'Rien de nouveau n’est attendu.',
  before: 'Avant :',
  wasUnder: 'était sous',
  wasAt: 'était à',
  noCompetency: 'aucune compétence',
  onlyTypography: 'Seuls la ponctuation, la casse ou les retours à la ligne diffèrent.',
  onlyMarkup: 'Seules la mise en valeur ou les liens diffèrent.',
  nearestAt: (side) => `Le plus proche chez ${side} :`,
  noneNear: 'Rien d’approchant n’a été trouvé.',
  forAll: 'Pour tout le monde',
  beforeThat: (what) => `(avant : ${what})`,
  dimension: (name) =>
    ({
      reach: 'Portée : ',
      autonomy: 'Autonomie : ',
      role: 'Rôle : ',
      complexity: 'Complexité : ',
      frequency: 'Fréquence : ',
      certainty: 'Engagement : ',
    })[name],
  unsaid: 'non précisé',
  perhaps: '(possible)',

  // how sure a link is
  certain: 'Certain',
  likely: 'Probable',
  possible: 'Possible',
  noCounterpart: 'Aucun équivalent trouvé',

  // duties
  onlyWhere: (condition) => `Seulement dans ce cas : ${condition}`,
  inheritedFrom: (level) => `de ${level}`,
  antiPattern: 'À éviter',
  antiPatternBefore: 'À éviter :',
  exampleBefore: 'Exemple :',

  // steps on a scale
  stepOf: (step, position, steps, { number }) => `${step}, ${number(position)} sur ${number(steps)}`,
  noStep: 'non précisé',

  // ladder map
  noLevels: 'Cette grille de carrière n’a pas encore de niveau.',
  ladderHolds: (tracks, levels, roles, { plural, list }) =>
    `${list([
      ...(tracks > 0 ? [plural(tracks, { one: '# filière', other: '# filières' })] : []),
      plural(levels, { one: '# niveau', other: '# niveaux' }),
      ...(roles > 0 ? [plural(roles, { one: '# rôle', other: '# rôles' })] : []),
    ])}.`,
  rungsJoin: 'Un barreau relie des niveaux de même rang.',
  ranksAreOwn: 'Chaque filière a ses propres rangs.',
  equalRank: 'même rang',
  moveFromHere: 'un passage depuis ce niveau',
  onToTarget: 'la suite vers la cible',
  levelsByRank: 'Niveaux par filière et par rang',
  levels: 'Niveaux',
  levelsOf: (track) => `Niveaux : ${track}`,
  rank: 'Rang',
  rankNotSaid: 'rang non précisé',
  levelsFolded: (levels, ranks, { number, plural }) => {
    const count = plural(levels, { one: '# niveau', other: '# niveaux' });
    if (!ranks) return count;
    const { from, to } = ranks;
    return from === to ? `Rang ${number(from)} : ${count}` : `Rangs ${number(from)} à ${number(to)} : ${count}`;
  },
  rolesBeside: 'Rôles à côté des rangs',
  otherRoles: 'Autres rôles',
  beside: (levels, { list }) => `à côté de ${list(levels)}`,
  countDuties: (count, { plural }) => plural(count, { one: '# mission', other: '# missions' }),
  countInAll: (count, { number }) => `${number(count)} au total`,
  youAreHere: 'Vous êtes ici',
  alsoLeadsTo: (levels, { list }) => `mène aussi à ${list(levels)}`,
  target: 'Cible',
  targetAway: (moves, { plural }) => plural(moves, { one: 'Cible, à # passage', other: 'Cible, à # passages' }),
  move: (direction) => ({ up: 'Vers le haut', down: 'Vers le bas', across: 'Latéral', other: 'Ensuite' })[direction],
  possibleMove: (direction) =>
    ({
      up: 'Passage possible : vers le haut',
      down: 'Passage possible : vers le bas',
      across: 'Passage possible : latéral',
      other: 'Passage possible',
    })[direction],
  movesFrom: (level) => `Depuis ${level}`,
  byWayOf: (levels, { either }) => `En passant par ${either(levels)}`,
  noWay: 'La grille n’indique aucun chemin jusque-là.',
  stepMoves: (scale, from, to) => `${scale} : ${from} à ${to}`,
  stepsStay: (scales, { list }) => `${list(scales)} : inchangé`,

  // level profile
  yesOrNo: (fact) => (fact ? 'Oui' : 'Non'),
  noSuchLevel: (level) => `La grille n’a pas de niveau « ${level} ».`,
  trackOf: (track) => `Filière ${track}`,
  rankEqualTo: (rank, levels, { number, list }) =>
    levels.length > 0 ? `Rang ${number(rank)}, comme ${list(levels)}` : `Rang ${number(rank)}`,
  roleBeside: (levels, { either }) => (levels.length > 0 ? `Rôle à côté de ${either(levels)}` : 'Rôle'),
  forAllLevels: 'Vaut pour les niveaux qui l’incluent',
  alsoCalled: (names, { list }) => `Aussi appelé ${list(names)}`,
  sharedWith: 'Partagé avec',
  countExamples: (count, { plural }) => plural(count, { one: '# exemple', other: '# exemples' }),
  alsoExpected: (count, levels, { number, list }) => `Attendu aussi : ${number(count)} de ${list(levels)}`,
  nothingOwn: 'Ce niveau n’attend rien qui lui soit propre.',
  source: 'Source :',
  lines: (first, last) => (first === last ? `ligne ${first}` : `lignes ${first} à ${last}`),

  // radar
  radarTitle: (axesAre, scale) => {
    if (axesAre === 'scales') return 'Degrés sur chaque échelle';
    if (axesAre === 'weights') return 'Le poids de chaque compétence';
    return scale === undefined ? 'Compétences' : `${scale}, compétence par compétence`;
  },
  radarPicture: (title, levels, { list }) => `${title} : ${list(levels)}. Le tableau donne les mêmes valeurs.`,
  competency: 'Compétence',
  scale: 'Échelle',
  stepsUp: (count, { plural }) => plural(count, { one: '# degré de plus', other: '# degrés de plus' }),
  stepsDown: (count, { plural }) => plural(count, { one: '# degré de moins', other: '# degrés de moins' }),
  weightMore: (count, { number }) => `${number(count)} de plus`,
  weightLess: (count, { number }) => `${number(count)} de moins`,
  nothingToDraw: 'La grille n’indique ici ni degrés ni poids.',
  radarFromTo: (from, to) => `${from} à ${to}`,

  // step sizes
  howBigSteps: 'L’ampleur de chaque passage',
  oneBlock: 'Un carré est une attente absente du niveau précédent, ou qui n’y était pas telle quelle.',
  stepTo: 'Passage à',
  statements: 'Attentes',
  scaleSteps: 'Degrés plus hauts',
  all: 'Total',
  track: 'Filière',
  noSteps: 'Dans cette filière, un niveau au plus dit quelque chose, donc aucun passage.',
  stepCounts: ({ raised, added, reworded, dropped, steps }, { plural, list }) =>
    list([
      plural(raised, { one: '# relevée', other: '# relevées' }),
      plural(added, { one: '# nouvelle', other: '# nouvelles' }),
      plural(reworded, { one: '# reformulée', other: '# reformulées' }),
      ...(dropped > 0 ? [plural(dropped, { one: '# retirée', other: '# retirées' })] : []),
      ...(steps > 0 ? [plural(steps, { one: '# degré plus haut', other: '# degrés plus hauts' })] : []),
    ]),
  largeStep: (count, usual, { number }) =>
    `un grand passage : ${number(count)} nouvelles ou relevées, ${number(usual)} d’ordinaire`,
  smallStep: (count, usual, { number }) =>
    `un petit passage : ${number(count)} nouvelles ou relevées, ${number(usual)} d’ordinaire`,
  droppingStep: (count, usual, { number }) => `n’attend plus ${number(count)} choses, ${number(usual)} d’ordinaire`,
  oneSidedStep: (count, all, competency, { number }) =>
    `${number(count)} des ${number(all)} nouvelles ou relevées dans ${competency}`,
  andMore: (count, { number }) => `et ${number(count)} de plus`,

  // rubric
  whatIsAsked: 'Ce qui est évalué, et ce qui est attendu à chaque niveau.',
  everything: 'Tout',
  onlyChanges: 'Seulement ce qui change',
  cards: 'Fiches',
  byCompetency: 'Par compétence',
  byLevel: 'Par niveau',
  inGeneral: 'En général',
  levelsShown: (shown, all, { number }) => `Niveaux : ${number(shown)} sur ${number(all)}`,
  competenciesShown: (shown, all, { number }) => `Compétences : ${number(shown)} sur ${number(all)}`,
  allLevels: 'Tous les niveaux',
  allCompetencies: 'Toutes les compétences',
  moveEarlier: (level) => `Avancer ${level}`,
  moveLater: (level) => `Reculer ${level}`,
  copyAsTable: 'Copier en tableau',
  asAt: (level) => `comme ${level}`,
  nothingAsked: 'Rien n’est attendu à ce niveau',
  fullText: 'Texte entier',
  lessText: 'Moins',

  // crosswalk
  crosswalkAnd: 'et',
  crosswalkCounts: (links, counts, lone, { plural, list }) => {
    const words = {
      certain: { one: '# certain', other: '# certains' },
      likely: { one: '# probable', other: '# probables' },
      possible: { one: '# possible', other: '# possibles' },
    };
    const kinds = counts.filter(({ count }) => count > 0).map((each) => plural(each.count, words[each.confidence]));
    const found = plural(links, { one: '# lien', other: '# liens' }) + (kinds.length > 1 ? ` : ${list(kinds)}.` : '.');
    if (lone === 0) return found;
    return `${found} Pour ${plural(lone, { one: '# attente', other: '# attentes' })}, aucun équivalent n’a été trouvé ; cela ne veut pas dire qu’il n’y en a pas.`;
  },
  crosswalkFigure: 'Liens entre les attentes ; les mêmes liens suivent dans un tableau',
  legend: 'Degré de certitude d’un lien',
  countLinks: (count, { plural }) => plural(count, { one: '# lien', other: '# liens' }),
  nearest: 'Le plus proche :',
  rejectedByYou: '(écarté par vous)',
  pin: 'Épingler',
  pinAs: (statement) => `Épingler comme équivalent : ${statement}`,
  pinned: 'Épinglé',
  pinnedByYou: 'Épinglé par vous : ces deux attentes se correspondent.',
  reject: 'Écarter',
  rejected: 'Écarté',
  takeBack: 'Annuler',
  takenBack: 'Annulé',
  whyThisLink: 'Pourquoi ce lien',
  alsoNear: 'Autres candidats',
  nearestRead: 'Les attentes les plus proches de l’autre côté ; aucune ne l’est assez pour compter comme équivalent.',
  chooseStatement: 'Choisissez une attente pour voir ce qui la relie à l’autre côté.',
  reasons: (why, { list }) => {
    const words = why.filter(({ kind }) => kind === 'word' || kind === 'concept').map(({ text }) => text);
    const section = why.find(({ kind }) => kind === 'section');
    const sentences = [
      words.length > 0 && `En commun : ${list(words)}.`,
      section && (section.text === '' ? 'Leurs rubriques se ressemblent.' : `Les deux figurent sous ${section.text}.`),
      why.some(({ kind }) => kind === 'letters') && 'Graphie voisine.',
      why.some(({ kind }) => kind === 'meaning') && 'Sens voisin.',
    ];
    return sentences.filter(Boolean).join(' ') || 'La comparaison ne donne pas de raison.';
  },
  sameWords: 'Les deux disent la même chose.',
  allLinks: 'Tous les liens',
  morePossible: (count, { plural }) =>
    plural(count, { one: '# autre lien possible', other: '# autres liens possibles' }),
  noLinks: 'Aucun lien n’a été trouvé ; cela ne veut pas dire qu’il n’y en a pas.',
  link: 'Lien',
  inCommon: 'En commun',
  inCommonWords: (why) =>
    why
      .map(
        ({ kind, text }) =>
          ({ word: text, concept: text, section: 'rubrique', letters: 'graphie', meaning: 'sens' })[kind],
      )
      .join(', '),
  actions: 'Actions',
  whereSectionsMeet: 'Où les rubriques se rejoignent',
  affinityRead: (names, { number }) =>
    `Lignes : rubriques de ${names.from}. Colonnes : rubriques de ${names.to}. Le nombre dit combien d’attentes des deux, sur ${number(100)}, ont leur équivalent le plus sûr dans l’autre ; à partir de ${number(50)}, le carré est plein et les rubriques se rejoignent.`,
  share: (share, { number }) => number(share),

  // ladder search
  searchLadder: 'Rechercher dans la grille',
  searchPlaceholder: 'Trouver un niveau ou une attente',
  searchHits: 'Résultats',
  competencies: 'Compétences',
  found: (count, isCut, { number, plural }) =>
    isCut ? `Les ${number(count)} premiers résultats` : plural(count, { one: '# résultat', other: '# résultats' }),
  foundNothing: (query) => `Aucun résultat pour « ${query} »`,
  inOtherWords: (concepts, { list }) => `en d’autres termes : ${list(concepts)}`,

  // ladder diff
  whatChanged: (ladder) => `Ce qui a changé dans ${ladder}`,
  fromVersionTo: (from, to) => `De la version ${from} à la version ${to}`,
  proposedVersion: 'Version proposée',
  semantic: (version) => ({ major: 'Majeure', minor: 'Mineure', patch: 'Corrective' })[version],
  askMore: (count, { plural }) =>
    plural(count, { one: '# changement en demande plus.', other: '# changements en demandent plus.' }),
  askLess: (count, { plural }) =>
    plural(count, { one: '# changement en demande moins.', other: '# changements en demandent moins.' }),
  levelsGone: (titles, { list }) => `Supprimés : ${list(titles)}.`,
  levelsCome: (titles, { list }) => `Nouveaux : ${list(titles)}.`,
  inAnotherPlaceCount: (count, { plural }) =>
    plural(count, { one: '# changement de place ou de nom.', other: '# changements de place ou de nom.' }),
  wordedAnewCount: (count, { plural }) =>
    plural(count, { one: '# attente reformulée, même sens.', other: '# attentes reformulées, même sens.' }),
  proseCount: (count, { plural }) =>
    plural(count, { one: '# résumé ou note modifié.', other: '# résumés et notes modifiés.' }),
  forPeople: 'Ce que les changements signifient pour les personnes, par niveau',
  forPersonAt: 'Pour une personne à',
  asksLess: 'demande moins',
  asksMore: 'demande plus',
  wordedAnew: 'reformulé',
  noChange: 'aucun changement',
  nearestNow: 'Le plus proche désormais :',
  countOf: (count, { number }) => number(count),
  filters: 'Ce qui est affiché',
  level: 'Niveau',
  allOf: (what) => `${what} : tout`,
  meaning: (meaning) =>
    ({
      more: 'Demande plus',
      less: 'Demande moins',
      place: 'À une autre place',
      anew: 'Reformulé',
      prose: 'Résumés et notes',
    })[meaning],
  changesAtLevels: (changes, levels, { plural }) => {
    const count = plural(changes, { one: '# changement', other: '# changements' });
    return levels === 0 ? count : `${count}, ${plural(levels, { one: '# niveau', other: '# niveaux' })}`;
  },
  showStatements: (count, { plural }) =>
    plural(count, { one: 'Afficher # changement', other: 'Afficher # changements' }),
  nothingChanged: 'Rien n’a changé entre les deux versions.',
  nothingPasses: 'Aucun changement n’est de ce type.',
  noun: (noun) =>
    ({ level: 'niveau', competency: 'compétence', track: 'filière', scale: 'échelle', ladder: 'grille de carrière' })[
      noun
    ],
  pairWord: (change) =>
    ({
      same: 'Inchangé',
      renamed: 'Renommé',
      reranked: 'Autre rang',
      split: 'Scindé',
      merged: 'Fusionné',
      added: 'Nouveau',
      removed: 'Retiré',
      related: 'Proche',
    })[change],
  listOf: (titles, { list }) => list(titles),
  statementsConcerned: (count, { plural }) => plural(count, { one: '# attente', other: '# attentes' }),
  scaleName: (scale) => `${scale} : `,

  // ladder page
  views: 'Vues',
  pageView: (view) =>
    ({
      levels: 'Niveaux',
      rubric: 'Grille',
      compare: 'Comparer',
      steps: 'Ampleur des passages',
      changes: 'Ce qui a changé',
    })[view],
  versionOf: (version) => `Version ${version}`,
  newSince: (level) => `Ce qui est nouveau depuis ${level}`,
  showMap: 'La carte de tous les niveaux',
  compareFrom: 'De',
  compareTo: 'À',
  sameLevelTwice: 'Choisissez deux niveaux différents pour voir ce qui change de l’un à l’autre.',
  twoLevelsNeeded: 'Il faut deux niveaux pour comparer, et cette grille en a moins.',

  // everywhere
  tableOf: (title) => `Tableau : ${title}`,
  count: (value, { number }) => number(value),
  nothing: 'rien',
  otherStatements: 'Autres',
  notShown: 'Ceci n’a pas pu être affiché',
};
