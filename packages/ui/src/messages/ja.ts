import type { Messages } from './Messages';

/** The kit's text in Japanese. */
export const ja: Messages = {
  // what happened to a statement
  added: '新規',
  removed: '削除',
  reworded: '表現変更',
  moved: '移動',
  renamed: '名称変更',
  same: '変更なし',
  splitIn: (parts, { number }) => `${number(parts)}件に分割`,
  mergedFrom: (parts, { number }) => `${number(parts)}件を統合`,
  raised: '引き上げ',
  lowered: '引き下げ',
  changed: '変更',
  related: '類似',
  change: '変化',
  changesInto: 'から',
  unchangedStep: '変更なし',
  countUnchanged: (count, { number }) => `変更なし${number(count)}件`,

  // level diff
  view: '表示',
  unified: '一列',
  sideBySide: '左右に並べる',
  onlyNew: '新しいものだけ',
  copyAsMarkdown: 'Markdownでコピー',
  copied: 'コピーしました',
  notCopied: 'ブラウザーに拒否されました',
  oneMoment: '少々お待ちください…',
  summary: '概要',
  jumpedTo: (place, all, { number }) => `${number(all)}件中${number(place)}件目`,
  countChanges: (count, kind, { number }) =>
    ({
      added: `新規${number(count)}件`,
      reworded: `表現変更${number(count)}件`,
      related: `類似${number(count)}件`,
      raised: `うち引き上げ${number(count)}件`,
      lowered: `うち引き下げ${number(count)}件`,
      split: `分割${number(count)}件`,
      merged: `統合${number(count)}件`,
      moved: `移動${number(count)}件`,
      removed: `削除${number(count)}件`,
      same: `変更なし${number(count)}件`,
    })[kind],
  rowsShown: (shown, all, { number }) => `${number(all)}行のうち${number(shown)}行を表示しています。`,
  nothingToCompare: 'どちらにも求められることがないため、比較するものがありません。',
  nothingNew: '新しく求められることはありません。',
  before: '以前：',
  wasUnder: '以前の項目：',
  wasAt: '以前のレベル：',
  noCompetency: 'コンピテンシーなし',
  onlyTypography: '句読点、大文字・小文字、改行だけが異なります。',
  onlyMarkup: '強調またはリンクだけが異なります。',
  nearestAt: (side) => `${side}で最も近いもの：`,
  noneNear: '近いものは見つかりませんでした。',
  forAll: '全員が対象',
  beforeThat: (what) => `（以前：${what}）`,
  dimension: (name) =>
    ({
      reach: '影響範囲：',
      autonomy: '自律性：',
      role: '役割：',
      complexity: '複雑さ：',
      frequency: '頻度：',
      certainty: '確実さ：',
    })[name],
  unsaid: '記載なし',
  perhaps: '（可能性あり）',

  // how sure a link is
  certain: '確実',
  likely: 'おそらく',
  possible: '可能性あり',
  noCounterpart: '対応するものが見つからない',

  // duties
  onlyWhere: (condition) => `次の場合のみ：${condition}`,
  inheritedFrom: (level) => `${level}から`,
  antiPattern: '避けるべきこと',
  antiPatternBefore: '避けるべきこと：',
  exampleBefore: '例：',

  // steps on a scale
  stepOf: (step, position, steps, { number }) => `${step}（${number(steps)}段階中${number(position)}）`,
  noStep: '記載なし',

  // ladder map
  noLevels: 'このキャリアラダーにはまだレベルがありません。',
  ladderHolds: (tracks, levels, roles, { number, list }) =>
    `${list([
      ...(tracks > 0 ? [`トラック${number(tracks)}本`] : []),
      `レベル${number(levels)}個`,
      ...(roles > 0 ? [`役割${number(roles)}個`] : []),
    ])}。`,
  rungsJoin: '横木は同じランクのレベルを結びます。',
  ranksAreOwn: 'ランクはトラックごとに独自のものです。',
  equalRank: '同じランク',
  moveFromHere: 'ここからの異動',
  onToTarget: '目標への続き',
  levelsByRank: 'トラックとランクごとのレベル',
  levels: 'レベル',
  levelsOf: (track) => `レベル：${track}`,
  rank: 'ランク',
  rankNotSaid: 'ランクの記載なし',
  levelsFolded: (levels, ranks, { number }) => {
    const count = `レベル${number(levels)}個`;
    if (!ranks) return count;
    const { from, to } = ranks;
    return from === to ? `ランク${number(from)}：${count}` : `ランク${number(from)}～${number(to)}：${count}`;
  },
  rolesBeside: 'ランクと並ぶ役割',
  otherRoles: 'その他の役割',
  beside: (levels, { list }) => `${list(levels)}と兼務`,
  countDuties: (count, { number }) => `職務${number(count)}件`,
  countInAll: (count, { number }) => `全${number(count)}件`,
  youAreHere: '現在地',
  alsoLeadsTo: (levels, { list }) => `${list(levels)}へも進める`,
  target: '目標',
  targetAway: (moves, { number }) => `目標（あと${number(moves)}回の異動）`,
  move: (direction) => ({ up: '上へ', down: '下へ', across: '横へ', other: '次へ' })[direction],
  possibleMove: (direction) =>
    ({ up: '可能な異動：上へ', down: '可能な異動：下へ', across: '可能な異動：横へ', other: '可能な異動' })[direction],
  movesFrom: (level) => `${level}から`,
  byWayOf: (levels, { either }) => `${either(levels)}を経由`,
  noWay: 'このラダーにはそこへの道が示されていません。',
  stepMoves: (scale, from, to) => `${scale}：${from}から${to}へ`,
  stepsStay: (scales, { list }) => `${list(scales)}：変更なし`,

  // level profile
  yesOrNo: (fact) => (fact ? 'はい' : 'いいえ'),
  noSuchLevel: (level) => `このラダーにレベル「${level}」はありません。`,
  trackOf: (track) => `${track}トラック`,
  rankEqualTo: (rank, levels, { number, list }) =>
    levels.length > 0 ? `ランク${number(rank)}（${list(levels)}と同じ）` : `ランク${number(rank)}`,
  roleBeside: (levels, { either }) => (levels.length > 0 ? `${either(levels)}と兼務する役割` : '役割'),
  forAllLevels: 'これを含むレベルに適用されます',
  alsoCalled: (names, { list }) => `別名：${list(names)}`,
  sharedWith: '共有：',
  countExamples: (count, { number }) => `例${number(count)}件`,
  alsoExpected: (count, levels, { number, list }) => `ほかに求められること：${list(levels)}から${number(count)}件`,
  nothingOwn: 'このレベル独自に求められることはありません。',
  source: '出典：',
  lines: (first, last) => (first === last ? `${first}行目` : `${first}～${last}行目`),

  // radar
  radarTitle: (axesAre, scale) => {
    if (axesAre === 'scales') return '各尺度の段階';
    if (axesAre === 'weights') return '項目ごとの重み';
    return scale === undefined ? 'コンピテンシー' : `コンピテンシー別の${scale}`;
  },
  radarPicture: (title, levels, { list }) => `${title}：${list(levels)}。同じ値が表にもあります。`,
  competency: 'コンピテンシー',
  scale: '尺度',
  stepsUp: (count, { number }) => `${number(count)}段階上`,
  stepsDown: (count, { number }) => `${number(count)}段階下`,
  weightMore: (count, { number }) => `${number(count)}増`,
  weightLess: (count, { number }) => `${number(count)}減`,
  nothingToDraw: 'ここには段階も重みも記載されていません。',
  radarFromTo: (from, to) => `${from}から${to}`,

  // step sizes
  howBigSteps: '各ステップの大きさ',
  oneBlock: '1ブロックは、前のレベルで求められていない、または同じ形では求められていない項目1件です。',
  stepTo: '次のレベル',
  statements: '項目',
  scaleSteps: '上がった段階',
  all: '合計',
  track: 'トラック',
  noSteps: 'このトラックには内容のあるレベルが1つ以下しかないため、ステップはありません。',
  stepCounts: ({ raised, added, reworded, dropped, steps }, { number, list }) =>
    list([
      `引き上げ${number(raised)}件`,
      `新規${number(added)}件`,
      `表現変更${number(reworded)}件`,
      ...(dropped > 0 ? [`削除${number(dropped)}件`] : []),
      ...(steps > 0 ? [`上がった段階${number(steps)}件`] : []),
    ]),
  largeStep: (count, usual, { number }) =>
    `大きなステップ：新規・引き上げ${number(count)}件（通常は${number(usual)}件）`,
  smallStep: (count, usual, { number }) =>
    `小さなステップ：新規・引き上げ${number(count)}件（通常は${number(usual)}件）`,
  droppingStep: (count, usual, { number }) => `求められなくなるもの${number(count)}件（通常は${number(usual)}件）`,
  oneSidedStep: (count, all, competency, { number }) =>
    `新規・引き上げ${number(all)}件のうち${number(count)}件が${competency}`,
  andMore: (count, { number }) => `ほか${number(count)}件`,

  // rubric
  whatIsAsked: '評価されることと、各レベルで求められること。',
  everything: 'すべて',
  onlyChanges: '変わるものだけ',
  cards: 'カード',
  byCompetency: 'コンピテンシー別',
  byLevel: 'レベル別',
  inGeneral: '全般',
  levelsShown: (shown, all, { number }) => `レベル：${number(all)}個中${number(shown)}個`,
  competenciesShown: (shown, all, { number }) => `コンピテンシー：${number(all)}個中${number(shown)}個`,
  allLevels: 'すべてのレベル',
  allCompetencies: 'すべてのコンピテンシー',
  moveEarlier: (level) => `${level}を前へ移動`,
  moveLater: (level) => `${level}を後ろへ移動`,
  copyAsTable: '表としてコピー',
  asAt: (level) => `${level}と同じ`,
  nothingAsked: 'このレベルで求められることはありません',
  fullText: '全文',
  lessText: '折りたたむ',

  // crosswalk
  crosswalkAnd: 'と',
  crosswalkCounts: (links, counts, lone, { number, list }) => {
    const words = { certain: '確実', likely: 'おそらく', possible: '可能性あり' };
    const kinds = counts
      .filter(({ count }) => count > 0)
      .map((each) => `${words[each.confidence]}${number(each.count)}件`);
    const found = `つながり${number(links)}件${kinds.length > 1 ? `：${list(kinds)}。` : '。'}`;
    if (lone === 0) return found;
    return `${found}${number(lone)}件の項目には対応するものが見つかりませんでした。存在しないという意味ではありません。`;
  },
  crosswalkFigure: '項目どうしのつながり。同じ内容の表が続きます',
  legend: 'つながりの確かさ',
  countLinks: (count, { number }) => `つながり${number(count)}件`,
  nearest: '最も近いもの：',
  rejectedByYou: '（あなたが却下）',
  pin: '固定',
  pinAs: (statement) => `対応するものとして固定：${statement}`,
  pinned: '固定済み',
  pinnedByYou: 'あなたが固定しました。この2つは対応しています。',
  reject: '却下',
  rejected: '却下済み',
  takeBack: '取り消す',
  takenBack: '取り消しました',
  whyThisLink: 'このつながりの理由',
  alsoNear: 'その他の候補',
  nearestRead: 'もう一方の側で最も近い項目です。対応するものと言えるほど近いものはありません。',
  chooseStatement: '項目を選ぶと、もう一方の側とのつながりが表示されます。',
  reasons: (why, { list }) => {
    const words = why.filter(({ kind }) => kind === 'word' || kind === 'concept').map(({ text }) => text);
    const section = why.find(({ kind }) => kind === 'section');
    const sentences = [
      words.length > 0 && `共通点：${list(words)}。`,
      section && (section.text === '' ? 'セクションが似ています。' : `どちらも「${section.text}」にあります。`),
      why.some(({ kind }) => kind === 'letters') && '表記が似ています。',
      why.some(({ kind }) => kind === 'meaning') && '意味が似ています。',
    ];
    return sentences.filter(Boolean).join('') || '比較には理由が示されていません。';
  },
  sameWords: 'どちらも同じことを述べています。',
  allLinks: 'すべてのつながり',
  morePossible: (count, { number }) => `ほかに可能性のあるつながり${number(count)}件`,
  noLinks: 'つながりは見つかりませんでした。存在しないという意味ではありません。',
  link: 'つながり',
  inCommon: '共通点',
  inCommonWords: (why) =>
    why
      .map(
        ({ kind, text }) =>
          ({ word: text, concept: text, section: 'セクション', letters: '表記', meaning: '意味' })[kind],
      )
      .join('、'),
  actions: '操作',
  whereSectionsMeet: 'セクションの重なり',
  affinityRead: (names, { number }) =>
    `行は${names.from}のセクション、列は${names.to}のセクションです。数字は、両方の項目${number(100)}件のうち何件が、相手のセクションに最も確かな対応を持つかを示します。${number(50)}以上では四角が塗りつぶされ、両セクションは重なると言えます。`,
  share: (share, { number }) => number(share),

  // ladder search
  searchLadder: 'キャリアラダーを検索',
  searchPlaceholder: 'レベルや項目を探す',
  searchHits: '検索結果',
  competencies: 'コンピテンシー',
  found: (count, isCut, { number }) =>
    isCut ? `検索結果の先頭${number(count)}件` : `${number(count)}件見つかりました`,
  foundNothing: (query) => `「${query}」は見つかりませんでした`,
  inOtherWords: (concepts, { list }) => `別の表現：${list(concepts)}`,

  // ladder diff
  whatChanged: (ladder) => `${ladder}の変更点`,
  fromVersionTo: (from, to) => `バージョン${from}から${to}へ`,
  proposedVersion: '提案するバージョン',
  semantic: (version) => ({ major: 'メジャー', minor: 'マイナー', patch: 'パッチ' })[version],
  askMore: (count, { number }) => `求めることが増える変更：${number(count)}件。`,
  askLess: (count, { number }) => `求めることが減る変更：${number(count)}件。`,
  levelsGone: (titles, { list }) => `廃止：${list(titles)}。`,
  levelsCome: (titles, { list }) => `新設：${list(titles)}。`,
  inAnotherPlaceCount: (count, { number }) => `場所または名称の変更：${number(count)}件。`,
  wordedAnewCount: (count, { number }) => `意味は同じで表現を改めた項目：${number(count)}件。`,
  proseCount: (count, { number }) => `変更された概要と注記：${number(count)}件。`,
  forPeople: '変更が人に与える意味（レベル別）',
  forPersonAt: '対象のレベル',
  asksLess: '減る',
  asksMore: '増える',
  wordedAnew: '表現のみ変更',
  noChange: '変更なし',
  nearestNow: '現在最も近いもの：',
  countOf: (count, { number }) => number(count),
  filters: '表示する内容',
  level: 'レベル',
  allOf: (what) => `${what}：すべて`,
  meaning: (meaning) =>
    ({
      more: '求めることが増える',
      less: '求めることが減る',
      place: '場所の変更',
      anew: '表現のみ変更',
      prose: '概要と注記',
    })[meaning],
  changesAtLevels: (changes, levels, { number }) =>
    levels === 0 ? `変更${number(changes)}件` : `変更${number(changes)}件、レベル${number(levels)}個`,
  showStatements: (count, { number }) => `変更${number(count)}件を表示`,
  nothingChanged: '2つのバージョンの間に変更はありません。',
  nothingPasses: 'この種類の変更はありません。',
  noun: (noun) =>
    ({ level: 'レベル', competency: 'コンピテンシー', track: 'トラック', scale: '尺度', ladder: 'キャリアラダー' })[
      noun
    ],
  pairWord: (change) =>
    ({
      same: '変更なし',
      renamed: '名称変更',
      reranked: 'ランク変更',
      split: '分割',
      merged: '統合',
      added: '新規',
      removed: '削除',
      related: '類似',
    })[change],
  listOf: (titles, { list }) => list(titles),
  statementsConcerned: (count, { number }) => `項目${number(count)}件`,
  scaleName: (scale) => `${scale}：`,

  // ladder page
  views: '表示の切り替え',
  pageView: (view) =>
    ({
      levels: 'レベル',
      rubric: 'ルーブリック',
      compare: '比較',
      steps: 'ステップの大きさ',
      changes: '変更点',
    })[view],
  versionOf: (version) => `バージョン${version}`,
  newSince: (level) => `${level}から新しくなったこと`,
  showMap: '全レベルの図',
  compareFrom: '比較元',
  compareTo: '比較先',
  sameLevelTwice: '異なる2つのレベルを選ぶと、その間の変化が表示されます。',
  twoLevelsNeeded: '比較には2つのレベルが必要ですが、このラダーには足りません。',

  // everywhere
  tableOf: (title) => `表：${title}`,
  count: (value, { number }) => number(value),
  nothing: 'なし',
  otherStatements: 'その他',
  notShown: '表示できませんでした',
};
