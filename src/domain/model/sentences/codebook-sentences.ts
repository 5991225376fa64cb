import { defineSentences } from './define-sentences.ts';

export const codebookSentences = defineSentences({
  'codebook.no-version': [
    'The codebook has no version {version#}; it is at version {current#}.‹ See copro codebook --log.|›',
    '编码手册没有第 {version} 版；当前为第 {current} 版。‹可用 copro codebook --log 查看。|›',
  ],
  'codebook.would-not-hold': [
    'The codebook would no longer hold together: {problem*} Nothing was changed.',
    '编码手册将不再自洽：{problem} 未作任何更改。',
  ],
  'codebook.earlier-first': [
    'Version {from#} came after {to#}. Name the earlier one first.',
    '第 {from} 版晚于第 {to} 版。请先写较早的版本。',
  ],
  'codebook.replaced': [
    'Put the codebook “{title}” from {name} in place of “{before}”',
    '以 {name} 中的编码手册“{title}”取代了“{before}”',
  ],
  'codebook.has-codings': [
    'This review has {codings:coding|codings} already, and what becomes of them under another codebook no file can say. Change the codebook step by step, or start a new review with this file. Nothing was changed.',
    '本综述已有 {codings} 条编码，换用另一编码手册后它们如何处置，文件无法说明。请逐步修改编码手册，或以此文件新建综述。未作任何更改。',
  ],
  'codebook.no-version-of': [
    'The codebook has no version {version#}. Its versions are: {versions}.',
    '编码手册没有第 {version} 版。现有版本：{versions}。',
  ],
  'codebook.lacks-variable': ['The codebook has no variable “{id}”.', '编码手册没有变量“{id}”。'],
  'codebook.never-had-version': ['The codebook never had a version {version#}.', '编码手册从未有过第 {version} 版。'],
  'codebook.variable-taken': [
    'There is a variable “{variable}” already. Choose another id.',
    '已有变量“{variable}”。请另选标识。',
  ],
  'codebook.variable-added': ['Added the variable “{variable}” to {section}', '在“{section}”中添加了变量“{variable}”'],
  'codebook.no-section': [
    'The codebook has no section “{wanted}”. Its sections are: {ids}.',
    '编码手册没有章节“{wanted}”。现有章节：{ids}。',
  ],
  'codebook.code-added': ['Added the code “{code}” to {id}{under*}', '为 {id} 添加了代码“{code}”{under}'],
  'codebook.kind-already': [
    '“{variable}” is of kind {to} already. Nothing is to be changed.',
    '“{variable}”已是 {to} 类型，无需更改。',
  ],
  'codebook.no-code': [
    '“{variable}” has no code “{id}”. Its codes are: {ids}.',
    '“{variable}”没有代码“{id}”。现有代码：{ids}。',
  ],
  'codebook.code-retired': [
    'The code “{id}” of “{variable}” was retired in version {version}. Name another one.',
    '“{variable}”的代码“{id}”已在第 {version} 版停用。请另选代码。',
  ],
  'codebook.code-taken': [
    '“{variable}” would have two codes with the id “{taken}”. Choose another id.',
    '“{variable}”将有两个代码使用标识“{taken}”。请另选标识。',
  ],
  'codebook.code-described': [
    'Described the code “{code}” of {id} anew: {words*,}',
    '修改了 {id} 的代码“{code}”的描述：{words}',
  ],
  'codebook.scale-single-only': [
    '“{variable}” is of kind {kind}. Only a single choice has a scale.',
    '“{variable}”的类型是 {kind}。只有单选变量有量表。',
  ],
  'codebook.variable-described': [
    'Described the variable “{variable}” anew: {words*,}',
    '修改了变量“{variable}”的描述：{words}',
  ],
  'codebook.nothing-new': [
    'All of it is as it stands already. Say what is to read differently.',
    '内容与现有的完全相同。请说明哪些内容要改。',
  ],
  'codebook.codes-merged': [
    'Merged the code “{from}” of {variable} into “{into}”',
    '将 {variable} 的代码“{from}”并入“{into}”',
  ],
  'codebook.merge-itself': [
    'A code cannot be merged into itself. Name two codes.',
    '代码不能并入自身。请指定两个代码。',
  ],
  'codebook.merge-below': [
    '“{code}” stands under “{from}”. Move it first, or merge it the other way round.',
    '“{code}”位于“{from}”之下。请先移动它，或反过来合并。',
  ],
  'codebook.merge-groups-only': [
    '“{code}” only groups other codes and cannot be chosen. Name another code.',
    '“{code}”仅用于归类，不能选用。请另选代码。',
  ],
  'codebook.variable-moved-within': [
    'Moved the variable “{label}” within {section}',
    '在“{section}”内移动了变量“{label}”',
  ],
  'codebook.variable-moved': ['Moved the variable “{label}” to {section}', '将变量“{label}”移到“{section}”'],
  'codebook.under-itself': [
    '“{code}” cannot stand under itself. Name another parent.',
    '“{code}”不能位于自身之下。请另选上级。',
  ],
  'codebook.code-moved': ['Moved the code “{code}” of {variable} {where*}', '将 {variable} 的代码“{code}”{where}'],
  'codebook.variable-lost': ['The change lost the variable “{newId}”.', '更改丢失了变量“{newId}”。'],
  'codebook.no-text-there': ['Nobody has written a text there.', '那里还没有人填写文字。'],
  'codebook.texts-there': ['What was written: {known}.', '已填写的文字：{known}。'],
  'codebook.several-codes': [
    'Several codes in {blocked:coding|codings} of “{variable}”. Choose one there first, or let the recode queue take them‹ (--queue)|›: the answer stays and is out of every base until someone chooses.',
    '“{variable}”有 {blocked} 条编码含多个代码。请先重新编码，或让它们等待复核‹（--queue）|›：其答案保持不变，在有人选定之前不计入任何基数。',
  ],
  'codebook.takes-no-text': [
    '“{code}” takes no text of its own. Name a code that does.',
    '“{code}”不接受文字。请指定接受文字的代码。',
  ],
  'codebook.text-promoted': [
    'Made the code “{added}” of {variable} from the text {texts} of “{code}”',
    '由“{code}”下的文字 {texts} 为 {variable} 设立了代码“{added}”',
  ],
  'codebook.say-definition': [
    'Say how it is defined now: “definition”, “useWhen” or “notWhen”.',
    '请写明现在的定义：“definition”“useWhen”或“notWhen”。',
  ],
  'codebook.name-same': [
    'The new id and label are those it has already. Say what it is to be called.',
    '新的标识和名称与现有的相同。请写明新名称。',
  ],
  'codebook.variable-renamed': ['Renamed the variable {before} to {after}', '将变量 {before} 重命名为 {after}'],
  'codebook.code-renamed': [
    'Renamed the code {before} of {variable} to {after}',
    '将 {variable} 的代码 {before} 重命名为 {after}',
  ],
  'codebook.code-retired-now': [
    'Retired the code “{code}” of {variable}{below*}',
    '停用了 {variable} 的代码“{code}”{below}',
  ],
  'codebook.no-variable': [
    'The codebook has no variable “{id}”. Its variables are: {ids}.',
    '编码手册没有变量“{id}”。现有变量：{ids}。',
  ],
  'codebook.has-no-codes': [
    '“{id}” is of kind {kind} and has no codes. Name a variable with codes.',
    '“{id}”的类型是 {kind}，没有代码。请指定有代码的变量。',
  ],
  'codebook.split-has-below': [
    '“{code}” has codes below it. Move, merge or retire them first.',
    '“{code}”有下级代码。请先移动、合并或停用它们。',
  ],
  'codebook.code-split': [
    'Split the code “{code}” of {variable} into {labels}',
    '将 {variable} 的代码“{code}”拆分为 {labels}',
  ],
  'codebook.token-clash': [
    'code “{code}” of variable “{variable}” is named “{clash}”, which files read as {meaning*}. Rename it, or change the tokens.',
    '变量“{variable}”的代码“{code}”名为“{clash}”，文件会将其读作{meaning}。请重命名，或更改状态符号。',
  ],
  'queue.was-split': ['“{old}” was split into {names}', '“{old}”已拆分为 {names}'],
  'queue.came-after': ['{names} came after this coding', '{names} 在此编码之后才有'],
  'groupings.put': ['Put the groupings {names,} beside the codebook', '将分组 {names} 加入编码手册'],
  'groupings.built-in': ['“{grouping}” is built in. Choose another id.', '“{grouping}”是内置分组。请另选标识。'],
  'groupings.twice': [
    '“{variable}@{grouping}” is there twice. Choose another id.',
    '“{variable}@{grouping}”出现了两次。请另选标识。',
  ],
  'groupings.no-variable': [
    '“{variable}” is no variable of the codebook. Correct the id.',
    '“{variable}”不是编码手册的变量。请更正标识。',
  ],
  'groupings.no-codes': [
    '“{variable}” has no codes to group. Choose a variable with codes.',
    '“{variable}”没有可供分组的代码。请选择有代码的变量。',
  ],
  'groupings.no-code': [
    '“{code}” is no code of {variable}. Correct the id.',
    '“{code}”不是 {variable} 的代码。请更正标识。',
  ],
  'groupings.no-number': [
    '“{variable}” is no number, so it has no cut points. Group its codes.',
    '“{variable}”不是数值，没有分段点。请对其代码分组。',
  ],
  'groupings.ends-early': [
    'ends before it starts. Make “from” less than “below”.',
    '终点在起点之前。请使“from”小于“below”。',
  ],
  'groupings.overlaps': [
    'overlaps the bin before it. Let “from” be no less than the “below” before.',
    '与前一段重叠。请使“from”不小于前一段的“below”。',
  ],
  'groupings.other-kind': [
    'grouping “{grouping}” sorts {needs*}, and “{variable}” is of kind {kind}',
    '分组“{grouping}”用于{needs}，而“{variable}”的类型是 {kind}',
  ],
  'groupings.stray-code': [
    'grouping “{grouping}” names the code “{stray}”, which “{id}” does not have',
    '分组“{grouping}”提到代码“{stray}”，而“{id}”没有该代码',
  ],
  'schema.filter': [
    'a filter is written like country=uk;sweden or year>2000',
    '筛选条件的写法如 country=uk;sweden 或 year>2000',
  ],
  'schema.claim-not-testable': [
    'a claim that cannot be tested says why in “notTestable”',
    '无法检验的论断须在“notTestable”中说明原因',
  ],
  'schema.readings-alike': ['two readings of the claim have the same id', '该论断有两种读法使用同一标识'],
  'schema.claims-alike': ['two claims have the same id', '有两个论断使用同一标识'],
  'schema.colour': ['a colour is written #rrggbb', '颜色写作 #rrggbb'],
  'schema.variables-alike': ['two variables have the id “{id}”', '有两个变量使用标识“{id}”'],
  'schema.codes-alike': [
    'variable “{variable}” has two codes with the id “{id}”',
    '变量“{variable}”有两个代码使用标识“{id}”',
  ],
  'schema.coder': ['a coder’s name has no comma, colon or semicolon', '编码员的名称不能含有逗号、冒号或分号'],
  'schema.coder-import': [
    '“import” stands for what lists of cases bring in, which a later list may replace; code under another name',
    '“import”代表案例列表导入的值，之后导入的列表可能会替换它们；请用其他名称编码',
  ],
  'schema.id': [
    'an id is made of lower-case words and digits joined by hyphens; “constructor” is taken',
    '标识由小写单词和数字组成，以连字符相连；“constructor”不可用',
  ],
  'schema.figure-layers': [
    'a figure takes a table without layers; give each layer a panel of its own',
    '图形只接受不分层的表格；请为每一层单设一个分图',
  ],
  'schema.figure-one-way': ['this mark takes a one-way table (no cols)', '此图形标记需要单向表（不设 cols）'],
  'schema.figure-two-way': [
    'this mark takes a two-way table (rows and cols)',
    '此图形标记需要双向表（同时设 rows 和 cols）',
  ],
  'schema.figure-with-itself': [
    'this mark crosses a variable with itself (the same rows and cols)',
    '此图形标记将变量与其自身交叉（rows 与 cols 相同）',
  ],
  'schema.report-table': ['a table of a report has an id', '报告中的表格须有标识'],
  'schema.saved-name': ['a name is one line of text', '名称须为一行文字'],
  'schema.passage': ['a passage ends after it starts', '摘录的终点须在起点之后'],
  'codebook.no-such-text': ['No coding has the text {texts/}. {there*}', '没有编码含有文字 {texts}。{there}'],
  'codebook.to-one': ['Changed “{variable}” to one code a case', '将“{variable}”改为每个案例一个代码'],
  'codebook.to-several': ['Changed “{variable}” to several codes a case', '将“{variable}”改为每个案例可有多个代码'],
  'codebook.narrowed': ['Narrowed the definition of “{code}” of {variable}', '收窄了 {variable} 的“{code}”的定义'],
  'codebook.widened': ['Widened the definition of “{code}” of {variable}', '放宽了 {variable} 的“{code}”的定义'],
  'codebook.rule': ['{rule*}.', '{rule}。'],
});
