import { defineSentences } from './define-sentences.ts';

/** Statistical tests in words: what each is called, what it gives, what to watch for, and a sentence for a paper. */
export const testSentences = defineSentences({
  'test.name-pearson': ['Pearson’s χ²', 'Pearson χ² 检验'],
  'test.name-likelihood-ratio': ['Likelihood ratio G', '似然比 G 检验'],
  'test.name-yates': ['χ² with Yates’s correction', 'Yates 校正 χ² 检验'],
  'test.name-exact': ['Exact test (Freeman–Halton)', '精确检验（Freeman–Halton）'],
  'test.name-monte-carlo': ['Random tables with the same margins', '相同边际的随机表模拟检验'],
  'test.name-bootstrap': ['Modified Pearson X², bootstrap', '修正 Pearson X²，自助法'],
  'test.name-permutation': ['Modified Pearson X², permutation of whole cases', '修正 Pearson X²，整案例置换'],
  'test.name-rao-scott': ['Second-order Rao–Scott', '二阶 Rao–Scott 校正'],
  'test.name-holm': ['Smallest p of the family, Holm-adjusted', '检验族中最小的 p 值，经 Holm 校正'],
  'test.caution-small-expected-counts': ['not to be quoted: expected counts are small', '期望频数过小，不宜引用'],
  'test.caution-secondary': ['secondary', '仅供参考'],
  'test.caution-work-limit': ['undefined: enumerating the tables would take too long', '无定义：枚举全部表耗时过长'],
  'test.caution-every-resample-discarded': [
    'undefined: in every resample some code was constant',
    '无定义：每次重抽样中都有代码取值恒定',
  ],
  'test.caution-few-resamples': [
    'not to be quoted: more than nine resamples in ten have no value',
    '九成以上的重抽样无值，不宜引用',
  ],
  'test.caution-zero-null-variance': [
    'undefined: the variance that it is corrected by is zero',
    '无定义：用于校正的方差为零',
  ],
  'test.line': ['{test*}{leads*}: {result*}{simulation*}{caution*}.', '{test}{leads}：{result}{simulation}{caution}。'],
  'test.leads': [' (the one to quote)', '（应引用此项）'],
  'test.caution': ['; {caution*}', '；{caution}'],
  'test.result': ['{symbol}{df} = {value}, {p*}', '{symbol}{df} = {value}，{p}'],
  'test.p-value': ['{name*} {value}', '{name} {value}'],
  'test.p-undefined': ['{name*} undefined', '{name} 无定义'],
  'test.p-holm': ['Holm p', 'Holm 校正 p'],
  'test.p-bonferroni': ['Bonferroni p', 'Bonferroni 校正 p'],
  'test.p-exact': ['exact p', '精确 p'],
  'test.p-simulated': ['simulated p', '模拟 p'],
  'test.simulation': [
    ' ({replicates+} {things*}, seed {seed#}, standard error {error}{left*})',
    '（{things} {replicates} 次，种子 {seed}，标准误 {error}{left}）',
  ],
  'test.left-out': [', {discarded+} without a value left out', '，剔除无值的 {discarded} 次'],
  'test.random-tables': ['random tables', '随机表'],
  'test.permutations': ['permutations', '置换'],
  'test.resamples': ['resamples of the cases', '案例重抽样'],

  'effect.cramers-v': ['Cramér’s V', 'Cramér V'],
  'effect.bias-corrected-v': ['Cramér’s V, bias-corrected', 'Cramér V（偏差校正）'],
  'effect.contingency-coefficient': ['Contingency coefficient C', '列联系数 C'],
  'effect.lambda-rows': ['Goodman and Kruskal’s λ, rows given columns', 'Goodman–Kruskal λ（由列预测行）'],
  'effect.lambda-columns': ['Goodman and Kruskal’s λ, columns given rows', 'Goodman–Kruskal λ（由行预测列）'],
  'effect.lambda': ['Goodman and Kruskal’s λ, symmetric', 'Goodman–Kruskal λ（对称）'],
  'effect.tau-rows': ['Goodman and Kruskal’s τ, rows given columns', 'Goodman–Kruskal τ（由列预测行）'],
  'effect.tau-columns': ['Goodman and Kruskal’s τ, columns given rows', 'Goodman–Kruskal τ（由行预测列）'],
  'effect.uncertainty-rows': ['Uncertainty coefficient U, rows given columns', '不确定系数 U（由列预测行）'],
  'effect.uncertainty-columns': ['Uncertainty coefficient U, columns given rows', '不确定系数 U（由行预测列）'],
  'effect.uncertainty': ['Uncertainty coefficient U, symmetric', '不确定系数 U（对称）'],
  'effect.phi': ['φ', 'φ 系数'],
  'effect.odds-ratio': ['Odds ratio', '优势比'],
  'effect.conditional-odds-ratio': ['Conditional odds ratio', '条件优势比'],
  'effect.value': ['{effect*} = {value}{limits*}', '{effect} = {value}{limits}'],
  'effect.limits': [', 95% interval [{lower}, {upper}]', '，95% 区间 [{lower}, {upper}]'],
  'effect.undefined': ['{effect*} is undefined: {reason*}', '{effect}无定义：{reason}'],
  'effect.line': ['{effect*}.', '{effect}。'],
  'effect.residuals': [
    'Adjusted residuals of 1.96 or more in size: {far*;}.',
    '绝对值不小于 1.96 的调整后残差：{far}。',
  ],
  'effect.residuals-of-code': [
    'Adjusted residuals of {label}, by code: {cells*;}.',
    '{label} 的调整后残差（逐代码）：{cells}。',
  ],
  'effect.residuals-marked': [
    'Of these 1.96 or more in size where Holm p is under 0.05: {marked*;}.',
    '其中绝对值不小于 1.96 且 Holm 校正 p 小于 0.05 的：{marked}。',
  ],

  'undefined.no-cases': ['there are no cases', '没有案例'],
  'undefined.same-variable': [
    'rows and columns are of one and the same variable, which goes with itself by construction',
    '行与列是同一个变量，其与自身必然相关',
  ],
  'undefined.fewer-than-two-nonempty-rows-or-columns': [
    'fewer than two rows or columns have cases',
    '有案例的行或列不足两个',
  ],
  'undefined.no-varying-item': [
    'on one side no code is present in some cases and absent in others',
    '其中一个变量没有在部分案例中存在、在其余案例中不存在的代码',
  ],
  'undefined.no-varying-item-or-single-group': [
    'no code is present in some cases and absent in others, or only one group has cases',
    '没有在部分案例中存在、在其余案例中不存在的代码，或只有一组有案例',
  ],
  'undefined.sample-too-small': ['there are too few cases for it', '案例过少'],
  'undefined.work-limit': ['work limit', '计算量超出上限'],
  'undefined.every-resample-discarded': ['every resample discarded', '所有重抽样均无值'],
  'undefined.no-complete-pairs': ['no complete pairs', '没有成对的答案'],
  'undefined.no-pairable-values': ['no pairable values', '没有可配对的值'],
  'undefined.no-variation': ['no variation', '没有变异'],
  'undefined.zero-null-variance': ['zero null variance', '零假设下的方差为零'],
  'undefined.unequal-number-of-coders': ['unequal number of coders', '各案例的编码员人数不等'],
  'undefined.never-used': ['never used', '从未使用'],
  'undefined.one-category': ['one category', '只有一个类别'],
  'undefined.more-than-two-categories': ['more than two categories', '类别多于两个'],
  'undefined.below-scale': ['the value lies below −1, where the scale ends', '该值低于量尺的下限 −1'],

  'test.member': ['{name}: {result*}.', '{name}：{result}。'],
  'test.quoted': ['{plain*}, {holm*}, {bonferroni*}', '{plain}，{holm}，{bonferroni}'],
  'test.quoted-instead': [
    '{plain*}, expected counts being small; {instead*}{simulation*}, {holm*}, {bonferroni*}',
    '{plain}；因期望频数过小，取{instead}{simulation}，{holm}，{bonferroni}',
  ],

  'test.head': ['Tests', '检验'],
  'test.head-illustrative': ['Tests (illustrative)', '检验（示例）'],
  'test.head-effects': ['Effects', '效应量'],
  'test.head-watch': ['To watch for', '注意事项'],
  'test.head-paper': ['For a paper', '可用于论文的表述'],
  'test.head-family-one': ['Family of 1 test, over cases', '检验族：1 项，以案例为单位'],
  'test.head-family': [
    'Family of {tests+} tests, each over cases, p adjusted for all {tests+}',
    '检验族：{tests} 项，均以案例为单位，p 值按全部 {tests} 项校正',
  ],
  'test.under': ['{head*}: {lines*}', '{head}：{lines}'],
  'test.read-one': ['{rows*}: {cases:case|cases}.', '{rows}：{cases} 个案例。'],
  'test.read-two': ['{rows*} by {cols*}: {cases:case|cases}.', '{rows} × {cols}：{cases} 个案例。'],
  'test.axis-single': ['{label} (single choice)', '{label}（单选）'],
  'test.axis-multiple': ['{label} (multiple choice)', '{label}（多选）'],
  'test.level': ['{label}, level tested: {level}.', '{label}，检验所用层级：{level}。'],
  'test.constant-single': [
    '{label}, out of the statistics because without cases: {codes,}.',
    '{label}：下列代码没有案例，不参与统计：{codes}。',
  ],
  'test.constant-multiple': [
    '{label}, out of the statistics because in no case or in every case: {codes,}.',
    '{label}：下列代码在所有案例中均不存在或均存在，不参与统计：{codes}。',
  ],

  'test.rule-coded': ['Illustrative, a rule having coded: ', '示例（由规则编码）：'],
  'test.tested': [
    '{rule*}{rows} by {cols} ({cases:case|cases}{levels*})',
    '{rule}{rows} × {cols}（{cases} 个案例{levels}）',
  ],
  'test.levels': ['{one*}{other*}', '{one}{other}'],
  'test.over-level': ['; {label} over the {level}', '；{label}取{level}'],
  'test.cannot': ['{tested*} cannot be tested: {reason*}.', '{tested}无法检验：{reason}。'],
  'test.nothing-to-quote': ['{tested*} has no test to quote.', '{tested}没有可引用的检验。'],
  'test.with-effect': ['; {effect*}', '；{effect}'],
  'test.sentence': [
    '{tested*}, {test*}: {result*}{simulation*}{effect*}; family of {tests:test|tests}; p computed as if cases were exchangeable, while the set was chosen by its publishers.',
    '{tested}，{test}：{result}{simulation}{effect}；检验族共 {tests} 项；p 值假定案例可交换，而这组案例由其发布者选定。',
  ],

  'watch.exchangeable': [
    'p is computed as if cases were exchangeable; the set was chosen by its publishers.',
    'p 值假定案例可交换；而这组案例由其发布者选定，并非随机抽取。',
  ],
  'watch.no-chi-square': [
    'A case can give several responses, which depend on one another: χ², G, Fisher’s test, V and residuals of these counts do not exist. The tests here read cases.',
    '一个案例可给出多个应答，且彼此相关：对这些计数不存在 χ²、G、Fisher 检验、V 和残差。此处的检验以案例为单位。',
  ],
  'watch.small-expected': [
    '{small+} of {cells+} expected counts are below 5 (the least is {minimum}): quote the exact p, not that of χ² or G.',
    '{cells} 个期望频数中有 {small} 个小于 5（最小为 {minimum}）：请引用精确 p 值，而非 χ² 或 G 的 p 值。',
  ],
  'watch.family': [
    'A family of {tests:test|tests}: quote p adjusted for all of them by Holm’s method.',
    '检验族共 {tests} 项：请引用按全部检验以 Holm 法校正的 p 值。',
  ],
  'watch.family-small': [
    '{tests:of them has|of them have} small expected counts: there the exact p (simulated where that takes too long) is adjusted, not that of χ².',
    '其中 {tests} 项期望频数过小：对这些检验，校正的是精确 p 值（耗时过长时为模拟值），而非 χ² 的 p 值。',
  ],
  'watch.discarded': [
    '{resamples:resample|resamples} in which some code did not vary: left out of the bootstrap.',
    '有 {resamples} 次重抽样中某些代码没有变异，未计入自助法。',
  ],
  'watch.one-way': [
    'One variable by itself has nothing to be tested against. Its cases are a closed set, so that shares have no intervals unless asked for.',
    '单独一个变量没有可供检验的对象。其案例是封闭的集合，除非要求，比例不给出区间。',
  ],
  'watch.one-table': [
    'The family is this table’s; where several tables are tested, adjust p over all of them.',
    '检验族仅限本表；若检验多张表，p 值应按全部表校正。',
  ],
  'watch.silent': [
    'Left out of the tests: {cases+} for which a tested code is not reported.',
    '未计入检验：{cases} 个案例未报告所检验的代码。',
  ],
  'watch.young': [
    'Left out of the tests until someone looks again: {cases+} coded before a tested code came.',
    '复核之前未计入检验：{cases} 个案例在所检验的代码加入之前编码。',
  ],
  'watch.too-long': [
    'The exact p would take too long; it is estimated from random tables with the same margins.',
    '精确 p 值计算耗时过长，改由相同边际的随机表估计。',
  ],
  'watch.zero-count': [
    'A count is 0: 0.5 is added to all four for the odds ratio; the conditional one needs none.',
    '有一个频数为 0：计算优势比时四个频数各加 0.5；条件优势比无需如此。',
  ],
  'watch.v-above-interval': [
    'Cramér’s V lies above its interval: with few cases for so many cells it comes out too high, while the interval is of the V behind it; the bias-corrected V allows for that.',
    'Cramér V 高于其区间：案例相对于单元格过少时 V 偏高，而区间针对的是其背后的 V；偏差校正的 V 已考虑这一点。',
  ],
  'watch.empty': [
    '{empty:row or column|rows or columns} without cases: out of all statistics and degrees of freedom.',
    '有 {empty} 个行或列没有案例，不计入任何统计量和自由度。',
  ],
});
