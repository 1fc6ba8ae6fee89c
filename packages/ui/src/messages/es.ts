import type { Messages } from './Messages';

/** The kit's text in Spanish. */
export const es: Messages = {
  // what happened to a statement
  added: 'Nueva',
  removed: 'Retirada',
  reworded: 'Reformulada',
  moved: 'Trasladada',
  renamed: 'Con otro nombre',
  same: 'Sin cambios',
  splitIn: (parts, { number }) => `Dividida en ${number(parts)}`,
  mergedFrom: (parts, { number }) => `Unión de ${number(parts)}`,
  raised: 'Elevada',
  lowered: 'Rebajada',
  changed: 'Cambiada',
  related: 'Parecida',
  change: 'Cambio',
  changesInto: 'a',
  unchangedStep: 'sin cambios',
  countUnchanged: (count, { number }) => `${number(count)} sin cambios`,

  // level diff
  view: 'Vista',
  unified: 'Unificada',
  sideBySide: 'En paralelo',
  onlyNew: 'Solo lo nuevo',
  copyAsMarkdown: 'Copiar como Markdown',
  copied: 'Copiado',
  notCopied: 'El navegador no lo permite',
  oneMoment: 'Un momento…',
  summary: 'Resumen',
  jumpedTo: (place, all, { number }) => `${number(place)} de ${number(all)}`,
  countChanges: (count, kind, { plural }) =>
    plural(
      count,
      {
        added: { one: '# nueva', other: '# nuevas' },
        reworded: { one: '# reformulada', other: '# reformuladas' },
        related: { one: '# parecida', other: '# parecidas' },
        raised: { one: '# de ellas elevada', other: '# de ellas elevadas' },
        lowered: { one: '# de ellas rebajada', other: '# de ellas rebajadas' },
        split: { one: '# dividida', other: '# divididas' },
        merged: { one: '# unida', other: '# unidas' },
        moved: { one: '# trasladada', other: '# trasladadas' },
        removed: { one: '# retirada', other: '# retiradas' },
        same: { other: '# sin cambios' },
      }[kind],
    ),
  rowsShown: (shown, all, { number }) => `Se muestran ${number(shown)} de ${number(all)} filas.`,
  nothingToCompare: 'Ninguno de los dos lados espera nada: no hay qué comparar.',
  nothingNew: 'No se espera nada nuevo.',
  before: 'Antes:',
  wasUnder: 'estaba en',
  wasAt: 'estaba en',
  noCompetency: 'ninguna competencia',
  onlyTypography: 'Solo difieren la puntuación, las mayúsculas o los saltos de línea.',
  onlyMarkup: 'Solo difieren los resaltes o los enlaces.',
  nearestAt: (side) => `Lo más cercano en ${side}:`,
  noneNear: 'No se encontró nada cercano.',
  forAll: 'Para todo el mundo',
  beforeThat: (what) => `(antes: ${what})`,
  dimension: (name) =>
    ({
      reach: 'Alcance: ',
      autonomy: 'Autonomía: ',
      role: 'Papel: ',
      complexity: 'Complejidad: ',
      frequency: 'Frecuencia: ',
      certainty: 'Compromiso: ',
    })[name],
  unsaid: 'no se dice',
  perhaps: '(posible)',

  // how sure a link is
  certain: 'Seguro',
  likely: 'Probable',
  possible: 'Posible',
  noCounterpart: 'Sin equivalente encontrado',

  // duties
  onlyWhere: (condition) => `Solo donde: ${condition}`,
  inheritedFrom: (level) => `de ${level}`,
  antiPattern: 'Qué evitar',
  antiPatternBefore: 'A evitar:',
  exampleBefore: 'Ejemplo:',

  // steps on a scale
  stepOf: (step, position, steps, { number }) => `${step}, ${number(position)} de ${number(steps)}`,
  noStep: 'no se dice',

  // ladder map
  noLevels: 'Este plan de carrera todavía no tiene niveles.',
  ladderHolds: (tracks, levels, roles, { plural, list }) =>
    `${list([
      ...(tracks > 0 ? [plural(tracks, { one: '# trayectoria', other: '# trayectorias' })] : []),
      plural(levels, { one: '# nivel', other: '# niveles' }),
      ...(roles > 0 ? [plural(roles, { one: '# rol', other: '# roles' })] : []),
    ])}.`,
  rungsJoin: 'Un peldaño une niveles del mismo rango.',
  ranksAreOwn: 'Cada trayectoria tiene sus propios rangos.',
  equalRank: 'mismo rango',
  moveFromHere: 'un paso desde aquí',
  onToTarget: 'camino de la meta',
  levelsByRank: 'Niveles por trayectoria y rango',
  levels: 'Niveles',
  levelsOf: (track) => `Niveles: ${track}`,
  rank: 'Rango',
  rankNotSaid: 'rango no indicado',
  levelsFolded: (levels, ranks, { number, plural }) => {
    const count = plural(levels, { one: '# nivel', other: '# niveles' });
    if (!ranks) return count;
    const { from, to } = ranks;
    return from === to ? `Rango ${number(from)}: ${count}` : `Rangos ${number(from)} a ${number(to)}: ${count}`;
  },
  rolesBeside: 'Roles junto a los rangos',
  otherRoles: 'Otros roles',
  beside: (levels, { list }) => `junto a ${list(levels)}`,
  countDuties: (count, { plural }) => plural(count, { one: '# responsabilidad', other: '# responsabilidades' }),
  countInAll: (count, { number }) => `${number(count)} en total`,
  youAreHere: 'Su nivel actual',
  alsoLeadsTo: (levels, { list }) => `lleva también a ${list(levels)}`,
  target: 'Meta',
  targetAway: (moves, { plural }) => plural(moves, { one: 'Meta, a # paso', other: 'Meta, a # pasos' }),
  move: (direction) => ({ up: 'Hacia arriba', down: 'Hacia abajo', across: 'Lateral', other: 'Después' })[direction],
  possibleMove: (direction) =>
    ({
      up: 'Paso posible: hacia arriba',
      down: 'Paso posible: hacia abajo',
      across: 'Paso posible: lateral',
      other: 'Paso posible',
    })[direction],
  movesFrom: (level) => `Desde ${level}`,
  byWayOf: (levels, { either }) => `Pasando por ${either(levels)}`,
  noWay: 'El plan no indica ningún camino hasta allí.',
  stepMoves: (scale, from, to) => `${scale}: de ${from} a ${to}`,
  stepsStay: (scales, { list }) => `${list(scales)}: sin cambios`,

  // level profile
  yesOrNo: (fact) => (fact ? 'Sí' : 'No'),
  noSuchLevel: (level) => `El plan no tiene el nivel «${level}».`,
  trackOf: (track) => `Trayectoria ${track}`,
  rankEqualTo: (rank, levels, { number, list }) =>
    levels.length > 0 ? `Rango ${number(rank)}, igual que ${list(levels)}` : `Rango ${number(rank)}`,
  roleBeside: (levels, { either }) => (levels.length > 0 ? `Rol junto a ${either(levels)}` : 'Rol'),
  forAllLevels: 'Vale en los niveles que lo incluyen',
  alsoCalled: (names, { list }) => `También llamado ${list(names)}`,
  sharedWith: 'Compartida con',
  countExamples: (count, { plural }) => plural(count, { one: '# ejemplo', other: '# ejemplos' }),
  alsoExpected: (count, levels, { number, list }) => `También se espera: ${number(count)} de ${list(levels)}`,
  nothingOwn: 'Este nivel no espera nada propio.',
  source: 'Fuente:',
  lines: (first, last) => (first === last ? `línea ${first}` : `líneas ${first} a ${last}`),

  // radar
  radarTitle: (axesAre, scale) => {
    if (axesAre === 'scales') return 'Grado en cada escala';
    if (axesAre === 'weights') return 'Cuánto pesa cada cosa';
    return scale === undefined ? 'Competencias' : `${scale}, competencia por competencia`;
  },
  radarPicture: (title, levels, { list }) => `${title}: ${list(levels)}. La tabla contiene los mismos valores.`,
  competency: 'Competencia',
  scale: 'Escala',
  stepsUp: (count, { plural }) => plural(count, { one: '# grado más', other: '# grados más' }),
  stepsDown: (count, { plural }) => plural(count, { one: '# grado menos', other: '# grados menos' }),
  weightMore: (count, { number }) => `${number(count)} más`,
  weightLess: (count, { number }) => `${number(count)} menos`,
  nothingToDraw: 'El plan no indica aquí ni grados ni pesos.',
  radarFromTo: (from, to) => `de ${from} a ${to}`,

  // step sizes
  howBigSteps: 'Qué tamaño tiene cada paso',
  oneBlock: 'Un bloque es una expectativa que el nivel anterior no tenía, o no de esa forma.',
  stepTo: 'Paso a',
  statements: 'Expectativas',
  scaleSteps: 'Grados más altos',
  all: 'Total',
  track: 'Trayectoria',
  noSteps: 'En esta trayectoria solo un nivel, o ninguno, dice algo, así que no hay pasos.',
  stepCounts: ({ raised, added, reworded, dropped, steps }, { plural, list }) =>
    list([
      plural(raised, { one: '# elevada', other: '# elevadas' }),
      plural(added, { one: '# nueva', other: '# nuevas' }),
      plural(reworded, { one: '# reformulada', other: '# reformuladas' }),
      ...(dropped > 0 ? [plural(dropped, { one: '# retirada', other: '# retiradas' })] : []),
      ...(steps > 0 ? [plural(steps, { one: '# grado más alto', other: '# grados más altos' })] : []),
    ]),
  largeStep: (count, usual, { number }) =>
    `un paso grande: ${number(count)} nuevas o elevadas; lo habitual son ${number(usual)}`,
  smallStep: (count, usual, { number }) =>
    `un paso pequeño: ${number(count)} nuevas o elevadas; lo habitual son ${number(usual)}`,
  droppingStep: (count, usual, { number }) => `deja de esperar ${number(count)}; lo habitual son ${number(usual)}`,
  oneSidedStep: (count, all, competency, { number }) =>
    `${number(count)} de las ${number(all)} nuevas o elevadas en ${competency}`,
  andMore: (count, { number }) => `y ${number(count)} más`,

  // rubric
  whatIsAsked: 'Qué se valora y qué se espera en cada nivel.',
  everything: 'Todo',
  onlyChanges: 'Solo lo que cambia',
  cards: 'Fichas',
  byCompetency: 'Por competencia',
  byLevel: 'Por nivel',
  inGeneral: 'En general',
  levelsShown: (shown, all, { number }) => `Niveles: ${number(shown)} de ${number(all)}`,
  competenciesShown: (shown, all, { number }) => `Competencias: ${number(shown)} de ${number(all)}`,
  allLevels: 'Todos los niveles',
  allCompetencies: 'Todas las competencias',
  moveEarlier: (level) => `Adelantar ${level}`,
  moveLater: (level) => `Atrasar ${level}`,
  copyAsTable: 'Copiar como tabla',
  asAt: (level) => `como ${level}`,
  nothingAsked: 'En este nivel no se espera nada',
  fullText: 'Texto completo',
  lessText: 'Menos',

  // crosswalk
  crosswalkAnd: 'y',
  crosswalkCounts: (links, counts, lone, { plural, list }) => {
    const words = {
      certain: { one: '# seguro', other: '# seguros' },
      likely: { one: '# probable', other: '# probables' },
      possible: { one: '# posible', other: '# posibles' },
    };
    const kinds = counts.filter(({ count }) => count > 0).map((each) => plural(each.count, words[each.confidence]));
    const found =
      plural(links, { one: '# vínculo', other: '# vínculos' }) + (kinds.length > 1 ? `: ${list(kinds)}.` : '.');
    if (lone === 0) return found;
    return `${found} Para ${plural(lone, { one: '# expectativa', other: '# expectativas' })} no se encontró equivalente; eso no quiere decir que no lo haya.`;
  },
  crosswalkFigure: 'Vínculos entre las expectativas; los mismos vínculos siguen en una tabla',
  legend: 'Grado de certeza de un vínculo',
  countLinks: (count, { plural }) => plural(count, { one: '# vínculo', other: '# vínculos' }),
  nearest: 'Lo más cercano:',
  rejectedByYou: '(descartado por usted)',
  pin: 'Fijar',
  pinAs: (statement) => `Fijar como equivalente: ${statement}`,
  pinned: 'Fijado',
  pinnedByYou: 'Fijado por usted: estas dos se corresponden.',
  reject: 'Descartar',
  rejected: 'Descartado',
  takeBack: 'Deshacer',
  takenBack: 'Deshecho',
  whyThisLink: 'Por qué este vínculo',
  alsoNear: 'Otros candidatos',
  nearestRead: 'Las expectativas más cercanas del otro lado; ninguna lo bastante cercana para darla por equivalente.',
  chooseStatement: 'Elija una expectativa para ver qué la une con el otro lado.',
  reasons: (why, { list }) => {
    const words = why.filter(({ kind }) => kind === 'word' || kind === 'concept').map(({ text }) => text);
    const section = why.find(({ kind }) => kind === 'section');
    const sentences = [
      words.length > 0 && `En común: ${list(words)}.`,
      section && (section.text === '' ? 'Sus apartados se parecen.' : `Ambas están en ${section.text}.`),
      why.some(({ kind }) => kind === 'letters') && 'Se escriben de forma parecida.',
      why.some(({ kind }) => kind === 'meaning') && 'Su significado es parecido.',
    ];
    return sentences.filter(Boolean).join(' ') || 'La comparación no da ninguna razón.';
  },
  sameWords: 'Las dos dicen lo mismo.',
  allLinks: 'Todos los vínculos',
  morePossible: (count, { plural }) =>
    plural(count, { one: '# vínculo posible más', other: '# vínculos posibles más' }),
  noLinks: 'No se encontró ningún vínculo; eso no quiere decir que no lo haya.',
  link: 'Vínculo',
  inCommon: 'En común',
  inCommonWords: (why) =>
    why
      .map(
        ({ kind, text }) =>
          ({ word: text, concept: text, section: 'apartado', letters: 'grafía', meaning: 'significado' })[kind],
      )
      .join(', '),
  actions: 'Acciones',
  whereSectionsMeet: 'Dónde se encuentran los apartados',
  affinityRead: (names, { number }) =>
    `Filas: apartados de ${names.from}. Columnas: apartados de ${names.to}. El número dice cuántas de cada ${number(100)} expectativas de ambos tienen en el otro su equivalente más seguro; a partir de ${number(50)} el cuadrado está lleno y los apartados se corresponden.`,
  share: (share, { number }) => number(share),

  // ladder search
  searchLadder: 'Buscar en el plan de carrera',
  searchPlaceholder: 'Buscar un nivel o una expectativa',
  searchHits: 'Resultados',
  competencies: 'Competencias',
  found: (count, isCut, { number, plural }) =>
    isCut ? `Los primeros ${number(count)} resultados` : plural(count, { one: '# resultado', other: '# resultados' }),
  foundNothing: (query) => `Nada encontrado para «${query}»`,
  inOtherWords: (concepts, { list }) => `con otras palabras: ${list(concepts)}`,

  // ladder diff
  whatChanged: (ladder) => `Qué cambió en ${ladder}`,
  fromVersionTo: (from, to) => `De la versión ${from} a la ${to}`,
  proposedVersion: 'Versión propuesta',
  semantic: (version) => ({ major: 'Versión mayor', minor: 'Versión menor', patch: 'Corrección' })[version],
  askMore: (count, { plural }) => plural(count, { one: '# cambio exige más.', other: '# cambios exigen más.' }),
  askLess: (count, { plural }) => plural(count, { one: '# cambio exige menos.', other: '# cambios exigen menos.' }),
  levelsGone: (titles, { list }) => `Desaparecen: ${list(titles)}.`,
  levelsCome: (titles, { list }) => `Nuevos: ${list(titles)}.`,
  inAnotherPlaceCount: (count, { plural }) =>
    plural(count, { one: '# cambio de lugar o de nombre.', other: '# cambios de lugar o de nombre.' }),
  wordedAnewCount: (count, { plural }) =>
    plural(count, {
      one: '# expectativa reformulada, con el mismo sentido.',
      other: '# expectativas reformuladas, con el mismo sentido.',
    }),
  proseCount: (count, { plural }) =>
    plural(count, { one: 'Ha cambiado # resumen o nota.', other: 'Han cambiado # resúmenes y notas.' }),
  forPeople: 'Qué significan los cambios para las personas, por nivel',
  forPersonAt: 'Para alguien en',
  asksLess: 'exige menos',
  asksMore: 'exige más',
  wordedAnew: 'reformulado',
  noChange: 'sin cambios',
  nearestNow: 'Lo más cercano ahora:',
  countOf: (count, { number }) => number(count),
  filters: 'Qué se muestra',
  level: 'Nivel',
  allOf: (what) => `${what}: todo`,
  meaning: (meaning) =>
    ({
      more: 'Exige más',
      less: 'Exige menos',
      place: 'En otro lugar',
      anew: 'Reformulado',
      prose: 'Resúmenes y notas',
    })[meaning],
  changesAtLevels: (changes, levels, { plural }) => {
    const count = plural(changes, { one: '# cambio', other: '# cambios' });
    return levels === 0 ? count : `${count}, ${plural(levels, { one: '# nivel', other: '# niveles' })}`;
  },
  showStatements: (count, { plural }) => plural(count, { one: 'Mostrar # cambio', other: 'Mostrar # cambios' }),
  nothingChanged: 'Nada cambió entre las dos versiones.',
  nothingPasses: 'Ningún cambio es de este tipo.',
  noun: (noun) =>
    ({ level: 'nivel', competency: 'competencia', track: 'trayectoria', scale: 'escala', ladder: 'plan de carrera' })[
      noun
    ],
  pairWord: (change) =>
    ({
      same: 'Sin cambios',
      renamed: 'Con otro nombre',
      reranked: 'Otro rango',
      split: 'Dividido',
      merged: 'Unido',
      added: 'Nuevo',
      removed: 'Retirado',
      related: 'Parecido',
    })[change],
  listOf: (titles, { list }) => list(titles),
  statementsConcerned: (count, { plural }) => plural(count, { one: '# expectativa', other: '# expectativas' }),
  scaleName: (scale) => `${scale}: `,

  // ladder page
  views: 'Vistas',
  pageView: (view) =>
    ({
      levels: 'Niveles',
      rubric: 'Matriz',
      compare: 'Comparar',
      steps: 'Tamaño de los pasos',
      changes: 'Qué cambió',
    })[view],
  versionOf: (version) => `Versión ${version}`,
  newSince: (level) => `Qué hay de nuevo desde ${level}`,
  showMap: 'El mapa de todos los niveles',
  compareFrom: 'De',
  compareTo: 'A',
  sameLevelTwice: 'Elija dos niveles distintos para ver qué cambia entre ellos.',
  twoLevelsNeeded: 'Para comparar hacen falta dos niveles, y este plan tiene menos.',

  // everywhere
  tableOf: (title) => `Tabla: ${title}`,
  count: (value, { number }) => number(value),
  nothing: 'nada',
  otherStatements: 'Otras',
  notShown: 'Esto no se pudo mostrar',
};
