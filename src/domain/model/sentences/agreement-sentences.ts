import { defineSentences } from './define-sentences.ts';

/** Agreement between coders in words: statistics, where their limits come from, what to watch for, a sentence for a paper. */
export const agreementSentences = defineSentences({
  'agreement.present': ['Present', '存在'],
  'agreement.absent': ['Absent', '不存在'],
  'agreement.not-reported': ['Not reported', '未报告'],
  'agreement.not-applicable': ['Not applicable', '不适用'],

  'statistic.percentAgreement': ['agreement', '一致率'],
  'statistic.cohenKappa': ['Cohen’s κ', 'Cohen κ'],
  'statistic.cohenKappaLinear': ['Cohen’s κ (linear weights, codes only)', 'Cohen κ（线性加权，仅代码）'],
  'statistic.cohenKappaQuadratic': ['Cohen’s κ (quadratic weights, codes only)', 'Cohen κ（二次加权，仅代码）'],
  'statistic.scottPi': ['Scott’s π', 'Scott π'],
  'statistic.fleissKappa': ['Fleiss’ κ', 'Fleiss κ'],
  'statistic.krippendorffAlpha': ['Krippendorff’s α (nominal)', 'Krippendorff α（名义）'],
  'statistic.krippendorffAlphaOrdinal': ['Krippendorff’s α (ordinal, codes only)', 'Krippendorff α（有序，仅代码）'],
  'statistic.krippendorffAlphaInterval': [
    'Krippendorff’s α (interval, numbers only)',
    'Krippendorff α（定距，仅数值）',
  ],
  'statistic.krippendorffAlphaMasi': ['Krippendorff’s α (sets, MASI distance)', 'Krippendorff α（集合，MASI 距离）'],
  'statistic.krippendorffAlphaJaccard': [
    'Krippendorff’s α (sets, Jaccard distance)',
    'Krippendorff α（集合，Jaccard 距离）',
  ],
  'statistic.pooledKappa': ['pooled κ over the codes', '各代码合并的 κ'],
  'statistic.gwetAC1': ['Gwet’s AC1', 'Gwet AC1 系数'],
  'statistic.positiveAgreement': ['agreement on present', '“存在”的一致率'],
  'statistic.negativeAgreement': ['agreement on absent', '“不存在”的一致率'],
  'statistic.pabak': ['PABAK', 'PABAK 系数'],
  'statistic.prevalenceIndex': ['prevalence index', '流行率指数'],
  'statistic.biasIndex': ['bias index', '偏倚指数'],

  'because.no-complete-pairs': ['no case has the answers of two coders', '没有案例同时有两名编码员的答案'],
  'because.no-pairable-values': ['no case has the answers of two coders', '没有案例同时有两名编码员的答案'],
  'because.no-variation': ['every coder gave one and the same answer throughout', '所有编码员的答案始终相同'],
  'because.never-used': ['no coder gave this answer', '没有编码员给出该答案'],
  'because.one-category': ['there is only one category', '只有一个类别'],
  'because.more-than-two-categories': [
    'it is defined for present and absent alone, and other states were used',
    '该统计量仅适用于“存在”与“不存在”，而编码中用到了其他状态',
  ],
  'because.sample-too-small': ['there is only one case', '只有一个案例'],
  'because.every-resample-discarded': ['no resample of the cases has a value', '对案例的各次重抽样均无值'],
  'because.work-limit': ['there are too many different answers to resample', '不同的答案过多，无法重抽样'],
  'because.below-scale': ['the value lies below −1, where the scale ends', '该值低于量尺的下限 −1'],

  'limits.non-null-variance': ['from the non-null variance', '由非零假设方差得出'],
  'limits.linearised': ['by linearisation', '由线性化得出'],
  'limits.bootstrap': [
    'from {resamples+} resamples of the cases, seed {seed#}{left*}',
    '由案例的 {resamples} 次重抽样得出，种子 {seed}{left}',
  ],
  'limits.left-out': [', {discarded+} without a value left out', '，剔除无值的 {discarded} 次'],

  'agreement.today': [
    'The codings as they stand, read under version {version#} of the codebook.',
    '所比较的是当前的编码，按编码手册第 {version} 版读取。',
  ],
  'agreement.of-version': [
    'The codings as they stood then, read under version {version#} of the codebook.',
    '所比较的是当时的编码，按编码手册第 {version} 版读取。',
  ],
  'agreement.of-round': [
    'What was said before discussion in the round “{round}”, read under version {version#} of the codebook.',
    '所比较的是编码轮次“{round}”中讨论之前的编码，按编码手册第 {version} 版读取。',
  ],
  'agreement.open-tasks': [
    'Answers that two copies gave differently, of which the one that shows is compared until someone settles it: {where*,}.',
    '两个副本给出了不同的答案，在有人裁定之前以显示的版本进行比较：{where}。',
  ],
  'agreement.title': ['Agreement of {coders,}', '{coders}的编码一致性'],
  'agreement.heading': ['Agreement of {coders,} over {cases:case|cases}', '{coders}的编码一致性（{cases} 个案例）'],
  'agreement.sheet': ['Agreement', '一致性'],
  'agreement.sheet-data': ['Data', '数据'],
  'agreement.variable': ['Variable', '变量'],
  'agreement.head-n': ['n', '案例数'],
  'agreement.head-agreement': ['Agreement', '一致率'],
  'agreement.note-cases': [
    '{cases:case|cases}; n: cases that two coders or more answered. {reading*}',
    '共 {cases} 个案例；“案例数”为至少两名编码员作答的案例数。{reading}',
  ],
  'agreement.note-statistics': ['κ: {kappa*;}. α: {alpha*;}. AC1: Gwet’s.', 'κ：{kappa}。α：{alpha}。AC1：Gwet 提出。'],
  'agreement.note-limits': [
    'Limits as if cases were exchangeable; resampled ones from {resamples+} resamples of whole cases, seed {seed#}.',
    '区间假定案例可交换；重抽样区间由整案例的 {resamples} 次重抽样得出，种子 {seed}。',
  ],
  'agreement.kappa-undefined': ['{label}: κ is undefined, because {reason*}.', '{label}：κ 无定义，因为{reason}。'],
  'agreement.codes-unvarying': [
    '{label}, no variation, so that κ is undefined: {codes,}.',
    '{label}：下列代码没有变异，κ 无定义：{codes}。',
  ],
  'agreement.illustrative': [
    'Illustrative: a rule coded, not two people; this is no reliability of coders.',
    '示例：由规则编码，而非两人编码；这不是编码员信度。',
  ],
  'agreement.limits-of': [
    'Limits of {level#}%, computed as if cases were exchangeable; their set was chosen by its publishers.',
    '{level}% 区间，假定案例可交换；而这组案例由其发布者选定。',
  ],
  'agreement.resampled': [
    'Resampled limits: {resamples+} resamples of whole cases, seed {seed#}.',
    '重抽样区间：对整案例重抽样 {resamples} 次，种子 {seed}。',
  ],
  'agreement.named': ['{label} ({id})', '{label}（{id}）'],
  'agreement.counts': [
    '{base:case|cases} compared, {one+} with one coder’s answer, {none+} with none',
    '比较 {base} 个案例；另有 {one} 个只有一名编码员作答，{none} 个无人作答',
  ],
  'agreement.level': ['Level: {level}', '层级：{level}'],
  'agreement.undefined': ['undefined: {reason*}', '无定义：{reason}'],
  'agreement.no-limits': ['no limits: {reason*}', '没有区间：{reason}'],
  'agreement.categories': ['k = {categories+} categories', 'k = {categories} 个类别'],
  'agreement.remarks': ['{remarks*;}', '{remarks}'],
  'agreement.by-code': ['By code', '逐个代码'],
  'agreement.corners': ['both/1st/2nd/neither', '两人/仅甲/仅乙/均无'],
  'agreement.agreed': ['agreed', '一致率'],
  'agreement.fleiss-head': ['Fleiss’ κ [95%]', 'Fleiss κ [95% 区间]'],
  'agreement.kappa-head': ['κ [95%]', 'κ [95% 区间]'],
  'agreement.ac1-head': ['AC1 [95%]', 'AC1 [95% 区间]'],
  'agreement.on-present': ['present', '存在'],
  'agreement.on-absent': ['absent', '不存在'],
  'agreement.prevalence': ['prevalence', '流行率'],
  'agreement.bias': ['bias', '偏倚'],

  'agreement.skewed': [
    'One category holds four fifths of the answers or more: κ falls there although coders agree, AC1 does not; read both.',
    '某一类别占全部答案的五分之四以上：此时即使编码员一致，κ 也会偏低，AC1 则不然；请两者并读。',
  ],
  'agreement.incomplete': [
    '{one+} of the cases have one coder’s answer only, {all+} have all; gaps are left out.',
    '{one} 个案例只有一名编码员作答，{all} 个案例全部编码员均作答；空缺不计。',
  ],
  'agreement.younger': [
    'Some codes came after some of the codings, which are gaps on them.{sets*}',
    '有些代码晚于部分编码加入，这些编码在该代码上视为空缺。{sets}',
  ],
  'agreement.sets-without': [' Sets are compared without {codes,}.', '集合比较时不含 {codes}。'],
  'agreement.discarded': [
    'In some resamples a statistic had no value; its limits rest on the others.',
    '部分重抽样中某些统计量无值；其区间由其余重抽样得出。',
  ],
  'agreement.unvarying': [
    'No variation, so κ is undefined and no coefficient is printed in its place: {codes,}.',
    '没有变异，κ 无定义，也不以其他系数代替：{codes}。',
  ],

  'agreement.rule-coded': ['Illustrative, a rule having coded: ', '示例（由规则编码）：'],
  'agreement.who': ['{names,} and {last}', '{names}和{last}'],
  'agreement.nothing-common': [
    '{rule*}{who*} answered no case of “{label}” in common, so nothing can be compared.',
    '{rule}{who}在“{label}”上没有共同作答的案例，无从比较。',
  ],
  'agreement.compared': [
    '{rule*}{who*} were compared on “{label}” in {cases:case|cases}{categories*}: {measures*;}.{limits*}',
    '{rule}{who}在“{label}”上比较了 {cases} 个案例{categories}：{measures}。{limits}',
  ],
  'agreement.was': ['agreement was {agreed}{meaning*}', '一致率为 {agreed}{meaning}'],
  'agreement.all-codes': [' (all codes alike)', '（所有代码均相同）'],
  'agreement.measure': ['{statistic*} = {value}', '{statistic} = {value}'],
  'agreement.measure-undefined': ['{statistic*} is undefined, because {reason*}', '{statistic}无定义，因为{reason}'],
  'agreement.of-categories': [
    ' ({categories+} categories{level*}; absent, not reported and not applicable are answers)',
    '（{categories} 个类别{level}；不存在、未报告、不适用均视为答案）',
  ],
  'agreement.of-codes': [
    ' ({codes+} codes{level*}; absent, not reported and not applicable are answers)',
    '（{codes} 个代码{level}；不存在、未报告、不适用均视为答案）',
  ],
  'agreement.as-they-stand': [' (answers as they stand)', '（按答案原样比较）'],
  'agreement.at-level': [', {level}', '，{level}'],
  'agreement.intervals': [' Intervals of {level#}% {methods*;}.', '{level}% 区间{methods}。'],
  'agreement.method': ['{method*} ({statistics*,})', '{method}（{statistics}）'],
});
