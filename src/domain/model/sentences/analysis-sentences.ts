import { defineSentences } from './define-sentences.ts';

export const analysisSentences = defineSentences({
  'agreement.round-or-version': [
    'A round is read under its own version of the codebook: give one of the two.',
    '编码轮次按其自身的编码手册版本读取：轮次与版本只能给出其一。',
  ],
  'agreement.no-common-case': [
    'The round “{title}” gives no case to two of {coders,}.',
    '编码轮次“{title}”中，没有同时分给 {coders} 之中两人的案例。',
  ],
  'agreement.nothing-in-common': [
    '{coders&} have coded no variable in common, so that nothing compares.',
    '{coders}没有共同编码过的变量，无从比较。',
  ],
  'agreement.coder-twice': [
    'Coder “{repeated}” is named twice: name different coders to compare.',
    '编码员“{repeated}”出现了两次：请指定不同的编码员进行比较。',
  ],
  'agreement.no-coder': ['No coder is named', '没有指定编码员'],
  'agreement.one-coder': ['Only coder “{name}” is named', '只指定了编码员“{name}”'],
  'agreement.two-needed': [
    '{given*}: agreement needs the answers of two coders or more.',
    '{given}：一致性至少需要两名编码员的答案。',
  ],
  'audit.in-reading': ['Claim “{claim}”, reading “{reading}”: {message*}', '论断“{claim}”，解读“{reading}”：{message}'],
  'audit.no-codes': ['variable “{variable}” has no codes to count', '变量“{variable}”没有可计数的代码'],
  'audit.no-numbers': ['variable “{variable}” holds no numbers', '变量“{variable}”不是数值'],
  'audit.several-answers': [
    '“{rows}” by “{cols}” cannot be tested as one table of counts: a case can have several codes of {several&}. Choose a view with one code a case, such as {views&}',
    '“{rows}”与“{cols}”不能作为一张频数表检验：一个案例可有 {several} 的多个代码。请改用每个案例只有一个代码的视图，例如 {views}',
  ],
  'audit.no-case': ['there is no case {case#}', '没有案例 {case}'],
  'audit.case-without': ['case {case#} has no {variable}', '案例 {case} 没有 {variable}'],
  'audit.part-in-words': [
    'a part of the arithmetic gives “{value}”; only numbers can be added or divided',
    '算式的一部分得出“{value}”；只有数字才能相加或相除',
  ],
  'audit.figures-overlap': [
    'case {cases,} stands in two figures at once; give each case one figure before counting moves',
    '案例 {cases} 同时计入两个数字；计算移动之前，请让每个案例只属一个数字',
  ],
  'audit.too-few-outside': [
    'the figures ask for {wanted+} more cases, and only {outside+} stand outside them',
    '各数字还需要 {wanted} 个案例，而未计入的只有 {outside} 个',
  ],
  'audit.too-many-ways': [
    '{units+} units over {figures+} figures give {ways+} ways; name fewer units',
    '{units} 个单元分配到 {figures} 个数字有 {ways} 种方式；请减少单元',
  ],
  'tables.policies-one-table': [
    'Policies are compared on one table at a time: leave layers out, or filter by one.',
    '一次只能在一张表上比较取值规则：请去掉分层，或用筛选选定一层。',
  ],
  'tables.carried-damaged': [
    '{name} carries a table that cannot be read: it was changed, or comes from a newer program. Export the table again, or give its specification as JSON.',
    '{name} 所带的表无法读取：文件已被更改，或来自更新版本的程序。请重新导出该表，或以 JSON 给出其设定。',
  ],
  'tables.tests-one-table': [
    'Tests read one table at a time: leave layers out and choose a layer by a filter, or ask for one variable.',
    '一次只能检验一张表：请去掉分层，并以筛选选定一层；或只选一个变量。',
  ],
  'tables.open-tasks': [
    'Answers that two copies gave differently, of which the one that shows is counted until someone settles it: {open,}.',
    '两个副本给出了不同的答案，在有人裁定之前按显示的版本计数：{open}。',
  ],
  'tables.repair': ['run “check” on the project, or restore a backup', '请对项目运行“check”，或还原备份'],
  'tables.stray-variable': [
    'Codings name the variable “{variable}”, which the codebook lacks: {repair*}.',
    '有编码使用编码手册中没有的变量“{variable}”；{repair}。',
  ],
  'tables.stray-answer': [
    'A coding of “{variable}” holds a {kind} answer: {repair*}.',
    '“{variable}”有一条编码的答案类型是 {kind}；{repair}。',
  ],
  'tables.stray-code': [
    'A coding of “{variable}” holds the unknown code “{stray}”: {repair*}.',
    '“{variable}”有一条编码含未知代码“{stray}”；{repair}。',
  ],
  'tables.no-axis': [
    '“{text}” is no variable: write VARIABLE or VARIABLE@GROUPING, as in country@regions.',
    '“{text}”不是变量：请写 VARIABLE 或 VARIABLE@GROUPING，如 country@regions。',
  ],
  'tables.no-status': [
    '“{text}” is no status of a case: write included, undecided or excluded, with commas between several.',
    '“{text}”不是案例状态：请填写 included、undecided 或 excluded，多个之间用逗号分隔。',
  ],
  'tables.no-policy': [
    '“{text}” is no policy: write final, union, intersection or coder:NAME.',
    '“{text}”不是取值规则：请写 final、union、intersection 或 coder:NAME。',
  ],
  'tables.intervals-of-cases': [
    'Intervals are of shares of cases: the responses of one case depend on one another. Count cases (base: cases).',
    '区间是案例比例的区间：同一案例的多个应答彼此相关。请按案例计数（base: cases）。',
  ],
  'tables.intervals-of-shares': [
    'Intervals are of shares, and the table shows none: ask for percentages too (percent: row, column or total).',
    '区间是比例的区间，而表中没有比例：请同时显示百分比（percent: row、column 或 total）。',
  ],
  'tables.sort-into-bins': ['sort it into bins with a grouping of cut points', '请用带分段点的分组归并'],
  'tables.filter-cases': ['filter the cases', '请筛选案例'],
  'tables.too-many-values': [
    '“{variable}” has {values+} distinct values, too many for a table: {instead*}.',
    '“{variable}”有 {values} 个不同的值，列表过长：{instead}。',
  ],
  'tables.no-several': [
    '“{variable}” has one code a case, so that no case has several. Leave “several” out.',
    '“{variable}”每个案例只有一个代码，不存在多个代码的案例；请去掉“several”。',
  ],
  'tables.needs-codes': [
    '@{grouping} needs a variable with codes, and “{id}” is a {kind}.',
    '@{grouping} 需要有代码的变量，而“{id}”的类型是 {kind}。',
  ],
  'filter.compares-codes': [
    'Filter “{filter*}” compares codes. Only numbers have an order: use = or !=.',
    '筛选“{filter}”比较的是代码；只有数值有大小，请用 = 或 !=。',
  ],
  'filter.wrong': ['Filter “{filter}”: {reason*}', '筛选“{filter}”：{reason}'],
  'filter.no-number': [
    'Filter “{filter*}”: “{wrong}” is no number, and “{variable}” holds numbers.',
    '筛选“{filter}”：“{wrong}”不是数值，而“{variable}”是数值变量。',
  ],
  'filter.several-numbers': [
    'Filter “{filter*}” compares with several numbers. Give one.',
    '筛选“{filter}”与多个数值比较；请只给一个。',
  ],
  'filter.compares-texts': [
    'Filter “{filter*}” compares texts. Only numbers have an order: use = or !=.',
    '筛选“{filter}”比较的是文字；只有数值有大小，请用 = 或 !=。',
  ],
  'filter.no-filter': [
    '“{text}” is no filter: write it as country=UK;Sweden or year>2000.',
    '“{text}”不是筛选条件：请写成 country=UK;Sweden 或 year>2000。',
  ],
  'filter.empty-value': [
    'Filter “{text}” has an empty value. Name at least one after {operator}, separated by semicolons.',
    '筛选“{text}”有空值：请在 {operator} 之后至少写一个值，以 ; 分隔。',
  ],
  'tables.one-level': ['“{id}” has one level, so there is no @{name}.', '“{id}”只有一层，因此没有 @{name}。'],
  'tables.levels': ['“{id}” has {levels+} levels, so there is no @{name}.', '“{id}”有 {levels} 层，因此没有 @{name}。'],
  'names.none': ['There is no {noun*} “{word}”, and none at all.', '没有{noun}“{word}”；目前一个也没有。'],
  'names.one': ['There is no {noun*} “{word}”. There is: {name}.', '没有{noun}“{word}”；现有：{name}。'],
  'names.several': [
    'There is no {noun*} “{word}”. There are: {names,}{rest*}.',
    '没有{noun}“{word}”；现有：{names}{rest}。',
  ],
  'names.variable': ['variable', '变量'],
  'names.coder': ['coder', '编码员'],
  'names.round': ['round', '编码轮次'],
  'names.code-of': ['code of “{variable}” called', '“{variable}”的代码'],
  'names.grouping-of': ['grouping of “{variable}” called', '“{variable}”的分组'],
  'names.coder-of-round': ['coder of the round “{round}” called', '编码轮次“{round}”的编码员'],
  'groupings.sorts-codes': ['codes', '代码'],
  'groupings.sorts-numbers': ['numbers', '数值'],
  'tables.tests-of-kind': ['Tests were asked of a {kind} table.', '不能对 {kind} 类型的表作检验。'],
  'tables.needs-rows': ['A table needs rows.', '表需要有行变量。'],
  'tables.other-policy': [
    'The table asks for the policy {asked}, and the dataset was built under {built}.',
    '该表要求取值规则 {asked}，而数据是按 {built} 建立的。',
  ],
  'agreement.two-coders': ['Name two different coders or more to compare.', '请指定至少两名不同的编码员进行比较。'],
  'agreement.no-whole-table': [
    '“{variable}” has no such table as a whole. Name one of its codes.',
    '“{variable}”没有整体的对照表。请指定它的一个代码。',
  ],
  'names.answer-of': ['answer to {variable} of case {case#} by', '案例 {case} 的“{variable}”的答案，来自'],
  'names.compared-code': ['code of “{variable}” that is compared', '“{variable}”中参与比较的代码'],
});
