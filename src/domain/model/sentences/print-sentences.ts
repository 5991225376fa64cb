import { defineSentences } from './define-sentences.ts';

/**
 * What a printed codebook says, written at once in the language asked for (`sentenceIn`). Single words like these could be
 * anybody's labels too, so none of them is ever read back.
 */
export const printSentences = defineSentences({
  'print.page': ['Codebook: {title}', '编码手册：{title}'],
  'print.of': ['Codebook of {title}', '《{title}》的编码手册'],
  'print.contents': ['Contents', '目录'],
  'print.version': ['{title}, version {version#}.', '{title}，第 {version} 版。'],
  'print.decisions': ['Decisions of ours', '我们的决定'],
  'print.why': ['Why: {reason}', '理由：{reason}'],
  'print.why-and-then': ['Why: {reason} What follows: {consequence}', '理由：{reason}影响：{consequence}'],
  'print.examples': ['Worked examples', '编码示例'],
  'print.our-rule': ['Our own rule. {source}', '我们自定的规则。{source}'],
  'print.single': ['single choice', '单选'],
  'print.multiple': ['multiple choice', '多选'],
  'print.number': ['number', '数值'],
  'print.text': ['text', '文本'],
  'print.attribute': ['attribute', '属性'],
  'print.judgement': ['judgement', '判断'],
  'print.optional': ['optional', '可不填'],
  'print.codes-of': ['Codes of {label}', '“{label}”的代码'],
  'print.code': ['Code', '代码'],
  'print.definition': ['Definition', '定义'],
  'print.use-when': ['Use when', '适用情形'],
  'print.not-when': ['Not when', '不适用情形'],
  'print.from': ['From', '来源'],
  'print.retired': ['retired in version {version#}', '第 {version} 版起停用'],
  'print.also': ['also {names,}', '又称 {names}'],
  'print.for-example': ['For example: {examples;}', '例如：{examples}'],
  'print.table-1': ['Table 1', '表 1'],
  'print.table-2': ['Table 2', '表 2'],
  'print.table-3': ['Table 3', '表 3'],
  'print.from-text': ['text', '正文'],
  'print.ours': ['our addition', '我们增补'],
});
