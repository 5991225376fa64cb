import { defineSentences } from './define-sentences.ts';

/** What is printed of answers read across cases, and of how differences were settled. */
export const readingSentences = defineSentences({
  'passages.found': [
    '{cases:case|cases}, {codings:coding|codings}; in {counting:case|cases} the answer that counts has it.',
    '{cases} 个案例，{codings} 条编码；其中 {counting} 个案例的最终编码含有该代码。',
  ],
  'passages.no-final': ['no final answer yet', '尚无最终编码'],
  'passages.final-without': ['the final answer does not have it', '最终编码不含该代码'],
  'passages.title': ['{variable}: {code}', '{variable}：{code}'],

  'log.title': ['Adjudication log', '裁定记录'],
  'log.case': ['Case', '案例'],
  'log.variable': ['Variable', '变量'],
  'log.said': ['Coders said', '编码员的答案'],
  'log.final': ['Final', '最终编码'],
  'log.how': ['How', '方式'],
  'log.why': ['Why', '理由'],
  'log.count': [
    '{answers:answer|answers}, by case. Days are those of UTC.',
    '共 {answers} 个答案，按案例排列。日期为世界协调时（UTC）。',
  ],
  'log.voice': ['{coder}: {answer}{rationale*}', '{coder}：{answer}{rationale}'],
  'log.rationale': [' ({rationale})', '（{rationale}）'],
  'log.settled': ['{origin*}, {by}, {at}', '{origin}，{by}，{at}'],
  'origin.agreed': ['agreed', '一致'],
  'origin.discussed': ['discussed', '经讨论'],
  'origin.decided': ['decided', '经裁定'],
  'origin.single-coder': ['one coder alone', '单人编码'],
});
