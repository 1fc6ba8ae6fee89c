import type { Messages } from './Messages';

/** The kit's text in Arabic. */
export const ar: Messages = {
  // what happened to a statement
  added: 'جديد',
  removed: 'محذوف',
  reworded: 'معاد الصياغة',
  moved: 'منقول',
  renamed: 'معاد التسمية',
  same: 'دون تغيير',
  splitIn: (parts, { number }) => `مقسّم إلى ${number(parts)}`,
  mergedFrom: (parts, { number }) => `مدموج من ${number(parts)}`,
  raised: 'مرفوع',
  lowered: 'مخفّض',
  changed: 'متغيّر',
  related: 'مشابه',
  change: 'التغيير',
  changesInto: 'إلى',
  unchangedStep: 'دون تغيير',
  countUnchanged: (count, { number }) => `دون تغيير: ${number(count)}`,

  // level diff
  view: 'العرض',
  unified: 'متتالٍ',
  sideBySide: 'جنبًا إلى جنب',
  onlyNew: 'الجديد فقط',
  copyAsMarkdown: 'نسخ بصيغة Markdown',
  copied: 'نُسخ',
  notCopied: 'رفض المتصفح النسخ',
  oneMoment: 'لحظة من فضلك…',
  summary: 'الملخّص',
  jumpedTo: (place, all, { number }) => `${number(place)} من ${number(all)}`,
  // the count follows its word, which then agrees with no number
  countChanges: (count, kind, { number }) =>
    `${
      {
        added: 'جديد',
        reworded: 'معاد الصياغة',
        related: 'مشابه',
        raised: 'منها مرفوع',
        lowered: 'منها مخفّض',
        split: 'مقسّم',
        merged: 'مدموج',
        moved: 'منقول',
        removed: 'محذوف',
        same: 'دون تغيير',
      }[kind]
    }: ${number(count)}`,
  rowsShown: (shown, all, { number }) => `الصفوف المعروضة: ${number(shown)} من ${number(all)}.`,
  nothingToCompare: 'لا يطلب أيٌّ من الطرفين شيئًا، فلا شيء للمقارنة.',
  nothingNew: 'لا يُطلب شيء جديد.',
  before: 'سابقًا:',
  wasUnder: 'كان ضمن',
  wasAt: 'كان في',
  noCompetency: 'دون كفاءة',
  onlyTypography: 'الاختلاف في علامات الترقيم أو حالة الأحرف أو فواصل الأسطر فقط.',
  onlyMarkup: 'الاختلاف في التمييز أو الروابط فقط.',
  nearestAt: (side) => `الأقرب في ${side}:`,
  noneNear: 'لم يُعثر على شيء قريب.',
  forAll: 'للجميع',
  beforeThat: (what) => `(سابقًا: ${what})`,
  dimension: (name) =>
    ({
      reach: 'النطاق: ',
      autonomy: 'الاستقلالية: ',
      role: 'الدور: ',
      complexity: 'التعقيد: ',
      frequency: 'التكرار: ',
      certainty: 'درجة الالتزام: ',
    })[name],
  unsaid: 'غير مذكور',
  perhaps: '(محتمل)',

  // how sure a link is
  certain: 'مؤكَّد',
  likely: 'مرجَّح',
  possible: 'محتمل',
  noCounterpart: 'لم يُعثر على مقابل',

  // duties
  onlyWhere: (condition) => `فقط حيث: ${condition}`,
  inheritedFrom: (level) => `من ${level}`,
  antiPattern: 'ما ينبغي تجنّبه',
  antiPatternBefore: 'ينبغي تجنّبه:',
  exampleBefore: 'مثال:',

  // steps on a scale
  stepOf: (step, position, steps, { number }) => `${step}، ${number(position)} من ${number(steps)}`,
  noStep: 'غير مذكور',

  // ladder map
  noLevels: 'لا يحوي هذا السلّم الوظيفي مستويات بعد.',
  ladderHolds: (tracks, levels, roles, { plural, list }) =>
    `${list([
      ...(tracks > 0
        ? [plural(tracks, { one: 'مسار واحد', two: 'مساران', few: '# مسارات', many: '# مسارًا', other: '# مسار' })]
        : []),
      plural(levels, {
        zero: 'لا مستويات',
        one: 'مستوى واحد',
        two: 'مستويان',
        few: '# مستويات',
        many: '# مستوى',
        other: '# مستوى',
      }),
      ...(roles > 0
        ? [plural(roles, { one: 'دور واحد', two: 'دوران', few: '# أدوار', many: '# دورًا', other: '# دور' })]
        : []),
    ])}.`,
  rungsJoin: 'تصل الدرجة الأفقية بين المستويات المتساوية في الرتبة.',
  ranksAreOwn: 'لكل مسار رتبه الخاصة.',
  equalRank: 'رتبة متساوية',
  moveFromHere: 'انتقال من هنا',
  onToTarget: 'تتمة نحو الهدف',
  levelsByRank: 'المستويات حسب المسار والرتبة',
  levels: 'المستويات',
  levelsOf: (track) => `المستويات: ${track}`,
  rank: 'الرتبة',
  rankNotSaid: 'الرتبة غير مذكورة',
  levelsFolded: (levels, ranks, { number, plural }) => {
    const count = plural(levels, {
      one: 'مستوى واحد',
      two: 'مستويان',
      few: '# مستويات',
      many: '# مستوى',
      other: '# مستوى',
    });
    if (!ranks) return count;
    const { from, to } = ranks;
    return from === to ? `الرتبة ${number(from)}: ${count}` : `الرتب ${number(from)} إلى ${number(to)}: ${count}`;
  },
  rolesBeside: 'أدوار إلى جانب الرتب',
  otherRoles: 'أدوار أخرى',
  beside: (levels, { list }) => `إلى جانب ${list(levels)}`,
  countDuties: (count, { plural }) =>
    plural(count, {
      zero: 'لا مهام',
      one: 'مهمة واحدة',
      two: 'مهمتان',
      few: '# مهام',
      many: '# مهمة',
      other: '# مهمة',
    }),
  countInAll: (count, { number }) => `${number(count)} إجمالًا`,
  youAreHere: 'موقعك الآن',
  alsoLeadsTo: (levels, { list }) => `يقود أيضًا إلى ${list(levels)}`,
  target: 'الهدف',
  targetAway: (moves, { plural }) =>
    plural(moves, {
      one: 'الهدف، على بُعد انتقال واحد',
      two: 'الهدف، على بُعد انتقالين',
      few: 'الهدف، على بُعد # انتقالات',
      many: 'الهدف، على بُعد # انتقالًا',
      other: 'الهدف، على بُعد # انتقال',
    }),
  move: (direction) => ({ up: 'صعودًا', down: 'نزولًا', across: 'أفقيًا', other: 'التالي' })[direction],
  possibleMove: (direction) =>
    ({
      up: 'انتقال ممكن: صعودًا',
      down: 'انتقال ممكن: نزولًا',
      across: 'انتقال ممكن: أفقيًا',
      other: 'انتقال ممكن',
    })[direction],
  movesFrom: (level) => `من ${level}`,
  byWayOf: (levels, { either }) => `عبر ${either(levels)}`,
  noWay: 'لا يذكر السلّم طريقًا إلى هناك.',
  stepMoves: (scale, from, to) => `${scale}: من ${from} إلى ${to}`,
  stepsStay: (scales, { list }) => `${list(scales)}: دون تغيير`,

  // level profile
  yesOrNo: (fact) => (fact ? 'نعم' : 'لا'),
  noSuchLevel: (level) => `لا يحوي السلّم المستوى «${level}».`,
  trackOf: (track) => `مسار ${track}`,
  rankEqualTo: (rank, levels, { number, list }) =>
    levels.length > 0 ? `الرتبة ${number(rank)}، مساوية لـ ${list(levels)}` : `الرتبة ${number(rank)}`,
  roleBeside: (levels, { either }) => (levels.length > 0 ? `دور إلى جانب ${either(levels)}` : 'دور'),
  forAllLevels: 'يسري على المستويات التي تتضمّنه',
  alsoCalled: (names, { list }) => `يسمّى أيضًا ${list(names)}`,
  sharedWith: 'مشترك مع',
  countExamples: (count, { plural }) =>
    plural(count, { one: 'مثال واحد', two: 'مثالان', few: '# أمثلة', many: '# مثالًا', other: '# مثال' }),
  alsoExpected: (count, levels, { number, list }) => `متوقَّع أيضًا: ${number(count)} من ${list(levels)}`,
  nothingOwn: 'لا يطلب هذا المستوى شيئًا خاصًا به.',
  source: 'المصدر:',
  lines: (first, last) => (first === last ? `السطر ${first}` : `الأسطر ${first} إلى ${last}`),

  // radar
  radarTitle: (axesAre, scale) => {
    if (axesAre === 'scales') return 'الدرجات على كل مقياس';
    if (axesAre === 'weights') return 'وزن كل كفاءة';
    return scale === undefined ? 'الكفاءات' : `${scale} حسب الكفاءة`;
  },
  radarPicture: (title, levels, { list }) => `${title}: ${list(levels)}. يحوي الجدول القيم نفسها.`,
  competency: 'الكفاءة',
  scale: 'المقياس',
  stepsUp: (count, { plural }) =>
    plural(count, {
      one: 'أعلى بدرجة',
      two: 'أعلى بدرجتين',
      few: 'أعلى بـ # درجات',
      many: 'أعلى بـ # درجة',
      other: 'أعلى بـ # درجة',
    }),
  stepsDown: (count, { plural }) =>
    plural(count, {
      one: 'أدنى بدرجة',
      two: 'أدنى بدرجتين',
      few: 'أدنى بـ # درجات',
      many: 'أدنى بـ # درجة',
      other: 'أدنى بـ # درجة',
    }),
  weightMore: (count, { number }) => `أكثر بـ ${number(count)}`,
  weightLess: (count, { number }) => `أقل بـ ${number(count)}`,
  nothingToDraw: 'لا يذكر السلّم هنا درجات ولا أوزانًا.',
  radarFromTo: (from, to) => `من ${from} إلى ${to}`,

  // step sizes
  howBigSteps: 'حجم كل خطوة',
  oneBlock: 'كل مربع توقّع واحد لم يُطلب في المستوى السابق، أو لم يُطلب بهذه الصورة.',
  stepTo: 'الخطوة إلى',
  statements: 'التوقعات',
  scaleSteps: 'درجات أعلى',
  all: 'المجموع',
  track: 'المسار',
  noSteps: 'في هذا المسار مستوى واحد على الأكثر يقول شيئًا، فلا خطوات فيه.',
  stepCounts: ({ raised, added, reworded, dropped, steps }, { number, list }) =>
    list([
      `مرفوع: ${number(raised)}`,
      `جديد: ${number(added)}`,
      `معاد الصياغة: ${number(reworded)}`,
      ...(dropped > 0 ? [`محذوف: ${number(dropped)}`] : []),
      ...(steps > 0 ? [`درجات أعلى: ${number(steps)}`] : []),
    ]),
  largeStep: (count, usual, { number }) => `خطوة كبيرة: ${number(count)} بين جديد ومرفوع، والمعتاد ${number(usual)}`,
  smallStep: (count, usual, { number }) => `خطوة صغيرة: ${number(count)} بين جديد ومرفوع، والمعتاد ${number(usual)}`,
  droppingStep: (count, usual, { number }) => `لم يعد يُطلب ${number(count)}، والمعتاد ${number(usual)}`,
  oneSidedStep: (count, all, competency, { number }) =>
    `${number(count)} من أصل ${number(all)} بين جديد ومرفوع ضمن ${competency}`,
  andMore: (count, { number }) => `و${number(count)} غيرها`,

  // rubric
  whatIsAsked: 'ما يُقيَّم، وما يُطلب في كل مستوى.',
  everything: 'الكل',
  onlyChanges: 'ما يتغيّر فقط',
  cards: 'البطاقات',
  byCompetency: 'حسب الكفاءة',
  byLevel: 'حسب المستوى',
  inGeneral: 'بوجه عام',
  levelsShown: (shown, all, { number }) => `المستويات: ${number(shown)} من ${number(all)}`,
  competenciesShown: (shown, all, { number }) => `الكفاءات: ${number(shown)} من ${number(all)}`,
  allLevels: 'كل المستويات',
  allCompetencies: 'كل الكفاءات',
  moveEarlier: (level) => `تقديم ${level}`,
  moveLater: (level) => `تأخير ${level}`,
  copyAsTable: 'نسخ كجدول',
  asAt: (level) => `مثل ${level}`,
  nothingAsked: 'لا يُطلب شيء في هذا المستوى',
  fullText: 'النص الكامل',
  lessText: 'أقل',

  // crosswalk
  crosswalkAnd: 'و',
  crosswalkCounts: (links, counts, lone, { number, plural }) => {
    const words = { certain: 'مؤكَّدة', likely: 'مرجَّحة', possible: 'محتملة' };
    const kinds = counts
      .filter(({ count }) => count > 0)
      .map((each) => `${words[each.confidence]}: ${number(each.count)}`);
    const found = `الصلات: ${number(links)}${kinds.length > 1 ? ` (${kinds.join('، ')}).` : '.'}`;
    if (lone === 0) return found;
    const statements = plural(lone, {
      one: 'لتوقّع واحد',
      two: 'لتوقّعين',
      few: 'لـ # توقّعات',
      many: 'لـ # توقّعًا',
      other: 'لـ # توقّع',
    });
    return `${found} لم يُعثر على مقابل ${statements}؛ ولا يعني ذلك أنه غير موجود.`;
  },
  crosswalkFigure: 'الصلات بين التوقعات؛ وتليها الصلات نفسها في جدول',
  legend: 'مدى التأكّد من الصلة',
  countLinks: (count, { plural }) =>
    plural(count, {
      zero: 'لا صلات',
      one: 'صلة واحدة',
      two: 'صلتان',
      few: '# صلات',
      many: '# صلة',
      other: '# صلة',
    }),
  nearest: 'الأقرب:',
  rejectedByYou: '(رفضتَه أنت)',
  pin: 'تثبيت',
  pinAs: (statement) => `تثبيت كمقابل: ${statement}`,
  pinned: 'مثبّت',
  pinnedByYou: 'ثبّتَّه أنت: هذان متقابلان.',
  reject: 'رفض',
  rejected: 'مرفوض',
  takeBack: 'تراجع',
  takenBack: 'جرى التراجع',
  whyThisLink: 'سبب هذه الصلة',
  alsoNear: 'مرشّحون آخرون',
  nearestRead: 'أقرب التوقعات في الطرف الآخر؛ وليس منها ما يكفي قربه ليُعدّ مقابلًا.',
  chooseStatement: 'اختر توقّعًا لترى ما يصله بالطرف الآخر.',
  reasons: (why, { list }) => {
    const words = why.filter(({ kind }) => kind === 'word' || kind === 'concept').map(({ text }) => text);
    const section = why.find(({ kind }) => kind === 'section');
    const sentences = [
      words.length > 0 && `المشترك: ${list(words)}.`,
      section && (section.text === '' ? 'قسماهما متشابهان.' : `كلاهما ضمن ${section.text}.`),
      why.some(({ kind }) => kind === 'letters') && 'كتابة متقاربة.',
      why.some(({ kind }) => kind === 'meaning') && 'معنى متقارب.',
    ];
    return sentences.filter(Boolean).join(' ') || 'لا تذكر المقارنة سببًا.';
  },
  sameWords: 'كلاهما يقول الشيء نفسه.',
  allLinks: 'كل الصلات',
  morePossible: (count, { plural }) =>
    plural(count, {
      one: 'صلة محتملة أخرى',
      two: 'صلتان محتملتان أخريان',
      few: '# صلات محتملة أخرى',
      many: '# صلة محتملة أخرى',
      other: '# صلة محتملة أخرى',
    }),
  noLinks: 'لم يُعثر على صلة؛ ولا يعني ذلك أنها غير موجودة.',
  link: 'الصلة',
  inCommon: 'المشترك',
  inCommonWords: (why) =>
    why
      .map(
        ({ kind, text }) =>
          ({ word: text, concept: text, section: 'القسم', letters: 'الكتابة', meaning: 'المعنى' })[kind],
      )
      .join('، '),
  actions: 'الإجراءات',
  whereSectionsMeet: 'أين تلتقي الأقسام',
  affinityRead: (names, { number }) =>
    `الصفوف: أقسام ${names.from}. الأعمدة: أقسام ${names.to}. يبيّن العدد كم من كل ${number(100)} توقّع في القسمين يجد أوثق مقابل له في القسم الآخر؛ ومن ${number(50)} فصاعدًا يكون المربع ممتلئًا ويلتقي القسمان.`,
  share: (share, { number }) => number(share),

  // ladder search
  searchLadder: 'البحث في السلّم الوظيفي',
  searchPlaceholder: 'ابحث عن مستوى أو توقّع',
  searchHits: 'النتائج',
  competencies: 'الكفاءات',
  found: (count, isCut, { number, plural }) =>
    isCut
      ? `أول ${number(count)} من النتائج`
      : plural(count, {
          one: 'نتيجة واحدة',
          two: 'نتيجتان',
          few: '# نتائج',
          many: '# نتيجة',
          other: '# نتيجة',
        }),
  foundNothing: (query) => `لا نتائج لـ «${query}»`,
  inOtherWords: (concepts, { list }) => `بعبارة أخرى: ${list(concepts)}`,

  // ladder diff
  whatChanged: (ladder) => `ما تغيّر في ${ladder}`,
  fromVersionTo: (from, to) => `من الإصدار ${from} إلى ${to}`,
  proposedVersion: 'الإصدار المقترح',
  semantic: (version) => ({ major: 'إصدار رئيسي', minor: 'إصدار فرعي', patch: 'تصحيح' })[version],
  askMore: (count, { number }) => `تغييرات تطلب أكثر: ${number(count)}.`,
  askLess: (count, { number }) => `تغييرات تطلب أقل: ${number(count)}.`,
  levelsGone: (titles, { list }) => `أُلغيت: ${list(titles)}.`,
  levelsCome: (titles, { list }) => `جديدة: ${list(titles)}.`,
  inAnotherPlaceCount: (count, { number }) => `تغييرات في الموضع أو الاسم: ${number(count)}.`,
  wordedAnewCount: (count, { number }) => `توقعات أُعيدت صياغتها بالمعنى نفسه: ${number(count)}.`,
  proseCount: (count, { number }) => `الملخصات والملاحظات التي تغيّرت: ${number(count)}.`,
  forPeople: 'ما تعنيه التغييرات للأشخاص حسب المستوى',
  forPersonAt: 'لمن هو في',
  asksLess: 'يطلب أقل',
  asksMore: 'يطلب أكثر',
  wordedAnew: 'معاد الصياغة',
  noChange: 'دون تغيير',
  nearestNow: 'الأقرب الآن:',
  countOf: (count, { number }) => number(count),
  filters: 'ما يُعرض',
  level: 'المستوى',
  allOf: (what) => `${what}: الكل`,
  meaning: (meaning) =>
    ({ more: 'يطلب أكثر', less: 'يطلب أقل', place: 'في موضع آخر', anew: 'معاد الصياغة', prose: 'الملخصات والملاحظات' })[
      meaning
    ],
  changesAtLevels: (changes, levels, { number }) =>
    levels === 0 ? `التغييرات: ${number(changes)}` : `التغييرات: ${number(changes)}، المستويات: ${number(levels)}`,
  showStatements: (count, { number }) => `عرض التغييرات (${number(count)})`,
  nothingChanged: 'لم يتغيّر شيء بين الإصدارين.',
  nothingPasses: 'لا تغيير من هذا النوع.',
  noun: (noun) =>
    ({ level: 'مستوى', competency: 'كفاءة', track: 'مسار', scale: 'مقياس', ladder: 'السلّم الوظيفي' })[noun],
  pairWord: (change) =>
    ({
      same: 'دون تغيير',
      renamed: 'معاد التسمية',
      reranked: 'رتبة أخرى',
      split: 'مقسّم',
      merged: 'مدموج',
      added: 'جديد',
      removed: 'محذوف',
      related: 'مشابه',
    })[change],
  listOf: (titles, { list }) => list(titles),
  statementsConcerned: (count, { plural }) =>
    plural(count, { one: 'توقّع واحد', two: 'توقّعان', few: '# توقّعات', many: '# توقّعًا', other: '# توقّع' }),
  scaleName: (scale) => `${scale}: `,

  // ladder page
  views: 'طرق العرض',
  pageView: (view) =>
    ({
      levels: 'المستويات',
      rubric: 'المصفوفة',
      compare: 'مقارنة',
      steps: 'حجم الخطوات',
      changes: 'ما تغيّر',
    })[view],
  versionOf: (version) => `الإصدار ${version}`,
  newSince: (level) => `الجديد منذ ${level}`,
  showMap: 'خريطة كل المستويات',
  compareFrom: 'من',
  compareTo: 'إلى',
  sameLevelTwice: 'اختر مستويين مختلفين لترى ما يتغيّر بينهما.',
  twoLevelsNeeded: 'تتطلّب المقارنة مستويين، وفي هذا السلّم أقل من ذلك.',

  // everywhere
  tableOf: (title) => `الجدول: ${title}`,
  count: (value, { number }) => number(value),
  nothing: 'لا شيء',
  otherStatements: 'أخرى',
  notShown: 'تعذّر عرض هذا',
};
