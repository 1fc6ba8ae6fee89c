import type { Messages } from './Messages';

/** The kit's text in Portuguese. */
export const pt: Messages = {
  // what happened to a statement
  added: 'Nova',
  removed: 'Retirada',
  reworded: 'Reformulada',
  moved: 'Mudou de lugar',
  renamed: 'Com novo nome',
  same: 'Inalterada',
  splitIn: (parts, { number }) => `Dividida em ${number(parts)}`,
  mergedFrom: (parts, { number }) => `União de ${number(parts)}`,
  raised: 'Elevada',
  lowered: 'Reduzida',
  changed: 'Alterada',
  related: 'Semelhante',
  change: 'Mudança',
  changesInto: 'para',
  unchangedStep: 'inalterado',
  countUnchanged: (count, { plural }) => plural(count, { one: '# inalterada', other: '# inalteradas' }),

  // level diff
  view: 'Visualização',
  unified: 'Unificada',
  sideBySide: 'Lado a lado',
  onlyNew: 'Só o que é novo',
  copyAsMarkdown: 'Copiar como Markdown',
  copied: 'Copiado',
  notCopied: 'O navegador não permitiu',
  oneMoment: 'Um momento…',
  summary: 'Resumo',
  jumpedTo: (place, all, { number }) => `${number(place)} de ${number(all)}`,
  countChanges: (count, kind, { plural }) =>
    plural(
      count,
      {
        added: { one: '# nova', other: '# novas' },
        reworded: { one: '# reformulada', other: '# reformuladas' },
        related: { one: '# semelhante', other: '# semelhantes' },
        raised: { one: '# delas elevada', other: '# delas elevadas' },
        lowered: { one: '# delas reduzida', other: '# delas reduzidas' },
        split: { one: '# dividida', other: '# divididas' },
        merged: { one: '# unida', other: '# unidas' },
        moved: { one: '# mudou de lugar', other: '# mudaram de lugar' },
        removed: { one: '# retirada', other: '# retiradas' },
        same: { one: '# inalterada', other: '# inalteradas' },
      }[kind],
    ),
  rowsShown: (shown, all, { number }) => `Mostrando ${number(shown)} de ${number(all)} linhas.`,
  nothingToCompare: 'Nenhum dos dois lados espera nada; não há o que comparar.',
  nothingNew: 'Nada de novo é esperado.',
  before: 'Antes:',
  wasUnder: 'estava em',
  wasAt: 'estava em',
  noCompetency: 'nenhuma competência',
  onlyTypography: 'Só mudam a pontuação, as maiúsculas ou as quebras de linha.',
  onlyMarkup: 'Só mudam os destaques ou os links.',
  nearestAt: (side) => `O mais próximo em ${side}:`,
  noneNear: 'Nada próximo foi encontrado.',
  forAll: 'Para todas as pessoas',
  beforeThat: (what) => `(antes: ${what})`,
  dimension: (name) =>
    ({
      reach: 'Alcance: ',
      autonomy: 'Autonomia: ',
      role: 'Papel: ',
      complexity: 'Complexidade: ',
      frequency: 'Frequência: ',
      certainty: 'Compromisso: ',
    })[name],
  unsaid: 'não informado',
  perhaps: '(possível)',

  // how sure a link is
  certain: 'Certo',
  likely: 'Provável',
  possible: 'Possível',
  noCounterpart: 'Nenhum equivalente encontrado',

  // duties
  onlyWhere: (condition) => `Só onde: ${condition}`,
  inheritedFrom: (level) => `de ${level}`,
  antiPattern: 'O que evitar',
  antiPatternBefore: 'A evitar:',
  exampleBefore: 'Exemplo:',

  // steps on a scale
  stepOf: (step, position, steps, { number }) => `${step}, ${number(position)} de ${number(steps)}`,
  noStep: 'não informado',

  // ladder map
  noLevels: 'Este plano de carreira ainda não tem níveis.',
  ladderHolds: (tracks, levels, roles, { plural, list }) =>
    `${list([
      ...(tracks > 0 ? [plural(tracks, { one: '# trilha', other: '# trilhas' })] : []),
      plural(levels, { one: '# nível', other: '# níveis' }),
      ...(roles > 0 ? [plural(roles, { one: '# papel', other: '# papéis' })] : []),
    ])}.`,
  rungsJoin: 'Um degrau une níveis da mesma posição.',
  ranksAreOwn: 'Cada trilha tem as suas próprias posições.',
  equalRank: 'mesma posição',
  moveFromHere: 'uma passagem a partir daqui',
  onToTarget: 'a caminho do objetivo',
  levelsByRank: 'Níveis por trilha e posição',
  levels: 'Níveis',
  levelsOf: (track) => `Níveis: ${track}`,
  rank: 'Posição',
  rankNotSaid: 'posição não informada',
  levelsFolded: (levels, ranks, { number, plural }) => {
    const count = plural(levels, { one: '# nível', other: '# níveis' });
    if (!ranks) return count;
    const { from, to } = ranks;
    return from === to ? `Posição ${number(from)}: ${count}` : `Posições ${number(from)} a ${number(to)}: ${count}`;
  },
  rolesBeside: 'Papéis ao lado das posições',
  otherRoles: 'Outros papéis',
  beside: (levels, { list }) => `ao lado de ${list(levels)}`,
  countDuties: (count, { plural }) => plural(count, { one: '# atribuição', other: '# atribuições' }),
  countInAll: (count, { number }) => `${number(count)} ao todo`,
  youAreHere: 'Você está aqui',
  alsoLeadsTo: (levels, { list }) => `leva também a ${list(levels)}`,
  target: 'Objetivo',
  targetAway: (moves, { plural }) => plural(moves, { one: 'Objetivo, a # passagem', other: 'Objetivo, a # passagens' }),
  move: (direction) => ({ up: 'Para cima', down: 'Para baixo', across: 'Lateral', other: 'Depois' })[direction],
  possibleMove: (direction) =>
    ({
      up: 'Passagem possível: para cima',
      down: 'Passagem possível: para baixo',
      across: 'Passagem possível: lateral',
      other: 'Passagem possível',
    })[direction],
  movesFrom: (level) => `A partir de ${level}`,
  byWayOf: (levels, { either }) => `Passando por ${either(levels)}`,
  noWay: 'O plano não indica nenhum caminho até lá.',
  stepMoves: (scale, from, to) => `${scale}: de ${from} para ${to}`,
  stepsStay: (scales, { list }) => `${list(scales)}: sem mudança`,

  // level profile
  yesOrNo: (fact) => (fact ? 'Sim' : 'Não'),
  noSuchLevel: (level) => `O plano não tem o nível “${level}”.`,
  trackOf: (track) => `Trilha ${track}`,
  rankEqualTo: (rank, levels, { number, list }) =>
    levels.length > 0 ? `Posição ${number(rank)}, igual a ${list(levels)}` : `Posição ${number(rank)}`,
  roleBeside: (levels, { either }) => (levels.length > 0 ? `Papel ao lado de ${either(levels)}` : 'Papel'),
  forAllLevels: 'Vale nos níveis que o incluem',
  alsoCalled: (names, { list }) => `Também chamado de ${list(names)}`,
  sharedWith: 'Compartilhada com',
  countExamples: (count, { plural }) => plural(count, { one: '# exemplo', other: '# exemplos' }),
  alsoExpected: (count, levels, { number, list }) => `Também se espera: ${number(count)} de ${list(levels)}`,
  nothingOwn: 'Este nível não espera nada de próprio.',
  source: 'Fonte:',
  lines: (first, last) => (first === last ? `linha ${first}` : `linhas ${first} a ${last}`),

  // radar
  radarTitle: (axesAre, scale) => {
    if (axesAre === 'scales') return 'Grau em cada escala';
    if (axesAre === 'weights') return 'Quanto pesa cada coisa';
    return scale === undefined ? 'Competências' : `${scale}, competência por competência`;
  },
  radarPicture: (title, levels, { list }) => `${title}: ${list(levels)}. A tabela traz os mesmos valores.`,
  competency: 'Competência',
  scale: 'Escala',
  stepsUp: (count, { plural }) => plural(count, { one: '# grau acima', other: '# graus acima' }),
  stepsDown: (count, { plural }) => plural(count, { one: '# grau abaixo', other: '# graus abaixo' }),
  weightMore: (count, { number }) => `${number(count)} a mais`,
  weightLess: (count, { number }) => `${number(count)} a menos`,
  nothingToDraw: 'O plano não indica aqui nem graus nem pesos.',
  radarFromTo: (from, to) => `de ${from} para ${to}`,

  // step sizes
  howBigSteps: 'O tamanho de cada passo',
  oneBlock: 'Um bloco é uma expectativa que o nível anterior não tinha, ou não tinha assim.',
  stepTo: 'Passo para',
  statements: 'Expectativas',
  scaleSteps: 'Graus mais altos',
  all: 'Total',
  track: 'Trilha',
  noSteps: 'Nesta trilha no máximo um nível diz algo, portanto não há passos.',
  stepCounts: ({ raised, added, reworded, dropped, steps }, { plural, list }) =>
    list([
      plural(raised, { one: '# elevada', other: '# elevadas' }),
      plural(added, { one: '# nova', other: '# novas' }),
      plural(reworded, { one: '# reformulada', other: '# reformuladas' }),
      ...(dropped > 0 ? [plural(dropped, { one: '# retirada', other: '# retiradas' })] : []),
      ...(steps > 0 ? [plural(steps, { one: '# grau mais alto', other: '# graus mais altos' })] : []),
    ]),
  largeStep: (count, usual, { number }) =>
    `um passo grande: ${number(count)} novas ou elevadas; o usual são ${number(usual)}`,
  smallStep: (count, usual, { number }) =>
    `um passo pequeno: ${number(count)} novas ou elevadas; o usual são ${number(usual)}`,
  droppingStep: (count, usual, { number }) => `deixa de esperar ${number(count)}; o usual são ${number(usual)}`,
  oneSidedStep: (count, all, competency, { number }) =>
    `${number(count)} das ${number(all)} novas ou elevadas em ${competency}`,
  andMore: (count, { number }) => `e mais ${number(count)}`,

  // rubric
  whatIsAsked: 'O que se avalia e o que se espera em cada nível.',
  everything: 'Tudo',
  onlyChanges: 'Só o que muda',
  cards: 'Fichas',
  byCompetency: 'Por competência',
  byLevel: 'Por nível',
  inGeneral: 'Em geral',
  levelsShown: (shown, all, { number }) => `Níveis: ${number(shown)} de ${number(all)}`,
  competenciesShown: (shown, all, { number }) => `Competências: ${number(shown)} de ${number(all)}`,
  allLevels: 'Todos os níveis',
  allCompetencies: 'Todas as competências',
  moveEarlier: (level) => `Mover ${level} para antes`,
  moveLater: (level) => `Mover ${level} para depois`,
  copyAsTable: 'Copiar como tabela',
  asAt: (level) => `como ${level}`,
  nothingAsked: 'Nada é esperado neste nível',
  fullText: 'Texto completo',
  lessText: 'Menos',

  // crosswalk
  crosswalkAnd: 'e',
  crosswalkCounts: (links, counts, lone, { plural, list }) => {
    const words = {
      certain: { one: '# certo', other: '# certos' },
      likely: { one: '# provável', other: '# prováveis' },
      possible: { one: '# possível', other: '# possíveis' },
    };
    const kinds = counts.filter(({ count }) => count > 0).map((each) => plural(each.count, words[each.confidence]));
    const found =
      plural(links, { one: '# vínculo', other: '# vínculos' }) + (kinds.length > 1 ? `: ${list(kinds)}.` : '.');
    if (lone === 0) return found;
    return `${found} Para ${plural(lone, { one: '# expectativa', other: '# expectativas' })} não se encontrou equivalente; isso não quer dizer que não exista.`;
  },
  crosswalkFigure: 'Vínculos entre as expectativas; os mesmos vínculos seguem em uma tabela',
  legend: 'O quanto um vínculo é certo',
  countLinks: (count, { plural }) => plural(count, { one: '# vínculo', other: '# vínculos' }),
  nearest: 'O mais próximo:',
  rejectedByYou: '(descartado por você)',
  pin: 'Fixar',
  pinAs: (statement) => `Fixar como equivalente: ${statement}`,
  pinned: 'Fixado',
  pinnedByYou: 'Fixado por você: as duas se correspondem.',
  reject: 'Descartar',
  rejected: 'Descartado',
  takeBack: 'Desfazer',
  takenBack: 'Desfeito',
  whyThisLink: 'Por que este vínculo',
  alsoNear: 'Outros candidatos',
  nearestRead: 'As expectativas mais próximas do outro lado; nenhuma é próxima o bastante para valer como equivalente.',
  chooseStatement: 'Escolha uma expectativa para ver o que a liga ao outro lado.',
  reasons: (why, { list }) => {
    const words = why.filter(({ kind }) => kind === 'word' || kind === 'concept').map(({ text }) => text);
    const section = why.find(({ kind }) => kind === 'section');
    const sentences = [
      words.length > 0 && `Em comum: ${list(words)}.`,
      section && (section.text === '' ? 'As seções delas se parecem.' : `As duas estão em ${section.text}.`),
      why.some(({ kind }) => kind === 'letters') && 'Grafia semelhante.',
      why.some(({ kind }) => kind === 'meaning') && 'Sentido semelhante.',
    ];
    return sentences.filter(Boolean).join(' ') || 'A comparação não dá nenhuma razão.';
  },
  sameWords: 'As duas dizem o mesmo.',
  allLinks: 'Todos os vínculos',
  morePossible: (count, { plural }) =>
    plural(count, { one: 'mais # vínculo possível', other: 'mais # vínculos possíveis' }),
  noLinks: 'Nenhum vínculo foi encontrado; isso não quer dizer que não exista.',
  link: 'Vínculo',
  inCommon: 'Em comum',
  inCommonWords: (why) =>
    why
      .map(
        ({ kind, text }) =>
          ({ word: text, concept: text, section: 'seção', letters: 'grafia', meaning: 'sentido' })[kind],
      )
      .join(', '),
  actions: 'Ações',
  whereSectionsMeet: 'Onde as seções se encontram',
  affinityRead: (names, { number }) =>
    `Linhas: seções de ${names.from}. Colunas: seções de ${names.to}. O número diz quantas em cada ${number(100)} expectativas das duas têm na outra o seu equivalente mais certo; a partir de ${number(50)} o quadrado é cheio, e as seções se encontram.`,
  share: (share, { number }) => number(share),

  // ladder search
  searchLadder: 'Pesquisar no plano de carreira',
  searchPlaceholder: 'Encontrar um nível ou uma expectativa',
  searchHits: 'Resultados',
  competencies: 'Competências',
  found: (count, isCut, { number, plural }) =>
    isCut ? `Os primeiros ${number(count)} resultados` : plural(count, { one: '# resultado', other: '# resultados' }),
  foundNothing: (query) => `Nada encontrado para “${query}”`,
  inOtherWords: (concepts, { list }) => `com outras palavras: ${list(concepts)}`,

  // ladder diff
  whatChanged: (ladder) => `O que mudou em ${ladder}`,
  fromVersionTo: (from, to) => `Da versão ${from} para a ${to}`,
  proposedVersion: 'Versão proposta',
  semantic: (version) => ({ major: 'Versão principal', minor: 'Versão secundária', patch: 'Correção' })[version],
  askMore: (count, { plural }) => plural(count, { one: '# mudança exige mais.', other: '# mudanças exigem mais.' }),
  askLess: (count, { plural }) => plural(count, { one: '# mudança exige menos.', other: '# mudanças exigem menos.' }),
  levelsGone: (titles, { list }) => `Saem: ${list(titles)}.`,
  levelsCome: (titles, { list }) => `Novos: ${list(titles)}.`,
  inAnotherPlaceCount: (count, { plural }) =>
    plural(count, { one: '# mudança de lugar ou de nome.', other: '# mudanças de lugar ou de nome.' }),
  wordedAnewCount: (count, { plural }) =>
    plural(count, {
      one: '# expectativa reformulada, com o mesmo sentido.',
      other: '# expectativas reformuladas, com o mesmo sentido.',
    }),
  proseCount: (count, { plural }) =>
    plural(count, { one: '# resumo ou nota mudou.', other: '# resumos e notas mudaram.' }),
  forPeople: 'O que as mudanças significam para as pessoas, por nível',
  forPersonAt: 'Para alguém em',
  asksLess: 'exige menos',
  asksMore: 'exige mais',
  wordedAnew: 'reformulado',
  noChange: 'sem mudança',
  nearestNow: 'O mais próximo agora:',
  countOf: (count, { number }) => number(count),
  filters: 'O que é mostrado',
  level: 'Nível',
  allOf: (what) => `${what}: tudo`,
  meaning: (meaning) =>
    ({
      more: 'Exige mais',
      less: 'Exige menos',
      place: 'Em outro lugar',
      anew: 'Reformulado',
      prose: 'Resumos e notas',
    })[meaning],
  changesAtLevels: (changes, levels, { plural }) => {
    const count = plural(changes, { one: '# mudança', other: '# mudanças' });
    return levels === 0 ? count : `${count}, ${plural(levels, { one: '# nível', other: '# níveis' })}`;
  },
  showStatements: (count, { plural }) => plural(count, { one: 'Mostrar # mudança', other: 'Mostrar # mudanças' }),
  nothingChanged: 'Nada mudou entre as duas versões.',
  nothingPasses: 'Nenhuma mudança é deste tipo.',
  noun: (noun) =>
    ({ level: 'nível', competency: 'competência', track: 'trilha', scale: 'escala', ladder: 'plano de carreira' })[
      noun
    ],
  pairWord: (change) =>
    ({
      same: 'Inalterado',
      renamed: 'Com novo nome',
      reranked: 'Outra posição',
      split: 'Dividido',
      merged: 'Unido',
      added: 'Novo',
      removed: 'Retirado',
      related: 'Semelhante',
    })[change],
  listOf: (titles, { list }) => list(titles),
  statementsConcerned: (count, { plural }) => plural(count, { one: '# expectativa', other: '# expectativas' }),
  scaleName: (scale) => `${scale}: `,

  // ladder page
  views: 'Visualizações',
  pageView: (view) =>
    ({
      levels: 'Níveis',
      rubric: 'Matriz',
      compare: 'Comparar',
      steps: 'Tamanho dos passos',
      changes: 'O que mudou',
    })[view],
  versionOf: (version) => `Versão ${version}`,
  newSince: (level) => `O que há de novo desde ${level}`,
  showMap: 'O mapa de todos os níveis',
  compareFrom: 'De',
  compareTo: 'Para',
  sameLevelTwice: 'Escolha dois níveis diferentes para ver o que muda entre eles.',
  twoLevelsNeeded: 'Para comparar são precisos dois níveis, e este plano tem menos.',

  // everywhere
  tableOf: (title) => `Tabela: ${title}`,
  count: (value, { number }) => number(value),
  nothing: 'nada',
  otherStatements: 'Outras',
  notShown: 'Não foi possível mostrar isto',
};
