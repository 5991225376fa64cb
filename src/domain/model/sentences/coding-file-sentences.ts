import { defineSentences } from './define-sentences.ts';

export const codingFileSentences = defineSentences({
  'cell.no-code': ['“{label}” is no code of {variable}. {codes*}', '“{label}”不是“{variable}”的代码。{codes}'],
  'cell.ambiguous-code': [
    '“{label}” of {variable} may be {ids/}. Write the id.',
    '“{variable}”的“{label}”可能指 {ids}。请写标识。',
  ],
  'cell.groups-only': [
    '“{label}” only groups other codes. Choose one of: {below}.',
    '“{label}”仅用于归类。请选择：{below}。',
  ],
  'cell.both': [
    '“{both}” stands both as present and as not reported. Keep one of the two.',
    '“{both}”同时标为存在和未报告。请只保留其一。',
  ],
  'cell.several-codes': [
    '“{trim}” gives {codes+} codes, but {variable} takes one. Keep one.',
    '“{trim}”给出了 {codes} 个代码，但“{variable}”只接受一个。请只保留一个。',
  ],
  'cell.silent-single': [
    '“{part}”: a code by itself can be not reported only where several can be chosen. Write the state of the whole answer.',
    '“{part}”：只有多选变量才能单独将某个代码标为未报告。请写整个答案的状态。',
  ],
  'cell.state-beside-codes': [
    '“{part}” speaks of the whole answer and cannot stand beside codes. Take it out.',
    '“{part}”指整个答案，不能与代码并列。请删去。',
  ],
  'cell.no-text-taken': [
    '“{part}”: {code} takes no text of its own. Write the code alone.',
    '“{part}”：{code} 不接受文字。请只写代码。',
  ],
  'cell.no-number': ['“{text}” is not {what*}{token*}.', '“{text}”不是{what}{token}。'],
  'cell.too-small': [
    '“{text}” is below {minimum#}, the least that {label} takes. Correct it{token*}.',
    '“{text}”小于“{label}”允许的最小值 {minimum}。请更正{token}。',
  ],
  'cell.too-large': [
    '“{text}” is above {maximum#}, the most that {label} takes. Correct it{token*}.',
    '“{text}”大于“{label}”允许的最大值 {maximum}。请更正{token}。',
  ],
  'cell.a-year': ['a year. Write a whole number', '年份。请写整数'],
  'cell.a-whole-number': ['a whole number. Write digits alone', '整数。请只写数字'],
  'cell.bad-separator': [
    'The separator “{separator}” cannot part codes. Use ; or | or a word that no code holds.',
    '分隔符“{separator}”不能用来分隔代码。请用 ; 或 |，或任何代码都不含的词。',
  ],
  'codings-file.no-rows': [
    '{file} has no rows below its header. Nothing was changed.',
    '{file} 的表头之下没有任何行。未作任何更改。',
  ],
  'codings-file.no-case': [
    'there is no case {shown}. Import it first, or correct the number.',
    '没有案例 {shown}。请先导入，或更正编号。',
  ],
  'codings-file.case-twice': [
    'line {earlier#} names the same case, by its number or UUID. Join the two rows.',
    '与第 {earlier} 行指同一案例（按编号或 UUID）。请将两行合并。',
  ],
  'codings-file.no-header': [
    'values stand here without a header. Name the column, or take it out.',
    '此处有值而无表头。请写明列名，或删去。',
  ],
  'codings-file.column-twice': ['a second column gives {header}. Keep one.', '又有一列给出 {header}。请只保留一列。'],
  'codings-file.no-variable': [
    '“{header}” is no variable of the codebook. Correct the name, or take the column out.',
    '“{header}”不是编码手册的变量。请更正名称，或删去该列。',
  ],
  'codings-file.no-evidence': [
    '“{suffix}” is nothing that stands beside an answer. Known are: {known,}.',
    '“{suffix}”不是可附于答案的内容。可用的有：{known}。',
  ],
  'codings-file.ambiguous': [
    '“{header}” may be {id} or {other}. Write the id.',
    '“{header}”可能指 {id} 或 {other}。请写标识。',
  ],
  'codings-file.no-case-column': [
    'there is no column “case” with the number or identity of each case. The columns are: {cells,}. Head it “case”‹, or choose the delimiter with --delimiter|›.',
    '没有给出每个案例编号或标识的“case”列。现有各列：{cells}。请将其表头写作“case”‹，或用 --delimiter 选择列分隔符|›。',
  ],
  'codings-file.not-a-case': ['“{text}” is no case. Write the number of a case.', '“{text}”不是案例。请写案例编号。'],
  'codings-file.repeated-row': [
    'case {case} stands on line {earlier#} already. Join the two rows.',
    '案例 {case} 已在第 {earlier} 行出现。请将两行合并。',
  ],
  'codings-file.retired': [
    '{file}, line {line#}, column {id}: “{code}” is retired; it is kept here, but choose another code for new codings.',
    '{file} 第 {line} 行，“{id}”列：“{code}”已停用；此处予以保留，但新的编码请选其他代码。',
  ],
  'codings-file.no-answer': [
    'there is {part} but no answer. Give the answer of {answer} too.',
    '有 {part} 而没有答案。请同时给出{answer}的答案。',
  ],
  'codings-file.no-confidence': [
    '“{text}” is no confidence. Write {known,}, or nothing.',
    '“{text}”不是把握程度。请写 {known}，或留空。',
  ],
  'cell.codes-are': ['Codes are: {ids,}{more*}.', '现有代码：{ids}{more}。'],
  'cell.a-number': ['a number. Write digits with a decimal point', '数值。请用小数点书写'],
  'cell.a-comma-number': ['a number. Write digits with a decimal comma', '数值。请用小数逗号书写'],
  'cell.or-token': [', or {token} where the source does not say', '；原文未说明时写 {token}'],
  'cell.or-write-token': [', or write {token} where the source does not say', '；原文未说明时写 {token}'],
  'at.bare-line': ['Line {line#}: {problem*}', '第 {line} 行：{problem}'],
  'codings-file.refused': [
    '{name} has {problems:problem|problems}, so nothing of it was taken. {first*}',
    '{name} 有 {problems} 处问题，因此未作任何读取。{first}',
  ],
  'codings-file.refused-many': [
    '{name} has {problems+} problems, so nothing of it was taken. The first {shown+} are listed. {first*}',
    '{name} 有 {problems} 处问题，因此未作任何读取。以下列出前 {shown} 处。{first}',
  ],
});
