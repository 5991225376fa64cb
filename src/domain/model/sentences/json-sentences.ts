import { defineSentences } from './define-sentences.ts';

export const jsonSentences = defineSentences({
  'json.unknown-keys': [
    'has what is not known: {keys,}. Correct the names, or take them out.',
    '含有未知内容：{keys}。请更正名称，或删去。',
  ],
  'json.rule': ['{message?}. Correct it.', '{message}。请更正。'],
  'json.missing': ['is missing. Write {what*}.', '缺失。请写{what}。'],
  'json.wrong-type': ['is {value*}. Write {what*} instead.', '为{value}。请改写为{what}。'],
  'json.missing-one-of': ['is missing. {what*}', '缺失。{what}'],
  'json.wrong-value': ['is {value*}. {what*}', '为{value}。{what}'],
  'json.a-text': ['a text in double quotes', '带双引号的文字'],
  'json.a-list-in': ['a list in […]', '[…] 形式的列表'],
  'json.an-object-in': ['an object in {…}', '{…} 形式的对象'],
  'json.whole-number': ['a whole number', '整数'],
  'json.true-or-false': ['true or false', 'true 或 false'],
  'json.correct': ['Correct it.', '请更正。'],
  'json.write': ['Write {written}.', '请写 {written}。'],
  'json.write-one-of': ['Write one of: {written}.', '请写其中之一：{written}。'],
  'json.a-list': ['a list', '列表'],
  'json.an-object': ['an object', '对象'],
  'json.not-utf-8': [
    '{name}, line {line#}: the bytes are not UTF-8. Save the file as UTF-8.',
    '{name} 第 {line} 行：字节不是 UTF-8。请将文件另存为 UTF-8。',
  ],
  'json.ends': ['the file ends here', '文件在此结束'],
  'json.no-json': ['this is not JSON', '这不是 JSON'],
  'json.fault': [
    '{name}, line {line#}, column {column#}: {ends*}; expected {expected*}. Correct it there.',
    '{name} 第 {line} 行第 {column} 列：{ends}；此处应为{expected}。请在该处更正。',
  ],
  'json.not-in-review': [
    'there is no {what*} in the review. Add it, or take this out.',
    '综述中没有{what}。请补上，或删去此项。',
  ],
  'json.passage-beyond': [
    'is {end#}, but “{title}” has {length+} characters. Correct where the passage stands.',
    '为 {end}，而“{title}”只有 {length} 个字符。请更正摘录的位置。',
  ],
  'json.passage-elsewhere': [
    '“{title}” does not read “{quote}” from {start#} to {end#} but “{there}”. Correct the quote or where it stands.',
    '“{title}”第 {start} 至 {end} 个字符不是“{quote}”，而是“{there}”。请更正引文或其位置。',
  ],
  'json.twice': ['{name*} is there twice. Keep one.', '{name}出现了两次。请只保留其一。'],
  'json.no-coder-of-round': [
    '{coder} is none of the round’s coders. Add it, or take this out.',
    '{coder} 不是该轮次的编码员。请补上，或删去此项。',
  ],
  'json.case-not-in-round': [
    'case {number#} is not in the round. Add it, or take this out.',
    '案例 {number} 不在该轮次中。请补上，或删去此项。',
  ],
  'json.mark-not-given': [
    'the round does not give case {case#} to {coder}. Take the mark out.',
    '该轮次没有将案例 {case} 分给 {coder}。请删去此标记。',
  ],
  'json.the-end': ['the end of the file', '文件结尾'],
  'json.too-deep': ['no more than {deepest+} levels', '不超过 {deepest} 层'],
  'json.a-comma-or': ['a comma or {end}', '逗号或 {end}'],
  'json.a-name': ['a name in double quotes', '带双引号的名称'],
  'json.a-colon': ['a colon', '冒号'],
  'json.closing-quote': ['a closing double quote', '结尾的双引号'],
  'json.closing-quote-in-line': ['a closing double quote before the line ends', '行末之前的结尾双引号'],
  'json.whole-characters': ['text without half characters (an escape of half a pair)', '完整的字符（转义只有半对）'],
  'json.an-escape': ['an escape such as \\\\ or \\n', '转义，如 \\\\ 或 \\n'],
  'json.a-value': ['a value', '一个值'],
  'json.first-of': ['{message*} ({all+} problems in all.)', '{message}（共 {all} 处问题。）'],
  'json.frozen-not-done': [
    'answers in case {case#} by {coder} are frozen but not marked done. Add the mark.',
    '{coder} 在案例 {case} 中的答案已冻结，但没有标为完成。请加上标记。',
  ],
});
