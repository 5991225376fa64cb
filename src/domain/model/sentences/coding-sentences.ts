import { defineSentences } from './define-sentences.ts';

export const codingSentences = defineSentences({
  'coding.no-case': ['There is no case {case#}. Correct the number.', '没有案例 {case}。请更正编号。'],
  'coding.no-variable': [
    'Case {case#}: “{variable}” is no variable of the codebook. Correct it.',
    '案例 {case}：“{variable}”不是编码手册中的变量。请更正。',
  ],
  'coding.given-twice': ['is given twice. Give it once.', '重复给出。请只给一次。'],
  'coding.problem-of': [
    'Case {case#}: what is given for {variable} {problem*}',
    '案例 {case}：“{variable}”的答案{problem}',
  ],
  'coding.not-whole': [
    'is {value#}, but it takes whole numbers. Correct it.',
    '为 {value}，但此变量只接受整数。请更正。',
  ],
  'coding.too-small': [
    'is {value#}, below {minimum#}, the least that it takes. Correct it.',
    '为 {value}，小于允许的最小值 {minimum}。请更正。',
  ],
  'coding.too-large': [
    'is {value#}, above {maximum#}, the most that it takes. Correct it.',
    '为 {value}，大于允许的最大值 {maximum}。请更正。',
  ],
  'coding.no-code': ['has no code. Choose one, or say that it is absent.', '没有代码。请选择一个代码，或标为不存在。'],
  'coding.silent-single': [
    'has a code not reported by itself, but it takes one code. Give the state of the whole answer.',
    '单独将某个代码标为未报告，但此变量只接受一个代码。请给出整个答案的状态。',
  ],
  'coding.both': [
    'has “{both}” both as present and as not reported. Keep one of the two.',
    '将“{both}”同时标为存在和未报告。请只保留其一。',
  ],
  'coding.loose-text': [
    'has a text for “{loose}”, which is not chosen. Choose it too.',
    '为“{loose}”填写了文字，但没有选择它。请同时选择该代码。',
  ],
  'coding.no-text-taken': [
    'has a text for {code}, which takes none. Take it out.',
    '为“{code}”填写了文字，但该代码不接受文字。请删去。',
  ],
  'coding.groups-only': [
    'has {code}, which only groups other codes. Choose one of those below it.',
    '选择了“{code}”，但它仅用于归类。请选择其下级代码。',
  ],
  'coding.retired': [
    'has {code}, which is retired since version {retired#}. Choose another code.',
    '选择了“{code}”，但它自第 {retired} 版起停用。请选择其他代码。',
  ],
  'coding.file-taken': ['{coder} coded {rows:case|cases} from {name}', '{coder} 从 {name} 编码了 {rows} 个案例'],
  'coding.refused': ['Case {number#}, coder {coder}: {problem*}', '案例 {number}，编码员 {coder}：{problem}'],
  'coding.final-refused': ['Case {case#}, final coding: {problem*}', '案例 {case}，最终编码：{problem}'],
  'coding.frozen-refused': [
    'Case {number#}, frozen coding of {coder}: {problem*}',
    '案例 {number}，{coder} 的冻结编码：{problem}',
  ],
  'coding.misfit-kind': [
    'is an answer of kind {kind}, but “{variable}” is {wanted}. Correct it.',
    '的类型是 {kind}，但“{variable}”的类型是 {wanted}。请更正。',
  ],
  'coding.misfit-code': [
    'has “{unknown}”, which is no code of {variable}. Correct the id.',
    '含有“{unknown}”，它不是 {variable} 的代码。请更正标识。',
  ],
  'coding.misfit-many': [
    'has {codes+} codes, but “{variable}” takes one. Keep one.',
    '有 {codes} 个代码，但“{variable}”只接受一个。请只保留一个。',
  ],
  'coders.other-kind': [
    'The project knows “{name}” as a coder of kind {known}, not {kind}. Choose another name. Nothing was changed.',
    '项目中“{name}”这一编码员的类型是 {known}，不是 {kind}。请另选名称。未作任何更改。',
  ],
  'coders.alike': [
    '“{name}” is a new coder beside “{other}”. If the two are one person, undo this and give the name as it stands there.',
    '“{name}”是“{other}”之外的新编码员。若二者是同一人，请撤销此操作，并按已有写法填写姓名。',
  ],
  'coders.project-lacks': ['The project has no coder “{name}”.', '项目中没有编码员“{name}”。'],
  'answer.no-such-code': [
    'The variable “{variable}” has no code “{unknown}”.',
    '变量“{variable}”没有代码“{unknown}”。',
  ],
  'answer.both': [
    'The code “{both}” of “{variable}” cannot be both present and not reported.',
    '“{variable}”的代码“{both}”不能既存在又未报告。',
  ],
  'answer.loose-text': [
    '“{variable}” has a text for the code “{loose}”, which is not chosen.',
    '“{variable}”为未选择的代码“{loose}”填写了文字。',
  ],
  'answer.wrong-kind': [
    'The variable “{variable}” is of kind {kind} and cannot take {given}.',
    '变量“{variable}”的类型是 {kind}，不能接受 {given}。',
  ],
  'answer.not-reported': ['not reported', '未报告'],
  'answer.not-applicable': ['not applicable', '不适用'],
  'answer.all-others': ['all others', '其余全部'],
  'answer.silent': ['(not reported: {silent?})', '（未报告：{silent}）'],
  'answer.with-silent': ['{present;} (not reported: {silent?})', '{present}（未报告：{silent}）'],
  'documents.project-lacks': ['The project has no document {uuid}.', '项目中没有文献 {uuid}。'],
  'passages.no-coding': [
    'There is no coding of {variable} of case {number#} by {coder} that a passage could be evidence for.',
    '{coder} 没有对案例 {number} 的“{variable}”编码，摘录无从作为依据。',
  ],
  'passages.code-first': ['{message*} Code it first.', '{message} 请先编码。'],
  'answer.absent': ['absent', '不存在'],
  'coders.none-yet': [
    'There is no coder “{coder}”. The project has none yet.',
    '没有编码员“{coder}”。项目中尚无编码员。',
  ],
  'coders.none-of-name': [
    'There is no coder “{coder}”. The project has {names,}.',
    '没有编码员“{coder}”。项目中的编码员：{names}。',
  ],
  'coding.refused-many': [
    '{message*} (and {more+} more) Nothing was changed.',
    '{message}（另有 {more} 处）未作任何更改。',
  ],
  'coding.refused-one': ['{message*} Nothing was changed.', '{message}未作任何更改。'],
  'coding.set-nothing': ['{who?} set nothing', '{who} 没有设置任何内容'],
  'coding.set': ['{who?} set {variable} of {cases*} to {words?}', '{who} 将{cases}的“{variable}”设为{words}'],
  'coding.set-several': ['{who?} set {answers+} answers of {cases*}', '{who} 设置了{cases}的 {answers} 个答案'],
  'coding.set-in-several': ['{who?} set {answers+} answers in {cases*}', '{who} 在{cases}中设置了 {answers} 个答案'],
  'coding.confirmed': [
    '{who?} confirmed {variable} of {cases*} as {words?}',
    '{who} 确认{cases}的“{variable}”为{words}',
  ],
  'coding.grounds-changed': [
    '{who?} changed the {parts*} of {variable} of {cases*}',
    '{who} 修改了{cases}的“{variable}”的{parts}',
  ],
  'coding.took-back-nothing': ['{who?} took back nothing', '{who} 没有收回任何内容'],
  'coding.took-back-one': [
    '{who?} took back {variable} of {cases*}, which was {words?}',
    '{who} 收回了{cases}的“{variable}”（原为{words}）',
  ],
  'coding.took-back': ['{who?} took back {variable} of {cases*}', '{who} 收回了{cases}的“{variable}”'],
  'coding.took-back-several': [
    '{who?} took back {answers+} answers of {cases*}',
    '{who} 收回了{cases}的 {answers} 个答案',
  ],
  'coding.took-back-in-several': [
    '{who?} took back {answers+} answers in {cases*}',
    '{who} 在{cases}中收回了 {answers} 个答案',
  ],
  'answer.one-code': [
    'The variable “{variable}” takes one code; {codes&} were given.',
    '变量“{variable}”只接受一个代码，而给出了{codes}。',
  ],
  'coding.not-all-appended': [
    'Of {all+} codings only {sound+} are of a case that is there and stamped by the latest command.',
    '{all} 条编码中只有 {sound} 条属于现有案例并由最新的操作写入。',
  ],
  'settling.attribute': [
    '{variable} is an attribute: it has one value a case, which whoever corrects it changes‹ (copro code)| under Cases›. Settle a judgement.',
    '“{variable}”是属性：每个案例只有一个值，由更正者‹修改（copro code）|在“案例”中修改›。请裁定判断类变量。',
  ],
  'settling.done': [
    '{by} settled {variable} of case {number#} ({origin?})',
    '{by} 裁定了案例 {number} 的“{variable}”（{origin}）',
  ],
  'settling.not-both': [
    '{variable} cannot hold what both said. Give one answer.',
    '“{variable}”不能同时容纳两人的答案。请只给一个答案。',
  ],
  'settling.say-answer': [
    'Say the answer to {variable} as a coding file has it; - for absent, NR, NA.',
    '请按编码文件的写法给出“{variable}”的答案；- 表示不存在，另有 NR、NA。',
  ],
  'settling.waits-for-one': [
    '{coder} has case {number#} still to do. What others said of it is shown once it is marked done.',
    '{coder} 尚未完成案例 {number}。标为完成之后，才显示他人对它的编码。',
  ],
  'settling.waits-for': [
    '{coders&} have case {number#} still to do. What others said of it is shown once it is marked done.',
    '{coders}尚未完成案例 {number}。标为完成之后，才显示他人对它的编码。',
  ],
  'settling.made-final': [
    '{by} made {answers:answer|answers} final: {parts*,}',
    '{by} 将 {answers} 个答案定为最终编码：{parts}',
  ],
  'settling.made-final-in': [
    '{by} made {answers:answer|answers} final in the round “{round}”: {parts*,}',
    '{by} 在编码轮次“{round}”中将 {answers} 个答案定为最终编码：{parts}',
  ],
  'settling.part-agreed': ['{answers+} on which coders agreed', '编码员一致的 {answers} 个'],
  'settling.part-alone': ['{answers+} of one coder alone', '仅一位编码员给出的 {answers} 个'],
  'settling.agreed': ['agreed', '一致'],
  'settling.discussed': ['discussed', '经讨论'],
  'settling.decided': ['decided', '裁定'],
  'settling.single-coder': ['single-coder', '单人编码'],
});
